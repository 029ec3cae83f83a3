# The standard library is documented.
{:docs_v1, _, :elixir, "text/markdown", %{"en" => _}, meta, docs} = Code.fetch_docs(Tuple)
IO.inspect(meta.behaviours) # expect: []
{_, _, signature, %{"en" => _}, _} = List.keyfind(docs, {:function, :duplicate, 2}, 0)
IO.inspect(signature) # expect: ["duplicate(data, size)"]
{:docs_v1, _, _, _, _, _, docs} = Code.fetch_docs(Keyword)
for {{:function, name, arity}, _, signature, _, meta} <- docs, name in [:get, :fetch, :pop], do: IO.inspect({name, arity, signature, Map.get(meta, :defaults)})
# expect: {:fetch, 2, ["fetch(keywords, key)"], nil}
# expect: {:get, 3, ["get(keywords, key, default \\\\ nil)"], 1}
# expect: {:pop, 3, ["pop(keywords, key, default \\\\ nil)"], 1}
for {{:type, name, arity}, _, signature, _, _} <- Enum.sort(docs), do: IO.inspect({name, arity, signature})
# expect: {:default, 0, []}
# expect: {:key, 0, []}
# expect: {:t, 0, []}
# expect: {:t, 1, []}
# expect: {:value, 0, []}
