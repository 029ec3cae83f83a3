# Function types and unions.
types = fn source ->
  {_, binary} = source |> Code.compile_string("sample.ex") |> List.last()
  {:ok, types} = Code.Typespec.fetch_types(binary)

  for {kind, {name, form, args}} <- Enum.sort_by(types, &elem(elem(&1, 1), 0)) do
    IO.inspect({kind, name, form, args})
  end
end
# expect: {:type, :a,
# expect:  {:type, {2, 29}, :fun,
# expect:   [
# expect:     {:type, {2, 29}, :product,
# expect:      [{:type, {2, 15}, :integer, []}, {:type, {2, 24}, :atom, []}]},
# expect:     {:type, {2, 32}, :term, []}
# expect:   ]}, []}
# expect: {:type, :b,
# expect:  {:type, {3, 19}, :fun, [{:type, {3, 19}, :any}, {:type, {3, 22}, :term, []}]},
# expect:  []}
# expect: {:type, :c,
# expect:  {:type, {4, 15}, :fun,
# expect:   [{:type, {4, 15}, :product, []}, {:type, {4, 18}, :term, []}]}, []}
# expect: {:type, :d,
# expect:  {:type, {5, 17}, :union,
# expect:   [{:atom, 0, :a}, {:atom, 0, :b}, {:atom, 0, nil}, {:atom, 0, true}]}, []}
# expect: {:type, :e,
# expect:  {:type, {6, 29}, :union,
# expect:   [
# expect:     {:type, 0, :tuple, [{:atom, 0, :ok}, {:type, {6, 20}, :integer, []}]},
# expect:     {:type, 0, :tuple, [{:atom, 0, :error}, {:type, {6, 40}, :term, []}]}
# expect:   ]}, []}
# expect: {:type, :f,
# expect:  {:type, {7, 42}, :union,
# expect:   [
# expect:     {:type, {7, 23}, :fun,
# expect:      [
# expect:        {:type, {7, 23}, :product, [{:type, {7, 15}, :integer, []}]},
# expect:        {:type, {7, 32}, :fun,
# expect:         [
# expect:           {:type, {7, 32}, :product, [{:type, {7, 27}, :atom, []}]},
# expect:           {:type, {7, 35}, :term, []}
# expect:         ]}
# expect:      ]},
# expect:     {:atom, 0, nil}
# expect:   ]}, []}

types.("""
defmodule Sample do
  @type a :: (integer, atom -> term)
  @type b :: (... -> term)
  @type c :: (-> term)
  @type d :: :a | :b | nil | true
  @type e :: {:ok, integer} | {:error, term}
  @type f :: (integer -> (atom -> term)) | nil
end
""")
