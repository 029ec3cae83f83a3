# Types and specs as code: each form knows its place.
[{_, binary}] =
  Code.compile_string("""
  defmodule Typespec.Places do
    @type pair :: {atom, [integer]} | [a: 1, b: {2, 3}]
    @type mapped :: %{optional(atom) => 1, b: float}
    @type bits :: <<_::8, _::_*4>>
    @type fun(x) :: (x -> x) | (... -> any) | (-> [1, ...])
    @spec f(a, x :: integer) :: {a, b, b} when a: atom, b: var
    def f(a, _), do: {a, 1, 1}
    @spec g(-1) :: Enumerable.t()
    def g(_), do: []
  end
  """)

{:ok, types} = Code.Typespec.fetch_types(binary)
for {_, type} <- Enum.sort(types), do: IO.inspect(Code.Typespec.type_to_quoted(type))
# expect: {:"::", [],
# expect:  [
# expect:    {:bits, [], []},
# expect:    {:<<>>, [line: 4],
# expect:     [
# expect:       {:"::", [line: 4], [{:_, [line: 4], Code.Typespec}, 8]},
# expect:       {:"::", [line: 4],
# expect:        [
# expect:          {:_, [line: 4], Code.Typespec},
# expect:          {:*, [line: 4, context: Code.Typespec, imports: [{2, Kernel}]],
# expect:           [{:_, [line: 4], Code.Typespec}, 4]}
# expect:        ]}
# expect:     ]}
# expect:  ]}
# expect: {:"::", [],
# expect:  [
# expect:    {:fun, [], [{:x, [line: 5, column: 13], nil}]},
# expect:    {:|, [line: 5, column: 28],
# expect:     [
# expect:       [
# expect:         {:->, [line: 5, column: 22],
# expect:          [[{:x, [line: 5, column: 20], nil}], {:x, [line: 5, column: 25], nil}]}
# expect:       ],
# expect:       {:|, [line: 5, column: 28],
# expect:        [
# expect:          [
# expect:            {:->, [line: 5, column: 35],
# expect:             [[{:..., [], []}], {:any, [line: 5, column: 38], []}]}
# expect:          ],
# expect:          [{:->, [line: 5, column: 46], [[], [1, {:..., [line: 0], nil}]]}]
# expect:        ]}
# expect:     ]}
# expect:  ]}
# expect: {:"::", [],
# expect:  [
# expect:    {:mapped, [], []},
# expect:    {:%{}, [line: 3, column: 19],
# expect:     [
# expect:       {{:optional, [], [{:atom, [line: 3, column: 30], []}]}, 1},
# expect:       {:b, {:float, [line: 3, column: 45], []}}
# expect:     ]}
# expect:  ]}
# expect: {:"::", [],
# expect:  [
# expect:    {:pair, [], []},
# expect:    {:|, [line: 2, column: 35],
# expect:     [
# expect:       {:{}, [line: 0],
# expect:        [
# expect:          {:atom, [line: 2, column: 18], []},
# expect:          [{:integer, [line: 2, column: 25], []}]
# expect:        ]},
# expect:       [a: 1, b: {:{}, [line: 0], [2, 3]}]
# expect:     ]}
# expect:  ]}
{:ok, specs} = Code.Typespec.fetch_specs(binary)

for {{name, _}, [spec]} <- Enum.sort(specs) do
  IO.inspect(Code.Typespec.spec_to_quoted(name, spec))
end
# expect: {:when, [line: 6, column: 9],
# expect:  [
# expect:    {:"::", [line: 6, column: 9],
# expect:     [
# expect:       {:f, [line: 6, column: 9],
# expect:        [
# expect:          {:a, [line: 6, column: 11], nil},
# expect:          {:"::", [line: 6, column: 16],
# expect:           [
# expect:             {:x, [line: 6, column: 14], nil},
# expect:             {:integer, [line: 6, column: 19], []}
# expect:           ]}
# expect:        ]},
# expect:       {:{}, [line: 6, column: 31],
# expect:        [
# expect:          {:a, [line: 6, column: 32], nil},
# expect:          {:b, [line: 6, column: 35], nil},
# expect:          {:b, [line: 6, column: 38], nil}
# expect:        ]}
# expect:     ]},
# expect:    [a: {:atom, [line: 6, column: 49], []}, b: {:var, [line: 6, column: 9], nil}]
# expect:  ]}
# expect: {:"::", [line: 8, column: 9],
# expect:  [
# expect:    {:g, [line: 8, column: 9], [{:-, [line: 8, column: 11], [1]}]},
# expect:    {{:., [line: 8, column: 28], [Enumerable, :t]}, [line: 8, column: 28], []}
# expect:  ]}
