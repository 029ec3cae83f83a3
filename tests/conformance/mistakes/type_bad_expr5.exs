defmodule A do
  @type t :: %{a: 1, b}
end

# expect exit: 1
