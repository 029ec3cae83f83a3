# What implements a callback is hidden unless documented.
Code.put_compiler_option(:docs, true)

show = fn source ->
  [{module, binary}] = Code.compile_string(source, "sample.ex")
  path = Path.join(System.tmp_dir!(), "#{module}_#{System.pid()}.beam")
  File.write!(path, binary)
  {:docs_v1, line, :elixir, "text/markdown", doc, meta, docs} = Code.fetch_docs(path)
  File.rm!(path)
  IO.inspect({line, doc, meta |> Map.delete(:source_path) |> Map.delete(:source_annos) |> Enum.sort()})
  # expect: {1, :none, [behaviours: [Access]]}
  for {key, line, signature, doc, meta} <- docs, do: IO.inspect({key, line, signature, doc, Enum.sort(meta)}, charlists: :as_lists)
end
# expect: {{:function, :after_impl, 1}, 14, ["after_impl(x)"], :none,
# expect:  [source_annos: [{14, 7}]]}
# expect: {{:function, :fetch, 2}, 5, ["fetch(a, b)"], :hidden, [source_annos: [{5, 7}]]}
# expect: {{:function, :get_and_update, 3}, 12, ["get_and_update(a, b, c)"], :hidden,
# expect:  [source_annos: [{12, 7}]]}
# expect: {{:function, :pop, 2}, 7, ["pop(a, b)"], %{"en" => "Documented"},
# expect:  [source_annos: [{9, 7}]]}

show.("""
defmodule Sample do
  @behaviour Access

  @impl true
  def fetch(a, b), do: {a, b}

  @doc "Documented"
  @impl true
  def pop(a, b), do: {a, b}

  @impl Access
  def get_and_update(a, b, c), do: {a, b, c}

  def after_impl(x), do: x
end
""")
