defmodule U do
  def f, do: 1
  defoverridable f: 0
  defmacro f, do: 2
end

# expect exit: 1
# expect stderr:     error: cannot override function (def, defp) f/0 in module U as a macro (defmacro, defmacrop)
# expect stderr:     │
# expect stderr:   4 │   defmacro f, do: 2
# expect stderr:     │            ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/overridable_kind.exs:4:12
# expect stderr: ** (CompileError) tests/conformance/compile_errors/overridable_kind.exs: cannot compile file (errors have been logged)
