defmodule A do
  def f(x), do: y
end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/bom.exs:1:1:
# expect stderr:     error: unexpected token: "﻿" (column 1, code point U+FEFF)
# expect stderr:     │
# expect stderr:   1 │ ﻿defmodule A do
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/bom.exs:1:1
