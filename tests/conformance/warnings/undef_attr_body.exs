defmodule U do
  IO.inspect(@nope)
end

# expect: nil
# expect stderr:     warning: undefined module attribute @nope, please remove access to @nope or explicitly set it before access
# expect stderr:     │
# expect stderr:   2 │   IO.inspect(@nope)
# expect stderr:     │   ~~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/undef_attr_body.exs:2: U (module)
