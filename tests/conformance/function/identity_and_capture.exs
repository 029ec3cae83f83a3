IO.inspect(Function.identity(5)) # expect: 5
IO.inspect(Enum.map([1, 2], &Function.identity/1)) # expect: [1, 2]
f = Function.capture(Enum, :sum, 1)
IO.inspect({f, f.([1, 2]), f == (&Enum.sum/1)}) # expect: {&Enum.sum/1, 3, true}
IO.inspect(Function.info(f) |> Keyword.take([:module, :name, :arity, :type, :env]) |> Enum.sort())
# expect: [arity: 1, env: [], module: Enum, name: :sum, type: :external]

# In a module, where the reference compiles: outside it interprets.
defmodule Holder do
  def hold(f), do: fn -> f end
end

g = Holder.hold(f)
IO.inspect(Function.info(g, :env) == {:env, [f]}) # expect: true
IO.inspect(Function.info(g, :type)) # expect: {:type, :local}
