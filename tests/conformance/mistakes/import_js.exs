import { a } from "b"

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/import_js.exs:1:14:
# expect stderr:     error: syntax error before: from
# expect stderr:     │
# expect stderr:   1 │ import { a } from "b"
# expect stderr:     │              ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/import_js.exs:1:14
