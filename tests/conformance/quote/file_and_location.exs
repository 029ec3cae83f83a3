# Forms keep where they were written.
{:foo, meta, [{:bar, inner, []}]} = quote(location: :keep, do: foo(bar()))
IO.inspect({Keyword.keys(meta), Keyword.keys(inner)}) # expect: {[:keep], [:keep]}
{file, line} = meta[:keep]
IO.inspect({Path.basename(file), is_integer(line)}) # expect: {"file_and_location.exs", true}
