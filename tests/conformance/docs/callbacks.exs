# Documentation of callbacks.
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
# expect: {{:callback, :four, 0}, 9, [], :hidden, [source_annos: [{10, 13}]]}
# expect: {{:callback, :one, 1}, 2, [], %{"en" => "One"}, [source_annos: [{3, 13}]]}
# expect: {{:callback, :two, 2}, 4, [], %{"en" => "Two"},
# expect:  [since: "2", source_annos: [{6, 13}]]}
# expect: {{:macrocallback, :three, 1}, 8, [], :none, [source_annos: [{8, 18}]]}

show.("""
defmodule Sample do
  @doc "One"
  @callback one(a :: integer) :: atom
  @doc "Two"
  @doc since: "2"
  @callback two(integer, x) :: {atom, x} when x: var
  @callback two(atom, atom) :: atom
  @macrocallback three(integer) :: Macro.t()
  @doc false
  @callback four() :: atom
  @optional_callbacks one: 1
end
""")
