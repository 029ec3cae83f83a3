defmodule A do
  def a({x = y, z = y}), do: {x, y, z}
  def b({x = {y}, x = {z}}), do: {x, y, z}
  def c({x = {y, z}, w = {y, z}}), do: {x, y, z, w}
  def d({{a} = b} = c), do: {a, b, c}
  def e(%{a: x} = y, x), do: {x, y}
  def f(a = {b, c = {b}}), do: {a, b, c}
  def g(x, x, _), do: x
end
IO.inspect(A.a({1, 1})) # expect: {1, 1, 1}
IO.inspect(A.b({{1}, {1}})) # expect: {{1}, 1, 1}
IO.inspect(A.c({{1, 2}, {1, 2}})) # expect: {{1, 2}, 1, 2, {1, 2}}
IO.inspect(A.d({{1}})) # expect: {1, {1}, {{1}}}
IO.inspect(A.e(%{a: 1}, 1)) # expect: {1, %{a: 1}}
IO.inspect(A.f({1, {1}})) # expect: {{1, {1}}, 1, {1}}
IO.inspect(A.g(1, 1, 2)) # expect: 1
