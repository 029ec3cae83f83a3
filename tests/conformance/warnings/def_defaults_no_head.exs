defmodule U do
  def f(a \\ 1), do: a
  def f(b), do: b
end

# expect stderr:     warning: def f/1 has multiple clauses and also declares default values. In such cases, the default values should be defined in a header. Instead of:
# expect stderr:         def foo(:first_clause, b \\ :default) do ... end
# expect stderr:         def foo(:second_clause, b) do ... end
# expect stderr:     one should write:
# expect stderr:         def foo(a, b \\ :default)
# expect stderr:         def foo(:first_clause, b) do ... end
# expect stderr:         def foo(:second_clause, b) do ... end
# expect stderr:     │
# expect stderr:   3 │   def f(b), do: b
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/def_defaults_no_head.exs:3:7
# expect stderr:     warning: this clause for f/1 cannot match because a previous clause at line 2 always matches
# expect stderr:     │
# expect stderr:   3 │   def f(b), do: b
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/def_defaults_no_head.exs:3:7
