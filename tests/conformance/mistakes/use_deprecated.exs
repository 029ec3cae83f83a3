defmodule M do
  @deprecated "use N"
  defmacro __using__(_), do: nil
end
defmodule A do
  use M
end
