defmodule Lib do
  def a, do: :a
  def b(x), do: {:b, x}
  defmacro m(x), do: quote(do: {:m, unquote(x)})
end

defmodule U1 do
  import Lib, only: [b: 1]
  def a, do: :own_a
  def run, do: {a(), b(1)}
end

defmodule U2 do
  import Lib, except: [a: 0]
  def run, do: {b(2), m(3)}
end

defmodule U3 do
  import Lib, only: :macros
  def b(x), do: {:own_b, x}
  def run, do: {b(2), m(3)}
end

IO.inspect([U1.run(), U2.run(), U3.run()])
# expect: [{:own_a, {:b, 1}}, {{:b, 2}, {:m, 3}}, {{:own_b, 2}, {:m, 3}}]
