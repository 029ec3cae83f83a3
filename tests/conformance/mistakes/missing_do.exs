defmodule A do
  def f(x)
    x + 1
  end
end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/missing_do.exs:5:1:
# expect stderr:     error: unexpected reserved word: end
# expect stderr:     hint: the "end" on line 4 may not have a matching "do" defined before it (based on indentation)
# expect stderr:     │
# expect stderr:   5 │ end
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/missing_do.exs:5:1
