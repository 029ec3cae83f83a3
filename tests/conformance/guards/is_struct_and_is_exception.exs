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

IO.inspect(Enum.map([struct(P), Oops.exception([]), %ArgumentError{}, 1..2, %{}, 1], f))
# expect: [:p, :oops, :exception, :struct, :map, :none]
