defmodule Counter do
  def adder(n), do: fn x -> x + n end
end

back = fn fun -> :erlang.binary_to_term(:erlang.term_to_binary(fun)) end

IO.inspect(back.(Counter.adder(3)).(4)) # expect: 7
IO.inspect(back.(Counter.adder(3)) == Counter.adder(3)) # expect: true
IO.inspect(back.(Counter.adder(3)) == Counter.adder(4)) # expect: false
IO.inspect(:erlang.binary_to_term(:erlang.term_to_binary(Counter.adder(1)), [:safe]).(1)) # expect: 2

y = 5
IO.inspect(back.(fn x -> x * y end).(2)) # expect: 10
IO.inspect(back.(&Enum.sum/1).([1, 2])) # expect: 3
{one, two} = back.({Counter.adder(1), %{fun: Counter.adder(2)}})
IO.inspect({one.(10), two.fun.(10)}) # expect: {11, 12}
