defmodule U do
  defmacro m, do: IO.warn("hi", __CALLER__)
end
defmodule V do
  require U
  def f, do: U.m()
end

# expect stderr:     warning: hi
# expect stderr:     │
# expect stderr:   6 │   def f, do: U.m()
# expect stderr:     │   ~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/io_warn3.exs:6: V.f/0
