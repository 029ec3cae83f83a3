defmodule A do
  def f([1] ++ b), do: b
  def g('a' ++ b), do: b
  def h("a" ++ b), do: b
end

# expect exit: 1
# expect stderr:     warning: using single-quoted strings to represent charlists is deprecated.
# expect stderr:     Use ~c"" if you indeed want a charlist or use "" instead.
# expect stderr:     You may run "mix format --migrate" to change all single-quoted
# expect stderr:     strings to use the ~c sigil and fix this warning.
# expect stderr:     │
# expect stderr:   3 │   def g('a' ++ b), do: b
# expect stderr:     │         ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/pattern_list_tail4.exs:3:9
# expect stderr:     error: invalid argument for ++ operator inside a match, expected a literal proper list, got: "a"
# expect stderr:     │
# expect stderr:   4 │   def h("a" ++ b), do: b
# expect stderr:     │             ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/pattern_list_tail4.exs:4:13: A.h/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/pattern_list_tail4.exs: cannot compile module A (errors have been logged)
