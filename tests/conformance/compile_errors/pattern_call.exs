defmodule U do
  def f(foo(1)), do: 1
end

# expect exit: 1
# expect stderr:     error: cannot find or invoke local foo/1 inside a match. Only macros can be invoked inside a match and they must be defined before their invocation. Called as: foo(1)
# expect stderr:     │
# expect stderr:   2 │   def f(foo(1)), do: 1
# expect stderr:     │         ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/pattern_call.exs:2:9: U.f/1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/pattern_call.exs: cannot compile module U (errors have been logged)
