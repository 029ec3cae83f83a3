# Specifications in the abstract format, and back as code.
specs = fn source ->
  [{_, binary}] = Code.compile_string(source, "sample.ex")
  {:ok, specs} = Code.Typespec.fetch_specs(binary)

  for {{name, arity}, forms} <- Enum.sort(specs), form <- forms do
    IO.inspect({name, arity, form})
    if name in [:f, :h, :i, :cb], do: IO.puts(Macro.to_string(Code.Typespec.spec_to_quoted(name, form)))
  end
end
# expect: {:"MACRO-m", 2,
# expect:  {:type, {9, 9}, :fun,
# expect:   [
# expect:     {:type, {9, 9}, :product,
# expect:      [{:type, {9, 9}, :term, []}, {:type, {9, 11}, :integer, []}]},
# expect:     {:remote_type, {9, 28}, [{:atom, 0, Macro}, {:atom, 0, :t}, []]}
# expect:   ]}}
# expect: {:f, 2,
# expect:  {:type, {2, 9}, :fun,
# expect:   [
# expect:     {:type, {2, 9}, :product,
# expect:      [
# expect:        {:type, {2, 11}, :integer, []},
# expect:        {:ann_type, {2, 22}, [{:var, {2, 20}, :a}, {:type, {2, 25}, :atom, []}]}
# expect:      ]},
# expect:     {:type, 0, :tuple,
# expect:      [{:type, {2, 35}, :integer, []}, {:type, {2, 44}, :atom, []}]}
# expect:   ]}}
# expect: f(integer(), a :: atom()) :: {integer(), atom()}
# expect: {:g, 2,
# expect:  {:type, {4, 9}, :bounded_fun,
# expect:   [
# expect:     {:type, {4, 9}, :fun,
# expect:      [
# expect:        {:type, {4, 9}, :product, [{:var, {4, 11}, :x}, {:var, {4, 14}, :y}]},
# expect:        {:type, 0, :tuple, [{:var, {4, 21}, :x}, {:var, {4, 24}, :y}]}
# expect:      ]},
# expect:     [
# expect:       {:type, {4, 9}, :constraint,
# expect:        [
# expect:          {:atom, {4, 9}, :is_subtype},
# expect:          [{:var, {4, 9}, :x}, {:type, {4, 35}, :integer, []}]
# expect:        ]}
# expect:     ]
# expect:   ]}}
# expect: {:h, 0,
# expect:  {:type, {6, 9}, :fun,
# expect:   [{:type, {6, 9}, :product, []}, {:type, {6, 16}, :integer, []}]}}
# expect: h() :: integer()
# expect: {:h, 0,
# expect:  {:type, {7, 9}, :fun,
# expect:   [{:type, {7, 9}, :product, []}, {:type, {7, 16}, :atom, []}]}}
# expect: h() :: atom()
# expect: {:i, 1,
# expect:  {:type, {13, 9}, :fun,
# expect:   [
# expect:     {:type, {13, 9}, :product, [{:type, {13, 11}, :integer, []}]},
# expect:     {:type, {13, 32}, :fun,
# expect:      [
# expect:        {:type, {13, 32}, :product, [{:type, {13, 24}, :integer, []}]},
# expect:        {:type, {13, 35}, :integer, []}
# expect:      ]}
# expect:   ]}}
# expect: i(integer()) :: (integer() -> integer())
# expect: {:k, 1,
# expect:  {:type, {11, 9}, :fun,
# expect:   [{:type, {11, 9}, :product, [{:var, {11, 11}, :x}]}, {:var, {11, 17}, :x}]}}

specs.("""
defmodule Sample do
  @spec f(integer, a :: atom) :: {integer, atom}
  def f(x, y), do: {x, y}
  @spec g(x, y) :: {x, y} when x: integer, y: var
  def g(x, y), do: {x, y}
  @spec h() :: integer
  @spec h() :: atom
  def h, do: 1
  @spec m(integer) :: Macro.t()
  defmacro m(x), do: x
  @spec k(x) :: x when x: var
  def k(x), do: x
  @spec i(integer) :: (integer -> integer)
  def i(_), do: & &1
end
""")
