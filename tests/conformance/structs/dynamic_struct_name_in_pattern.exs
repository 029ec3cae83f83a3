defmodule A do
  defstruct [:v]
end

defmodule B do
  defstruct [:v]
end

name = fn %name{v: v} -> {name, v} end
IO.inspect(name.(struct(A, v: 1))) # expect: {A, 1}
IO.inspect(name.(struct(B, v: 2))) # expect: {B, 2}
wanted = A
IO.inspect(match?(%^wanted{}, struct(A))) # expect: true
IO.inspect(match?(%_{}, %{a: 1})) # expect: false
