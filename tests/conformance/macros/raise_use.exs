defmodule M do
  defmacro __using__(_), do: raise("used")
end

defmodule A do
  use M
end

# expect exit: 1
# expect stderr: ** (RuntimeError) used
# expect stderr:     expanding macro: M.__using__/1
# expect stderr:     tests/conformance/macros/raise_use.exs:6: A (module)
