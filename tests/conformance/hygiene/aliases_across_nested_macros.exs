# Aliases made inside a quote stay in it; those given to the caller by `alias` in a quote do not leak.
defmodule Real.Deep do
  def me, do: :deep
end

defmodule Other.Deep do
  def me, do: :other
end

defmodule A do
  alias Real.Deep
  defmacro deep, do: quote(do: Deep.me())

  defmacro with_own do
    quote do
      alias Other.Deep
      Deep.me()
    end
  end

  defmacro then_inner do
    quote do
      alias Other.Deep, as: Hidden
      {Hidden.me(), A.deep()}
    end
  end

  defmacro define(name) do
    quote do
      defmodule unquote(name) do
        def inner, do: __MODULE__
        def deep, do: Deep.me()
      end

      unquote(name).inner()
    end
  end
end

defmodule User do
  require A
  alias Other.Deep
  def run, do: {A.deep(), A.with_own(), Deep.me(), A.then_inner()}
  def hidden, do: Hidden
  IO.inspect(A.define(Sub)) # expect: User.Sub
  IO.inspect(Sub.deep()) # expect: :deep
end

IO.inspect(User.run()) # expect: {:deep, :deep, :other, {:other, :deep}}
IO.inspect(User.hidden()) # expect: Hidden
