defmodule A do
  def f(x) do
    if x == 1
      :a
    end
  end
end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/missing_do_if.exs:7:1:
# expect stderr:     error: unexpected reserved word: end
# expect stderr:     hint: the "end" on line 6 may not have a matching "do" defined before it (based on indentation)
# expect stderr:     │
# expect stderr:   7 │ end
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/missing_do_if.exs:7:1
