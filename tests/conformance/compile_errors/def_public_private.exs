defmodule U do
  def f(1), do: 1
  defp f(2), do: 2
end

# expect exit: 1
# expect stderr:     error: defp f/1 already defined as def in tests/conformance/compile_errors/def_public_private.exs:2
# expect stderr:     │
# expect stderr:   3 │   defp f(2), do: 2
# expect stderr:     │        ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/def_public_private.exs:3:8
# expect stderr: ** (CompileError) tests/conformance/compile_errors/def_public_private.exs: cannot compile file (errors have been logged)
