# Macros, aliases and special names expand; calls do not.
defmodule Mine do
  defmacro twice(x), do: quote(do: unquote(x) * 2)
  defmacro four(x), do: quote(do: Mine.twice(Mine.twice(unquote(x))))
end

defmodule Probe do
  require Mine
  alias Foo.Bar, as: Baz

  def run do
    IO.puts(Macro.to_string(Macro.expand(quote(do: Mine.twice(3)), __ENV__))) # expect: 3 * 2
    IO.puts(Macro.to_string(Macro.expand_once(quote(do: Mine.four(3)), __ENV__)))
    # expect: Mine.twice(Mine.twice(3))
    IO.inspect(Macro.expand(quote(do: Baz.Q), __ENV__)) # expect: Foo.Bar.Q
    IO.inspect(Macro.expand(quote(do: __MODULE__), __ENV__)) # expect: Probe
    IO.inspect(Macro.expand(quote(do: foo(1)), %{__ENV__ | line: 1})) # expect: {:foo, [], [1]}
    IO.inspect(Macro.expand({:__aliases__, [alias: false], [:Baz]}, __ENV__)) # expect: Baz
    IO.inspect(Macro.expand(1, __ENV__))
  end
end

Probe.run()
# expect: 1
