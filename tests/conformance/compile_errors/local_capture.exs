defmodule A do
  def f, do: {&zoo/1, bar(1), &bar/1}
end

# expect exit: 1
# expect stderr:     error: undefined function zoo/1 (expected A to define such a function or for it to be imported, but none are available)
# expect stderr:     │
# expect stderr:   2 │   def f, do: {&zoo/1, bar(1), &bar/1}
# expect stderr:     │                ^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/local_capture.exs:2:16: A.f/0
# expect stderr:     error: undefined function bar/1 (expected A to define such a function or for it to be imported, but none are available)
# expect stderr:     │
# expect stderr:   2 │   def f, do: {&zoo/1, bar(1), &bar/1}
# expect stderr:     │                       ^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/local_capture.exs:2:23: A.f/0
# expect stderr:     error: undefined function bar/1 (expected A to define such a function or for it to be imported, but none are available)
# expect stderr:     │
# expect stderr:   2 │   def f, do: {&zoo/1, bar(1), &bar/1}
# expect stderr:     │                                ^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/local_capture.exs:2:32: A.f/0
# expect stderr: ** (CompileError) tests/conformance/compile_errors/local_capture.exs: cannot compile module A (errors have been logged)
