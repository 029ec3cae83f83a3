defmodule Mac do
  defmacro bad, do: raise("from the macro")
end

defmodule Use do
  require Mac
  def f, do: Mac.bad()
end

# expect error: ** (RuntimeError) from the macro
