f = fn
  {x, x} -> {:same, x}
  {x, y} -> {:different, x, y}
end

IO.inspect(f.({1, 1})) # expect: {:same, 1}
IO.inspect(f.({1, 1.0})) # expect: {:different, 1, 1.0}
IO.inspect(f.({[1, %{a: 2}], [1, %{a: 2}]})) # expect: {:same, [1, %{a: 2}]}

defmodule Eq do
  def eq?(a, a), do: true
  def eq?(_, _), do: false
end

IO.inspect({Eq.eq?("x", "x"), Eq.eq?(1, 2)}) # expect: {true, false}
