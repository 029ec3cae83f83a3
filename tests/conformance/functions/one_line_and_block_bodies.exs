defmodule B do
  def one, do: 1
  def two do 2 end
  def three() do
    x = 1
    x + 2
  end
  def four(a,
           b), do: a + b
  def five, do: (
    a = 2
    a + 3
  )
  def none, do: nil
  def empty do
  end
end
IO.inspect([B.one, B.two(), B.three, B.four(1, 3), B.five, B.none, B.empty])
# expect: [1, 2, 3, 4, 5, nil, nil]
