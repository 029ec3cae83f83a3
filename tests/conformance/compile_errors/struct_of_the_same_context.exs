defmodule Context.Struct do
  defstruct [:a]
end

IO.inspect(%Context.Struct{a: 1})
# expect error: cannot access struct Context.Struct, the struct was not yet defined or the struct is being accessed in the same context that defines it
