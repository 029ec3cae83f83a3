defmodule U do
  @doc "x"
  def f(1), do: 1
  @doc "y"
  def f(2), do: 2
end

# expect stderr:     warning: redefining @doc attribute previously set at line 2.
# expect stderr:     Please remove the duplicate docs. If instead you want to override a previously defined @doc, attach the @doc attribute to a function head (the function signature not followed by any do-block). For example:
# expect stderr:         @doc """
# expect stderr:         new docs
# expect stderr:         """
# expect stderr:         def f(...)
# expect stderr:     │
# expect stderr:   4 │   @doc "y"
# expect stderr:     │   ~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/doc_redefined.exs:4: U.f/1
