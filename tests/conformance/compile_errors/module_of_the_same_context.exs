defmodule Context.Same do
  defmacro m(x), do: x
end

require Context.Same
# expect error: module Context.Same is not loaded but was defined. This happens when you depend on a module in the same context in which it is defined.
