defmodule A do
  def f, do: Logger.info("a")
end

# expect stderr:     warning: Logger.info/1 is undefined or private. However, there is a macro with the same name and arity. Be sure to require Logger if you intend to invoke this macro
# expect stderr:     │
# expect stderr:   2 │   def f, do: Logger.info("a")
# expect stderr:     │                     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/logger_noreq.exs:2:21: A.f/0
