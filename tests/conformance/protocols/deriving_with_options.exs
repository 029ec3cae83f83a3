defprotocol Two do
  @impl true
  defmacro __deriving__(module, options) do
    IO.inspect({module, options})

    quote do
      defimpl Two, for: unquote(module) do
        def f(_), do: unquote(options)
      end
    end
  end

  def f(x)
end

defprotocol Three do
  def f(x)
end

defimpl Three, for: Any do
  defmacro __deriving__(module, struct, options) do
    IO.inspect({module, Enum.sort(Map.keys(struct)), options})

    quote do
      defimpl Three, for: unquote(module) do
        def f(_), do: unquote(Macro.escape({struct.b, options}))
      end
    end
  end

  def f(x), do: x
end

defmodule Both do
  @derive {Two, only: [:a]}
  @derive [Three, Inspect]
  defstruct [:a, b: 1]
end
# expect: {Both, [:__struct__, :a, :b], []}
# expect: {Both, [only: [:a]]}

IO.inspect(Two.f(struct(Both))) # expect: [only: [:a]]
IO.inspect(Three.f(struct(Both))) # expect: {1, []}

defmodule Plain do
  defstruct [:a, b: 2]
end

require Protocol
Protocol.derive(Three, Plain, some: :option) # expect: {Plain, [:__struct__, :a, :b], [some: :option]}
IO.inspect(Three.f(struct(Plain))) # expect: {2, [some: :option]}
Protocol.derive(Two, Plain) # expect: {Plain, []}
IO.inspect(Two.f(struct(Plain))) # expect: []
