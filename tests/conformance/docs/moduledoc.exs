# Documentation of the module itself.
Code.put_compiler_option(:docs, true)

show = fn source ->
  [{module, binary}] = Code.compile_string(source, "sample.ex")
  path = Path.join(System.tmp_dir!(), "#{module}_#{System.pid()}.beam")
  File.write!(path, binary)
  {:docs_v1, line, :elixir, "text/markdown", doc, meta, docs} = Code.fetch_docs(path)
  File.rm!(path)
  IO.inspect({line, doc, meta |> Map.delete(:source_path) |> Map.delete(:source_annos) |> Enum.sort()})
  for {key, line, signature, doc, meta} <- docs, do: IO.inspect({key, line, signature, doc, Enum.sort(meta)}, charlists: :as_lists)
end

show.("""
defmodule Sample do
  @moduledoc "The module."
  @moduledoc since: "1.0", authors: ["a"]
  @behaviour Sample.Behaviour
end
""")
# expect: {2, %{"en" => "The module."},
# expect:  [authors: ["a"], behaviours: [Sample.Behaviour], since: "1.0"]}

show.("""
defmodule Sample do
  @moduledoc false
end
""")
# expect: {2, :hidden, [behaviours: []]}

show.("""
defmodule Sample do
end
""")
# expect: {1, :none, [behaviours: []]}
