# Callbacks in the abstract format, and back as code.
callbacks = fn source ->
  [{_, binary}] = Code.compile_string(source, "sample.ex")
  {:ok, specs} = Code.Typespec.fetch_callbacks(binary)

  for {{name, arity}, forms} <- Enum.sort(specs), form <- forms do
    IO.inspect({name, arity, form})
    if name in [:f, :h, :i, :cb], do: IO.puts(Macro.to_string(Code.Typespec.spec_to_quoted(name, form)))
  end
end
# expect: {:"MACRO-mcb", 2,
# expect:  {:type, {4, 18}, :fun,
# expect:   [
# expect:     {:type, {4, 18}, :product,
# expect:      [
# expect:        {:type, {4, 18}, :term, []},
# expect:        {:ann_type, {4, 24},
# expect:         [{:var, {4, 22}, :x}, {:type, {4, 27}, :integer, []}]}
# expect:      ]},
# expect:     {:remote_type, {4, 44}, [{:atom, 0, Macro}, {:atom, 0, :t}, []]}
# expect:   ]}}
# expect: {:cb, 2,
# expect:  {:type, {2, 13}, :fun,
# expect:   [
# expect:     {:type, {2, 13}, :product,
# expect:      [{:type, {2, 16}, :integer, []}, {:type, {2, 25}, :term, []}]},
# expect:     {:atom, 0, :ok}
# expect:   ]}}
# expect: cb(integer(), term()) :: :ok
# expect: {:cb, 2,
# expect:  {:type, {3, 13}, :fun,
# expect:   [
# expect:     {:type, {3, 13}, :product,
# expect:      [{:type, {3, 16}, :atom, []}, {:type, {3, 22}, :term, []}]},
# expect:     {:atom, 0, :error}
# expect:   ]}}
# expect: cb(atom(), term()) :: :error
# expect: {:none, 0,
# expect:  {:type, {5, 13}, :bounded_fun,
# expect:   [
# expect:     {:type, {5, 13}, :fun,
# expect:      [{:type, {5, 13}, :product, []}, {:var, {5, 23}, :x}]},
# expect:     [
# expect:       {:type, {5, 13}, :constraint,
# expect:        [
# expect:          {:atom, {5, 13}, :is_subtype},
# expect:          [{:var, {5, 13}, :x}, {:type, {5, 33}, :integer, []}]
# expect:        ]}
# expect:     ]
# expect:   ]}}

callbacks.("""
defmodule Sample do
  @callback cb(integer, term) :: :ok
  @callback cb(atom, term) :: :error
  @macrocallback mcb(x :: integer) :: Macro.t()
  @callback none() :: x when x: integer
end
""")
