defmodule A do
  defdelegate foo(x), to: Foo
  defdelegate flaten(x), to: List
end

# expect stderr:     warning: Foo.foo/1 is undefined (module Foo is not available or is yet to be defined). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
# expect stderr:     │
# expect stderr:   2 │   defdelegate foo(x), to: Foo
# expect stderr:     │   ~~~~~~~~~~~~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/defdelegate.exs:2: A.foo/1
# expect stderr:     warning: List.flaten/1 is undefined or private. Did you mean:
# expect stderr:           * flatten/1
# expect stderr:           * flatten/2
# expect stderr:     │
# expect stderr:   3 │   defdelegate flaten(x), to: List
# expect stderr:     │   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/defdelegate.exs:3: A.flaten/1
