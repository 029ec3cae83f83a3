defmodule U do
  defstruct [:a]
  @type t :: %U{b: integer}
end

# expect exit: 1
# expect stderr: ** (Kernel.TypespecError) tests/conformance/compile_errors/type_struct_key.exs:3: undefined field :b on struct U
