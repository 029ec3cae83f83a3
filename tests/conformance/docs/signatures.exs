# Arguments are shown by name, or by a guess at one.
Code.put_compiler_option(:docs, true)

show = fn source ->
  [{module, binary}] = Code.compile_string(source, "sample.ex")
  path = Path.join(System.tmp_dir!(), "#{module}_#{System.pid()}.beam")
  File.write!(path, binary)
  {:docs_v1, line, :elixir, "text/markdown", doc, meta, docs} = Code.fetch_docs(path)
  File.rm!(path)
  IO.inspect({line, doc, meta |> Map.delete(:source_path) |> Map.delete(:source_annos) |> Enum.sort()})
  # expect: {1, :none, [behaviours: []]}
  for {key, line, signature, doc, meta} <- docs, do: IO.inspect({key, line, signature, doc, Enum.sort(meta)}, charlists: :as_lists)
end
# expect: {{:function, :<~>, 2}, 10, ["a <~> b"], :none, [source_annos: [{10, 9}]]}
# expect: {{:function, :f, 8}, 2, ["f(m, list, arg1, arg2, int, atom, _, under)"], :none,
# expect:  [source_annos: [{2, 7}]]}
# expect: {{:function, :g, 8}, 3, ["g(arg1, atom, float, arg2, map, bool, arg3, binary)"],
# expect:  :none, [source_annos: [{3, 7}]]}
# expect: {{:function, :h, 2}, 4, ["h(y, x)"], :none, [source_annos: [{4, 7}]]}
# expect: {{:function, :i, 2}, 6, ["i(arg1, atom)"], :none, [source_annos: [{6, 7}]]}
# expect: {{:function, :j, 4}, 8,
# expect:  ["j(x \\\\ [], y, z \\\\ %{a: 1}, w \\\\ &String.length/1)"], :none,
# expect:  [defaults: 3, source_annos: [{8, 7}]]}
# expect: {{:function, :k, 2}, 9, ["k(range, u)"], :none, [source_annos: [{9, 7}]]}
# expect: {{:function, :l, 0}, 11, ["l()"], :none, [source_annos: [{11, 7}]]}
# expect: {{:function, :n, 2}, 12, ["n(c, b)"], :none, [source_annos: [{12, 7}]]}

show.("""
defmodule Sample do
  def f(%{a: x} = m, [h | t], {a, b}, "bin" <> rest, 1, :atom, _, _under), do: {m, x, h, t, a, b, rest}
  def g(<<z::8>>, nil, 1.5, {1, 2, 3}, %{}, true, ~c"a", "s"), do: z
  def h(1, x), do: x
  def h(y, _), do: y
  def i(1, :a), do: 1
  def i("a", :b), do: 1
  def j(x \\\\ [], y, z \\\\ %{a: 1}, w \\\\ &String.length/1), do: {x, y, z, w}
  def k(%Range{}, %Range{} = u), do: u
  def a <~> b, do: {a, b}
  def l(), do: 1
  def n(_a, b) when is_atom(b), do: 1
  def n(c, d), do: {c, d}
end
""")
