defmodule A do
  def f(x) do
    cond do
      x > 5 -> 1
      x > 3 ->
        2
    end
  end
end
A.f(1)

# expect exit: 1
# expect stderr: ** (CondClauseError) no cond clause evaluated to a truthy value
