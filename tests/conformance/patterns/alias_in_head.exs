defmodule Heads do
  def f(%{name: name} = user), do: {name, map_size(user)}
  def f([first | _] = list) when first > 0, do: {first, length(list)}
  def f({:wrap, inner = [_ | _]}), do: inner
  def f(whole = {a, _b}), do: {a, whole}
end

IO.inspect(Heads.f(%{name: "n", age: 1})) # expect: {"n", 2}
IO.inspect(Heads.f([3, 4])) # expect: {3, 2}
IO.inspect(Heads.f({:wrap, [1]})) # expect: [1]
IO.inspect(Heads.f({:wrap, []})) # expect: {:wrap, {:wrap, []}}
