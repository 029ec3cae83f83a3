defmodule U do
  def f, do: :a.b.c
end

# expect stderr:     warning: :a.b/0 is undefined (module :a is not available or is yet to be defined)
# expect stderr:     │
# expect stderr:   2 │   def f, do: :a.b.c
# expect stderr:     │                 ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/type_atom_field.exs:2:17: U.f/0
