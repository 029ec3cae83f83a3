defmodule P.A do
  defmacro __using__(_), do: quote(do: def(a, do: :a))
end

defmodule P.B do
  defmacro __using__(opts), do: quote(do: def(b, do: unquote(opts)))
end

defmodule T do
  use P.{A, B}
end

IO.inspect({T.a(), T.b()}) # expect: {:a, []}
