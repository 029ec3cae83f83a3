defmodule B do
  @callback go(integer) :: integer
end
defmodule I1 do
  @behaviour B
  @impl true
  def zzz, do: 1
end
IO.puts :stderr, "end"

# expect stderr: end
# expect stderr:     warning: function go/1 required by behaviour B is not implemented (in module I1)
# expect stderr:     │
# expect stderr:   4 │ defmodule I1 do
# expect stderr:     │ ~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/behaviour_at_end.exs:4: I1 (module)
# expect stderr:     warning: got "@impl true" for function zzz/0 but no behaviour specifies such callback. The known callbacks are:
# expect stderr:       * B.go/1 (function)
# expect stderr:     │
# expect stderr:   7 │   def zzz, do: 1
# expect stderr:     │   ~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/behaviour_at_end.exs:7: I1 (module)
