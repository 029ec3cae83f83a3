# Unquote fragments in attributes, structs, module names and nested definitions.
defmodule Attrs do
  name = :limit
  Module.put_attribute(__MODULE__, name, 10)
  def limit, do: @limit
  @other 20
  def other, do: @other
  @doc "Doc of #{name}"
  def documented, do: unquote(Macro.escape(%{a: {1, 2, 3}}))
end

IO.inspect({Attrs.limit(), Attrs.other(), Attrs.documented()}) # expect: {10, 20, %{a: {1, 2, 3}}}

defmodule Maker do
  defmacro struct_of(name, keys) do
    quote do
      defmodule unquote(name) do
        defstruct unquote(keys)
        def keys, do: unquote(keys)
      end
    end
  end

  defmacro exception_of(name, message) do
    quote do
      defmodule unquote(name) do
        defexception message: unquote(message)
      end
    end
  end
end

defmodule Run do
  require Maker
  Maker.struct_of(Point, [:x, y: 5])
  IO.inspect(struct(Point) |> Map.from_struct() |> Enum.sort()) # expect: [x: nil, y: 5]
  IO.inspect(Point.keys()) # expect: [:x, {:y, 5}]
  Maker.exception_of(Oops, "oh")
  IO.inspect(Exception.message(struct(Oops))) # expect: "oh"
end

for name <- [First, Second] do
  defmodule Module.concat(Made, name) do
    defstruct [:field, other: 1]
    def me, do: {__MODULE__, unquote(name)}
  end
end

IO.inspect({Made.First.me(), Made.Second.me(), struct(Made.Second).other})
# expect: {{Made.First, First}, {Made.Second, Second}, 1}
