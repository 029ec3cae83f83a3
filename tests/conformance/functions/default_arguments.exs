defmodule D do
  def f(a, b \\ 2, c \\ 3), do: {a, b, c}
  def g(a \\ 1, b, c \\ 3), do: {a, b, c}

  def h(list, opts \\ [])
  def h([], opts), do: {:empty, opts}
  def h([x | _], opts), do: {x, opts}
end

IO.inspect([D.f(:a), D.f(:a, :b), D.f(:a, :b, :c)]) # expect: [{:a, 2, 3}, {:a, :b, 3}, {:a, :b, :c}]
IO.inspect([D.g(:b), D.g(:a, :b), D.g(:a, :b, :c)]) # expect: [{1, :b, 3}, {:a, :b, 3}, {:a, :b, :c}]
IO.inspect([D.h([]), D.h([1], x: 1)]) # expect: [{:empty, []}, {1, [x: 1]}]
IO.inspect(D.__info__(:functions)) # expect: [f: 1, f: 2, f: 3, g: 1, g: 2, g: 3, h: 1, h: 2]
