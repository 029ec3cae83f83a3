defmodule A do
  defstruct [:a]
end
%A{1}

# expect exit: 1
# expect stderr:     error: expected key-value pairs in a map, got: 1
# expect stderr:     │
# expect stderr:   4 │ %A{1}
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/struct_no_pair_late.exs:4:3
# expect stderr: ** (CompileError) tests/conformance/mistakes/struct_no_pair_late.exs: cannot compile file (errors have been logged)
