defmodule A: do
end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/defmodule_do.exs:1:14:
# expect stderr:     error: syntax error before: do
# expect stderr:     │
# expect stderr:   1 │ defmodule A: do
# expect stderr:     │              ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/defmodule_do.exs:1:14
