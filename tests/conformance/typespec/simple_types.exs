# Types in the abstract format, and back as code.
types = fn source ->
  {_, binary} = source |> Code.compile_string("sample.ex") |> List.last()
  {:ok, types} = Code.Typespec.fetch_types(binary)

  for {kind, {name, form, args} = type} <- Enum.sort_by(types, &elem(elem(&1, 1), 0)) do
    IO.inspect({kind, name, form, args})
    IO.puts(Macro.to_string(Code.Typespec.type_to_quoted(type)))
  end
end
# expect: {:type, :a, {:type, {2, 14}, :integer, []}, []}
# expect: a() :: integer()
# expect: {:type, :b,
# expect:  {:type, 0, :tuple,
# expect:   [{:var, {3, 18}, :x}, {:type, 0, :list, [{:var, {3, 22}, :x}]}]},
# expect:  [{:var, {3, 11}, :x}]}
# expect: b(x) :: {x, [x]}
# expect: {:type, :c, {:remote_type, {4, 20}, [{:atom, 0, String}, {:atom, 0, :t}, []]},
# expect:  []}
# expect: c() :: String.t()
# expect: {:type, :d, {:type, {5, 14}, :fun, []}, []}
# expect: d() :: fun()
# expect: {:type, :e, {:type, {6, 14}, :function, []}, []}
# expect: e() :: function()
# expect: {:type, :f, {:type, {7, 14}, :list, []}, []}
# expect: f() :: list()
# expect: {:type, :g, {:type, {8, 14}, :tuple, :any}, []}
# expect: g() :: tuple()
# expect: {:type, :h, {:type, {9, 14}, :map, :any}, []}
# expect: h() :: map()
# expect: {:type, :i, {:type, {10, 14}, :term, []}, []}
# expect: i() :: term()
# expect: {:type, :j, {:integer, 0, 97}, []}
# expect: j() :: 97
# expect: {:type, :k, {:atom, 0, Foo}, []}
# expect: k() :: Foo
# expect: {:type, :l, {:user_type, {13, 14}, :b, [{:type, {13, 16}, :integer, []}]}, []}
# expect: l() :: b(integer())
# expect: {:type, :m, {:user_type, {14, 24}, :a, []}, []}
# expect: m() :: a()
# expect: {:type, :n,
# expect:  {:ann_type, {15, 19},
# expect:   [{:var, {15, 14}, :name}, {:type, {15, 22}, :integer, []}]}, []}
# expect: n() :: name :: integer()
# expect: {:type, :o, {:op, {16, 14}, :-, {:integer, {16, 14}, 1}}, []}
# expect: o() :: -1
# expect: {:type, :p, {:type, {17, 15}, :range, [{:integer, 0, 1}, {:integer, 0, 10}]},
# expect:  []}
# expect: p() :: 1..10
# expect: {:type, :q,
# expect:  {:type, {18, 16}, :range,
# expect:   [
# expect:     {:op, {18, 14}, :-, {:integer, {18, 14}, 5}},
# expect:     {:op, {18, 18}, :-, {:integer, {18, 18}, 1}}
# expect:   ]}, []}
# expect: q() :: -5..-1
# expect: {:type, :r,
# expect:  {:remote_type, 0,
# expect:   [{:atom, 0, :elixir}, {:atom, 0, :keyword}, [{:type, {19, 22}, :integer, []}]]},
# expect:  []}
# expect: r() :: keyword(integer())
# expect: {:type, :s,
# expect:  {:remote_type, 0,
# expect:   [
# expect:     {:atom, 0, :elixir},
# expect:     {:atom, 0, :as_boolean},
# expect:     [{:type, {20, 25}, :integer, []}]
# expect:   ]}, []}
# expect: s() :: as_boolean(integer())
# expect: {:type, :t,
# expect:  {:type, {21, 21}, :union,
# expect:   [
# expect:     {:remote_type, 0, [{:atom, 0, :elixir}, {:atom, 0, :struct}, []]},
# expect:     {:remote_type, 0, [{:atom, 0, :elixir}, {:atom, 0, :charlist}, []]},
# expect:     {:type, {21, 34}, :mfa, []},
# expect:     {:type, {21, 40}, :module, []}
# expect:   ]}, []}
# expect: t() :: struct() | charlist() | mfa() | module()
# expect: {:type, :u,
# expect:  {:type, {22, 22}, :union,
# expect:   [
# expect:     {:type, {22, 14}, :timeout, []},
# expect:     {:type, {22, 24}, :number, []},
# expect:     {:type, {22, 33}, :iodata, []}
# expect:   ]}, []}
# expect: u() :: timeout() | number() | iodata()

types.("""
defmodule Sample do
  @type a :: integer
  @type b(x) :: {x, [x]}
  @type c :: String.t()
  @type d :: fun
  @type e :: function
  @type f :: list
  @type g :: tuple
  @type h :: map
  @type i :: term
  @type j :: ?a
  @type k :: Foo
  @type l :: b(integer)
  @type m :: __MODULE__.a()
  @type n :: name :: integer
  @type o :: -1
  @type p :: 1..10
  @type q :: -5..-1
  @type r :: keyword(integer)
  @type s :: as_boolean(integer)
  @type t :: struct | charlist | mfa | module
  @type u :: timeout | number | iodata
end
""")
