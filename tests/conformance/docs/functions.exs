# Documentation of functions and macros: text, place, signature, metadata.
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
# expect: {{:function, :_private, 1}, 13, ["_private(x)"], :hidden,
# expect:  [source_annos: [{13, 7}]]}
# expect: {{:function, :add, 2}, 2, ["add(a, b \\\\ 1)"], %{"en" => "Adds."},
# expect:  [defaults: 1, group: :math, since: "1.2", source_annos: [{5, 7}]]}
# expect: {{:function, :hidden, 0}, 9, ["hidden()"], :hidden, [source_annos: [{10, 7}]]}
# expect: {{:function, :undocumented, 1}, 12, ["undocumented(x)"], :none,
# expect:  [source_annos: [{12, 7}]]}
# expect: {{:function, :use_it, 0}, 15, ["use_it()"], :none, [source_annos: [{15, 7}]]}
# expect: {{:macro, :mac, 2}, 17, ["mac(a, list)"], %{"en" => "Mac"},
# expect:  [source_annos: [{18, 12}]]}

show.("""
defmodule Sample do
  @doc "Adds."
  @doc since: "1.2"
  @doc group: :math
  def add(a, b \\\\ 1)
  def add(a, b) when a > 0, do: a + b
  def add(_, b), do: b

  @doc false
  def hidden, do: 1

  def undocumented(x), do: x
  def _private(x), do: x
  defp really_private(x), do: x
  def use_it, do: really_private(1)

  @doc "Mac"
  defmacro mac(a, do: block), do: {a, block}
end
""")
