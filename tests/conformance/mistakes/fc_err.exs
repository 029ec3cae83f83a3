defmodule A do
  def f(1), do: 1
end
A.f(2)

# expect exit: 1
# expect stderr: ** (FunctionClauseError) no function clause matching in A.f/1
# expect stderr:     The following arguments were given to A.f/1:
# expect stderr:         # 1
# expect stderr:         2
