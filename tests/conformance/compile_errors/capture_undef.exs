defmodule A do
  def f, do: &foo/1
end

# expect exit: 1
# expect stderr:     error: undefined function foo/1 (expected A to define such a function or for it to be imported, but none are available)
# expect stderr:     │
# expect stderr:   2 │   def f, do: &foo/1
# expect stderr:     │               ^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/capture_undef.exs:2:15: A.f/0
# expect stderr: ** (CompileError) tests/conformance/compile_errors/capture_undef.exs: cannot compile module A (errors have been logged)
