defmodule A do
  @moduledoc "a" 
  @doc "b"
  @timeout
  def f, do: @timeout
end

# expect stderr:     warning: module attribute @timeout in code block has no effect as it is never returned (remove the attribute or assign it to _ to avoid warnings)
# expect stderr:     │
# expect stderr:   4 │   @timeout
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/attr_misuse4.exs:4:3: A (module)
# expect stderr:     warning: undefined module attribute @timeout, please remove access to @timeout or explicitly set it before access
# expect stderr:     │
# expect stderr:   4 │   @timeout
# expect stderr:     │   ~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/attr_misuse4.exs:4: A (module)
# expect stderr:     warning: undefined module attribute @timeout, please remove access to @timeout or explicitly set it before access
# expect stderr:     │
# expect stderr:   5 │   def f, do: @timeout
# expect stderr:     │   ~~~~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/attr_misuse4.exs:5: A (module)
