defmodule S do
  defstruct [:a]
end

IO.inspect(%{struct(S) | a: %{b: struct(S)}}) # expect: %S{a: %{b: %S{a: nil}}}
