# Types may be made of fragments.
types = fn source ->
  {_, binary} = source |> Code.compile_string("sample.ex") |> List.last()
  {:ok, types} = Code.Typespec.fetch_types(binary)

  for {kind, {name, form, args} = type} <- Enum.sort_by(types, &elem(elem(&1, 1), 0)) do
    IO.inspect({kind, name, form, args})
    IO.puts(Macro.to_string(Code.Typespec.type_to_quoted(type)))
  end
end
# expect: {:type, :a, {:atom, 0, :a}, []}
# expect: a() :: :a
# expect: {:type, :b, {:atom, 0, :b}, []}
# expect: b() :: :b
# expect: {:type, :c,
# expect:  {:type, 0, :union, [{:atom, 0, :z}, {:atom, 0, :y}, {:atom, 0, :x}]}, []}
# expect: c() :: :z | :y | :x

types.("""
defmodule Sample do
  for name <- [:a, :b] do
    @type unquote(name)() :: unquote(name)
  end

  parts = [:x, :y, :z]
  @type c :: unquote(Enum.reduce(parts, &{:|, [], [&1, &2]}))
end
""")
