defmodule A do
  def f([a | b, c]), do: a
end

# expect exit: 1
# expect stderr:     error: misplaced operator |/2
# expect stderr:     The | operator is typically used between brackets to mark the tail of a list:
# expect stderr:         [head | tail]
# expect stderr:         [head, middle, ... | tail]
# expect stderr:     It is also used to update maps and structs, via the %{map | key: value} notation, and in typespecs, such as @type and @spec, to express the union of two types
# expect stderr:     │
# expect stderr:   2 │   def f([a | b, c]), do: a
# expect stderr:     │            ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/pattern_list_tail.exs:2:12: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/pattern_list_tail.exs: cannot compile module A (errors have been logged)
