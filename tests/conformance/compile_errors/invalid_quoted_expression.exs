defmodule Mac do
  defmacro bad, do: Macro.escape(%{}) && {1, 2, 3, 4}
end

defmodule Use do
  require Mac
  def f, do: Mac.bad()
end

# expect error: invalid quoted expression: {1, 2, 3, 4}
