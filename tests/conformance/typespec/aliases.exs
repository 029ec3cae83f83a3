# Aliases count where the type is written.
types = fn source ->
  {_, binary} = source |> Code.compile_string("sample.ex") |> List.last()
  {:ok, types} = Code.Typespec.fetch_types(binary)

  for {kind, {name, form, args} = type} <- Enum.sort_by(types, &elem(elem(&1, 1), 0)) do
    IO.inspect({kind, name, form, args})
    IO.puts(Macro.to_string(Code.Typespec.type_to_quoted(type)))
  end
end
# expect: {:type, :a, {:remote_type, {3, 15}, [{:atom, 0, String}, {:atom, 0, :t}, []]},
# expect:  []}
# expect: a() :: String.t()
# expect: {:type, :b, {:remote_type, {5, 15}, [{:atom, 0, Map}, {:atom, 0, :key}, []]},
# expect:  []}
# expect: b() :: Map.key()
# expect: {:type, :c,
# expect:  {:type, 0, :tuple,
# expect:   [
# expect:     {:atom, 0, Map},
# expect:     {:type, 0, :list,
# expect:      [{:remote_type, {6, 20}, [{:atom, 0, Map}, {:atom, 0, :t}, []]}]}
# expect:   ]}, []}
# expect: c() :: {Map, [Map.t()]}

types.("""
defmodule Sample do
  alias String, as: S
  @type a :: S.t()
  alias Map, as: S
  @type b :: S.key()
  @type c :: {S, [S.t()]}
end
""")
