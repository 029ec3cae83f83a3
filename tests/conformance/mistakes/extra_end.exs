defmodule A do
  def f(x) do
    x
  end
  end
end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/extra_end.exs:6:1:
# expect stderr:     error: unexpected reserved word: end
# expect stderr:     hint: the "end" on line 5 may not have a matching "do" defined before it (based on indentation)
# expect stderr:     │
# expect stderr:   6 │ end
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/extra_end.exs:6:1
