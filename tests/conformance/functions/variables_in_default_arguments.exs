defmodule V do
  @default 5
  def f(a, b \\ @default * 2, c \\ [x: 1]), do: {a, b, c}
  def g(fun \\ fn x -> x + 1 end), do: fun.(1)
  def h(m \\ %{k: {1, "v"}}), do: m
end

IO.inspect({V.f(1), V.f(1, 2), V.g(), V.g(&(&1 * 10)), V.h()})
# expect: {{1, 10, [x: 1]}, {1, 2, [x: 1]}, 2, 10, %{k: {1, "v"}}}
