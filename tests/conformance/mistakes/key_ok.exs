defmodule A do
  @k :c
  defmacro k, do: :d
  def f(%{-1 => a, ("a" <> "b") => b, @k => c, ~w(a b) => d, {1, 2, 3} => e, [1, {2}] => g, Foo.Bar => h, 1.5 => i}) do
    {a, b, c, d, e, g, h, i}
  end
  def g(x, m) do
    %{^x => y, {^x, 1} => z} = m
    {y, z}
  end
  def h(%{<<1, 2>> => x}), do: x
  def i(%{%{a: 1} => x}), do: x
  def j(%{__MODULE__ => x}), do: x
end
IO.inspect(A.f(%{-1 => 1, "ab" => 2, :c => 3, ~w(a b) => 4, {1, 2, 3} => 5, [1, {2}] => 6, Foo.Bar => 7, 1.5 => 8}))
# expect: {1, 2, 3, 4, 5, 6, 7, 8}
IO.inspect(A.g(:q, %{:q => 1, {:q, 1} => 2})) # expect: {1, 2}
IO.inspect(A.h(%{<<1, 2>> => 3})) # expect: 3
IO.inspect(A.i(%{%{a: 1} => 4})) # expect: 4
IO.inspect(A.j(%{A => 5})) # expect: 5
