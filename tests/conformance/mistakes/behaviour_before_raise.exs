defmodule B do
  @callback go(integer) :: integer
end
defmodule I1 do
  @behaviour B
  @foo 1
  def x, do: Nope.foo()
  defp unused, do: 1
  @impl true
  def zzz, do: 1
end
raise "stop"

# expect exit: 1
# expect stderr:     warning: function unused/0 is unused
# expect stderr:     │
# expect stderr:   8 │   defp unused, do: 1
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/behaviour_before_raise.exs:8:8: I1 (module)
# expect stderr:     warning: module attribute @foo was set but never used
# expect stderr:     │
# expect stderr:   6 │   @foo 1
# expect stderr:     │   ~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/behaviour_before_raise.exs:6: I1 (module)
# expect stderr: ** (RuntimeError) stop
