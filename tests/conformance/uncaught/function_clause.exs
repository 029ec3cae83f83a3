defmodule FC do
  def f(x, y) when x > y, do: x
  def f(:a, [_ | _]), do: 1
end

FC.f(1, 2)

# expect exit: 1
# expect stderr: ** (FunctionClauseError) no function clause matching in FC.f/2
# expect stderr:     The following arguments were given to FC.f/2:
# expect stderr:         # 1
# expect stderr:         1
# expect stderr:         # 2
# expect stderr:         2
