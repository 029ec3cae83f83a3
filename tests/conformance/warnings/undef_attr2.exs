defmodule A do
  IO.inspect @foo
  def f, do: @foo
end

# expect: nil
# expect stderr:     warning: undefined module attribute @foo, please remove access to @foo or explicitly set it before access
# expect stderr:     │
# expect stderr:   2 │   IO.inspect @foo
# expect stderr:     │   ~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/undef_attr2.exs:2: A (module)
# expect stderr:     warning: undefined module attribute @foo, please remove access to @foo or explicitly set it before access
# expect stderr:     │
# expect stderr:   3 │   def f, do: @foo
# expect stderr:     │   ~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/undef_attr2.exs:3: A (module)
