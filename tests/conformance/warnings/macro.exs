defmodule M do
  defmacro m do
    quote do
      Foo.bar(1)
    end
  end
end
defmodule A do
  require M
  def f, do: M.m()
end

# expect stderr:     warning: Foo.bar/1 is undefined (module Foo is not available or is yet to be defined). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
# expect stderr:     │
# expect stderr:  10 │   def f, do: M.m()
# expect stderr:     │   ~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/macro.exs:10: A.f/0
