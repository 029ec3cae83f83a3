defmodule A do
  defmodule B do
    def f, do: 1
  end
  def g, do: C.f()
end

# expect stderr:     warning: C.f/0 is undefined (module C is not available or is yet to be defined). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
# expect stderr:     │
# expect stderr:   5 │   def g, do: C.f()
# expect stderr:     │                ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/nested_mod_alias.exs:5:16: A.g/0
