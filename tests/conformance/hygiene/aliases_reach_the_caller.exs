# An alias that a macro's code makes holds for the caller from there on; code of other macros does not see it.
defmodule K do
  defmacro __using__(_) do
    quote do
      alias String, as: Str
      alias Enum.Deep
      require Integer, as: Int
    end
  end

  defmacro see, do: quote(do: {Str, Deep})

  defmacro module do
    quote do
      defmodule Inner do
        def me, do: __MODULE__
      end

      Inner.me()
    end
  end
end

defmodule U do
  use K
  IO.inspect({Str, Deep, Deep.X, Int}) # expect: {String, Enum.Deep, Enum.Deep.X, Integer}
  IO.inspect(K.see()) # expect: {Str, Deep}
  IO.inspect(__ENV__.aliases) # expect: [{Str, String}, {Deep, Enum.Deep}, {Int, Integer}]
  IO.inspect(K.module()) # expect: U.Inner
  IO.inspect(Inner) # expect: U.Inner
  alias Foo, as: Str
  IO.inspect({Str, __ENV__.aliases})
  # expect: {Foo, [{Str, Foo}, {Deep, Enum.Deep}, {Int, Integer}, {Inner, U.Inner}]}
  alias String, as: String

  def f do
    alias Other.Thing, as: Deep
    Deep
  end

  def g, do: Deep
end

IO.inspect({U.f(), U.g()}) # expect: {Other.Thing, Enum.Deep}
