defmodule A do
  defmacro f do
    quote do: Foo.bar()
  end
  def g, do: quote(do: Foo.bar())
  defmacro h, do: Foo.baz()
end

# expect stderr:     warning: Foo.baz/0 is undefined (module Foo is not available or is yet to be defined). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
# expect stderr:     │
# expect stderr:   6 │   defmacro h, do: Foo.baz()
# expect stderr:     │                       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/mod_in_quote.exs:6:23: A.h/0
