defmodule U do
  @impl true
  def f, do: 1
end

# expect stderr:     warning: got "@impl true" for function f/0 but no behaviour was declared
# expect stderr:     │
# expect stderr:   3 │   def f, do: 1
# expect stderr:     │   ~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/impl_no_behaviour.exs:3: U (module)
