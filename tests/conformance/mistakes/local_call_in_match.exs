defmodule A do
  def f(x) do
    %{g() => y} = x
    y
  end
  def h(<<x::size(g())>>), do: x
  def i(g()), do: 1
  defp g, do: 1
end

# expect exit: 1
# expect stderr:     error: cannot find or invoke local g/0 inside a match. Only macros can be invoked inside a match and they must be defined before their invocation. Called as: g()
# expect stderr:     │
# expect stderr:   3 │     %{g() => y} = x
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/local_call_in_match.exs:3:7: A.f/1
# expect stderr:     error: cannot find or invoke local g/0 inside a bitstring size specifier. Only macros can be invoked inside a bitstring size specifier and they must be defined before their invocation. Called as: g()
# expect stderr:     │
# expect stderr:   6 │   def h(<<x::size(g())>>), do: x
# expect stderr:     │                   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/local_call_in_match.exs:6:19: A.h/1
# expect stderr:     error: cannot find or invoke local g/0 inside a match. Only macros can be invoked inside a match and they must be defined before their invocation. Called as: g()
# expect stderr:     │
# expect stderr:   7 │   def i(g()), do: 1
# expect stderr:     │         ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/local_call_in_match.exs:7:9: A.i/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/local_call_in_match.exs: cannot compile module A (errors have been logged)
