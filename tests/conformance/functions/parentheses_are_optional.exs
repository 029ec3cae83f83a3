defmodule P do
  def zero, do: 0
  def one(x), do: x + 1
  def two(a, b), do: a * b
end
defmodule Run do
  import P
  def run do
    IO.inspect P.zero # expect: 0
    IO.inspect zero() # expect: 0
    IO.inspect one 1 # expect: 2
    IO.inspect two 2, one(3) # expect: 8
    IO.puts String.upcase "no parens" # expect: NO PARENS
    x = two 3, 4
    IO.inspect x # expect: 12
    IO.inspect [one(1), P.zero]
  end
end
Run.run
# expect: [2, 0]
