# Deprecation and guards are told as metadata.
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
# expect: {{:function, :f, 1}, 3, ["f(x)"], :none,
# expect:  [deprecated: "Use g/1", source_annos: [{3, 7}]]}
# expect: {{:function, :g, 1}, 6, ["g(x)"], :none,
# expect:  [deprecated: "soft", source_annos: [{6, 7}]]}
# expect: {{:macro, :is_one, 1}, 8, ["is_one(x)"], %{"en" => "A guard"},
# expect:  [guard: true, source_annos: [{9, 12}]]}

show.("""
defmodule Sample do
  @deprecated "Use g/1"
  def f(x), do: x

  @doc deprecated: "soft"
  def g(x), do: x

  @doc "A guard"
  defguard is_one(x) when x == 1

end
""")
