# Lists, tuples, maps and binaries.
types = fn source ->
  {_, binary} = source |> Code.compile_string("sample.ex") |> List.last()
  {:ok, types} = Code.Typespec.fetch_types(binary)

  for {kind, {name, form, args} = type} <- Enum.sort_by(types, &elem(elem(&1, 1), 0)) do
    IO.inspect({kind, name, form, args})
    IO.puts(Macro.to_string(Code.Typespec.type_to_quoted(type)))
  end
end
# expect: {:type, :a, {:type, 0, :nonempty_list, [{:type, {2, 15}, :integer, []}]}, []}
# expect: a() :: [integer(), ...]
# expect: {:type, :b, {:type, 0, :nonempty_list, []}, []}
# expect: b() :: [...]
# expect: {:type, :c, {:type, 0, nil, []}, []}
# expect: c() :: []
# expect: {:type, :d, {:type, 0, :list, [{:type, {5, 15}, :integer, []}]}, []}
# expect: d() :: [integer()]
# expect: {:type, :e,
# expect:  {:type, 0, :list,
# expect:   [
# expect:     {:type, 0, :union,
# expect:      [
# expect:        {:type, 0, :tuple, [{:atom, 0, :a}, {:type, {6, 18}, :integer, []}]},
# expect:        {:type, 0, :tuple, [{:atom, 0, :b}, {:type, {6, 30}, :atom, []}]}
# expect:      ]}
# expect:   ]}, []}
# expect: e() :: [a: integer(), b: atom()]
# expect: {:type, :f,
# expect:  {:type, {7, 14}, :binary, [{:integer, {7, 14}, 0}, {:integer, {7, 14}, 0}]},
# expect:  []}
# expect: f() :: <<_::0>>
# expect: {:type, :g,
# expect:  {:type, {8, 14}, :binary, [{:integer, {8, 17}, 8}, {:integer, {8, 14}, 0}]},
# expect:  []}
# expect: g() :: <<_::8>>
# expect: {:type, :h,
# expect:  {:type, {9, 14}, :binary, [{:integer, {9, 14}, 0}, {:integer, {9, 17}, 8}]},
# expect:  []}
# expect: h() :: <<_::_*8>>
# expect: {:type, :i,
# expect:  {:type, {10, 14}, :binary, [{:integer, {10, 17}, 8}, {:integer, {10, 23}, 16}]},
# expect:  []}
# expect: i() :: <<_::8, _::_*16>>
# expect: {:type, :j, {:type, {11, 14}, :tuple, []}, []}
# expect: j() :: {}
# expect: {:type, :k, {:type, {12, 14}, :tuple, [{:type, {12, 15}, :integer, []}]}, []}
# expect: k() :: {integer()}
# expect: {:type, :l,
# expect:  {:type, {13, 14}, :tuple,
# expect:   [
# expect:     {:type, {13, 15}, :integer, []},
# expect:     {:type, {13, 24}, :atom, []},
# expect:     {:type, {13, 30}, :term, []}
# expect:   ]}, []}
# expect: l() :: {integer(), atom(), term()}
# expect: {:type, :m, {:type, {14, 14}, :map, []}, []}
# expect: m() :: %{}
# expect: {:type, :n,
# expect:  {:type, {15, 14}, :map,
# expect:   [
# expect:     {:type, {15, 14}, :map_field_exact,
# expect:      [{:atom, 0, :a}, {:type, {15, 19}, :integer, []}]},
# expect:     {:type, {15, 14}, :map_field_exact,
# expect:      [{:atom, 0, :b}, {:type, {15, 31}, :atom, []}]}
# expect:   ]}, []}
# expect: n() :: %{a: integer(), b: atom()}
# expect: {:type, :o,
# expect:  {:type, {16, 14}, :map,
# expect:   [
# expect:     {:type, {16, 16}, :map_field_exact,
# expect:      [{:type, {16, 25}, :atom, []}, {:type, {16, 34}, :integer, []}]},
# expect:     {:type, {16, 43}, :map_field_assoc,
# expect:      [{:type, {16, 52}, :binary, []}, {:type, {16, 63}, :float, []}]}
# expect:   ]}, []}
# expect: o() :: %{required(atom()) => integer(), optional(binary()) => float()}
# expect: {:type, :p,
# expect:  {:type, {17, 14}, :map,
# expect:   [
# expect:     {:type, {17, 14}, :map_field_exact,
# expect:      [
# expect:        {:remote_type, {17, 22}, [{:atom, 0, String}, {:atom, 0, :t}, []]},
# expect:        {:type, {17, 30}, :integer, []}
# expect:      ]}
# expect:   ]}, []}
# expect: p() :: %{required(String.t()) => integer()}
# expect: {:type, :q,
# expect:  {:type, {18, 28}, :union,
# expect:   [
# expect:     {:type, {18, 14}, :list, [{:type, {18, 19}, :integer, []}]},
# expect:     {:type, {18, 30}, :nonempty_list, [{:type, {18, 44}, :integer, []}]},
# expect:     {:type, {18, 55}, :maybe_improper_list,
# expect:      [{:type, {18, 75}, :integer, []}, {:type, {18, 84}, :atom, []}]}
# expect:   ]}, []}
# expect: q() :: [integer()] | [integer(), ...] | maybe_improper_list(integer(), atom())

types.("""
defmodule Sample do
  @type a :: [integer, ...]
  @type b :: [...]
  @type c :: []
  @type d :: [integer]
  @type e :: [a: integer, b: atom]
  @type f :: <<>>
  @type g :: <<_::8>>
  @type h :: <<_::_*8>>
  @type i :: <<_::8, _::_*16>>
  @type j :: {}
  @type k :: {integer}
  @type l :: {integer, atom, term}
  @type m :: %{}
  @type n :: %{a: integer, b: atom}
  @type o :: %{required(atom) => integer, optional(binary) => float}
  @type p :: %{String.t() => integer}
  @type q :: list(integer) | nonempty_list(integer) | maybe_improper_list(integer, atom)
end
""")
