defmodule U do
  @spec f
  def f, do: 1
end

# expect exit: 1
# expect stderr: ** (Kernel.TypespecError) tests/conformance/compile_errors/spec_bad.exs:2: type specification missing return type: f
