defmodule P do
  defstruct [:a]
end

defmodule Oops do
  defexception message: "oops"
end

f = fn
  x when is_struct(x, P) -> :p
  x when is_exception(x, Oops) -> :oops
  x when is_exception(x) -> :exception
  x when is_struct(x) -> :struct
  x when is_non_struct_map(x) -> :map
  _ -> :none
end

IO.inspect(Enum.map([struct(P), %Oops{}, %ArgumentError{}, 1..2, %{}, 1], f))

# expect exit: 1
# expect stderr: ** (CompileError) tests/conformance/guards/is_struct_and_is_exception.exs: cannot compile file (errors have been logged)
