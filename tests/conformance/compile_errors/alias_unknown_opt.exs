defmodule U do
  alias Foo.Bar, foo: 1
end

# expect exit: 1
# expect stderr:     error: unsupported option :foo given to alias
# expect stderr:     │
# expect stderr:   2 │   alias Foo.Bar, foo: 1
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/alias_unknown_opt.exs:2:3: U (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/alias_unknown_opt.exs: cannot compile module U (errors have been logged)
