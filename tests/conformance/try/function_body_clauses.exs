defmodule Body do
  def f(x) do
    10 / x
  rescue
    ArithmeticError -> :rescued
  else
    v -> {:ok, v}
  after
    IO.puts("after #{x}")
  end

  def g do
    throw(:up)
  catch
    :up -> :caught
  end
end

IO.inspect(Body.f(5))
# expect: after 5
# expect: {:ok, 2.0}
IO.inspect(Body.f(0))
# expect: after 0
# expect: :rescued
IO.inspect(Body.g()) # expect: :caught

h = fn x ->
  try do
    x.()
  catch
    :throw, y -> y
  end
end

IO.inspect(h.(fn -> throw(1) end)) # expect: 1
