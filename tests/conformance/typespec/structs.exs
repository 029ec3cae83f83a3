# The type of a struct has all its fields.
types = fn source ->
  {_, binary} = source |> Code.compile_string("sample.ex") |> List.last()
  {:ok, types} = Code.Typespec.fetch_types(binary)

  for {kind, {name, form, args} = type} <- Enum.sort_by(types, &elem(elem(&1, 1), 0)) do
    IO.inspect({kind, name, form, args})
    IO.puts(Macro.to_string(Code.Typespec.type_to_quoted(type)))
  end
end
# expect: {:type, :a,
# expect:  {:type, {6, 27}, :map,
# expect:   [
# expect:     {:type, {6, 27}, :map_field_exact,
# expect:      [{:atom, 0, :__struct__}, {:atom, 0, Sample.Point}]},
# expect:     {:type, {6, 27}, :map_field_exact, [{:atom, 0, :x}, {:type, 0, :term, []}]},
# expect:     {:type, {6, 27}, :map_field_exact, [{:atom, 0, :y}, {:type, 0, :term, []}]}
# expect:   ]}, []}
# expect: a() :: %Sample.Point{x: term(), y: term()}
# expect: {:type, :b,
# expect:  {:type, {7, 27}, :map,
# expect:   [
# expect:     {:type, {7, 27}, :map_field_exact,
# expect:      [{:atom, 0, :__struct__}, {:atom, 0, Sample.Point}]},
# expect:     {:type, {7, 27}, :map_field_exact,
# expect:      [{:atom, 0, :x}, {:type, {7, 31}, :integer, []}]},
# expect:     {:type, {7, 27}, :map_field_exact, [{:atom, 0, :y}, {:type, 0, :term, []}]}
# expect:   ]}, []}
# expect: b() :: %Sample.Point{x: integer(), y: term()}

types.("""
defmodule Sample.Point do
  defstruct [:x, y: 0]
end

defmodule Sample do
  @type a :: %Sample.Point{}
  @type b :: %Sample.Point{x: integer}
end
""")
