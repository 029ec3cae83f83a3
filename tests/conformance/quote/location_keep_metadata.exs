# What `location: :keep` leaves in the metadata of forms of each kind.
show = fn quoted ->
  Macro.prewalk(quoted, fn
    {name, meta, _} = node when is_atom(name) and is_list(meta) ->
      keep = with {file, line} <- meta[:keep], do: {Path.basename(file), line > 0}
      IO.inspect({name, keep, Keyword.keys(meta)})
      node

    other ->
      other
  end)
end

show.(quote(location: :keep, do: x + 1))
# expect: {:+, {"location_keep_metadata.exs", true}, [:keep, :context, :imports]}
# expect: {:x, {"location_keep_metadata.exs", true}, [:keep]}

show.(
  quote location: :keep do
    def f(a) do
      Foo.bar(a)
      &g/1
    end
  end
)
# expect: {:def, {"location_keep_metadata.exs", true}, [:keep, :context, :imports]}
# expect: {:f, {"location_keep_metadata.exs", true}, [:keep, :context]}
# expect: {:a, {"location_keep_metadata.exs", true}, [:keep]}
# expect: {:__block__, {"location_keep_metadata.exs", false}, [:keep]}
# expect: {:., {"location_keep_metadata.exs", true}, [:keep]}
# expect: {:__aliases__, {"location_keep_metadata.exs", true}, [:keep, :alias]}
# expect: {:a, {"location_keep_metadata.exs", true}, [:keep]}
# expect: {:&, {"location_keep_metadata.exs", true}, [:keep]}
# expect: {:/, {"location_keep_metadata.exs", true}, [:keep, :context, :imports]}
# expect: {:g, {"location_keep_metadata.exs", true}, [:keep]}

show.(quote(location: :keep, line: 7, do: foo(y)))
# expect: {:foo, {"location_keep_metadata.exs", true}, [:keep]}
# expect: {:y, {"location_keep_metadata.exs", true}, [:keep]}
