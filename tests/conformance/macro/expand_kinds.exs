# What `Macro.expand` and `expand_once` expand.
alias Foo.Bar, as: B
import Kernel, except: [if: 2]
env = __ENV__
show = fn quoted -> IO.puts(Macro.to_string(Macro.expand(quoted, env)) |> String.split("\n") |> hd()) end
show.(quote(do: B)) # expect: Foo.Bar
show.({:__aliases__, [], [:B]}) # expect: Foo.Bar
show.({:__aliases__, [], [:B, :C]}) # expect: Foo.Bar.C
show.({:__aliases__, [], [:Unknown]}) # expect: Unknown
show.({:__MODULE__, [], nil}) # expect: nil
IO.inspect(Macro.expand({:__MODULE__, [], nil}, %{env | module: Some})) # expect: Some
IO.inspect(Path.basename(Macro.expand({:__DIR__, [], nil}, env))) # expect: "macro"
IO.inspect(Macro.expand(quote(do: x), env)) # expect: {:x, [], Elixir}
IO.inspect(Macro.expand({:if, [], [true, [do: 1]]}, env)) # expect: {:if, [], [true, [do: 1]]}
IO.puts(Macro.to_string(Macro.expand({:|>, [], [1, {:f, [], []}]}, env))) # expect: f(1)
IO.inspect(Macro.expand(quote(do: ~w(a b)), env)) # expect: ["a", "b"]
IO.inspect(Macro.expand(1, env)) # expect: 1
IO.inspect(Macro.expand([B, 1], env)) # expect: [Foo.Bar, 1]
IO.inspect(Macro.expand({:__ENV__, [], nil}, env) |> elem(0)) # expect: :%{}
