# Documentation of types.
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
# expect: {{:type, :t, 0}, 2, [], %{"en" => "A t."},
# expect:  [since: "1.1", source_annos: [{4, 9}]]}
# expect: {{:type, :undocumented, 0}, 8, [], :none, [source_annos: [{8, 9}]]}
# expect: {{:type, :hidden, 0}, 9, [], :hidden, [source_annos: [{10, 9}]]}
# expect: {{:type, :op, 1}, 6, [], %{"en" => "Op."},
# expect:  [opaque: true, source_annos: [{7, 11}]]}

show.("""
defmodule Sample do
  @typedoc "A t."
  @typedoc since: "1.1"
  @type t :: integer
  @typep priv(a) :: {a, t}
  @typedoc "Op."
  @opaque op(x) :: [x] | priv(x)
  @type undocumented :: :a | :b
  @typedoc false
  @type hidden :: 1
end
""")
