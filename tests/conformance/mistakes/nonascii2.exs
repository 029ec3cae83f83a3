defmodule A do
  def función(año), do: año + aňo
end

# expect exit: 1
# expect stderr:     error: undefined variable "aňo"
# expect stderr:     │
# expect stderr:   2 │   def función(año), do: año + aňo
# expect stderr:     │                               ^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/nonascii2.exs:2:31: A.función/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/nonascii2.exs: cannot compile module A (errors have been logged)
