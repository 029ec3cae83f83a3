defmodule A do
  def f, do: Foo.bar()
end
raise "x"

# expect exit: 1
# expect stderr: ** (RuntimeError) x
# expect stderr:     tests/conformance/compile_errors/raise.exs:4: (file)
