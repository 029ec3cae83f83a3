# Aliases of a macro mean what they mean where it is written.
defmodule Deep.Thing do
  def name, do: :deep
end

defmodule Thing do
  def name, do: :shallow
end

defmodule M do
  alias Deep.Thing
  defmacro here, do: quote(do: Thing.name())
  defmacro there, do: quote(do: alias!(Thing).name())
  defmacro local_alias, do: quote(do: (alias Deep.Thing, as: T; T.name()))
end

defmodule Run do
  require M

  def run do
    IO.inspect({M.here(), M.there(), M.local_alias()})
  end
end

Run.run() # expect: {:deep, :shallow, :deep}
