defmodule A
  def f(x), do: x
end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/missing_do_mod.exs:3:1:
# expect stderr:     error: unexpected reserved word: end
# expect stderr:     │
# expect stderr:   3 │ end
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/missing_do_mod.exs:3:1
