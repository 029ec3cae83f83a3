defmodule U do
  @type t :: foo.bar()
end

# expect exit: 1
# expect stderr: ** (Kernel.TypespecError) tests/conformance/compile_errors/type_remote_bad.exs:2: invalid remote in typespec: foo.bar()
