defmodule A do
  IO.inspect(@foo)
  @bar
  x = @baz
  def f, do: {@foo, @qux, x = 1}
  Module.get_attribute(__MODULE__, :nope)
end

# expect: nil
# expect stderr:     warning: module attribute @bar in code block has no effect as it is never returned (remove the attribute or assign it to _ to avoid warnings)
# expect stderr:     │
# expect stderr:   3 │   @bar
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/attr_body.exs:3:3: A (module)
# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   4 │   x = @baz
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/attr_body.exs:4:3: A (module)
# expect stderr:     warning: undefined module attribute @foo, please remove access to @foo or explicitly set it before access
# expect stderr:     │
# expect stderr:   2 │   IO.inspect(@foo)
# expect stderr:     │   ~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/attr_body.exs:2: A (module)
# expect stderr:     warning: undefined module attribute @bar, please remove access to @bar or explicitly set it before access
# expect stderr:     │
# expect stderr:   3 │   @bar
# expect stderr:     │   ~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/attr_body.exs:3: A (module)
# expect stderr:     warning: undefined module attribute @baz, please remove access to @baz or explicitly set it before access
# expect stderr:     │
# expect stderr:   4 │   x = @baz
# expect stderr:     │   ~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/attr_body.exs:4: A (module)
# expect stderr:     warning: undefined module attribute @foo, please remove access to @foo or explicitly set it before access
# expect stderr:     │
# expect stderr:   5 │   def f, do: {@foo, @qux, x = 1}
# expect stderr:     │   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/attr_body.exs:5: A (module)
# expect stderr:     warning: undefined module attribute @qux, please remove access to @qux or explicitly set it before access
# expect stderr:     │
# expect stderr:   5 │   def f, do: {@foo, @qux, x = 1}
# expect stderr:     │   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/attr_body.exs:5: A (module)
# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   5 │   def f, do: {@foo, @qux, x = 1}
# expect stderr:     │                           ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/attr_body.exs:5:27: A.f/0
