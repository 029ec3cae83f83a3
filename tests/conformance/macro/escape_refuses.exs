# What has no source form cannot be escaped.
for value <- [make_ref(), fn -> 1 end] do
  try do
    Macro.escape(value)
  rescue
    e in ArgumentError -> IO.puts(Exception.message(e) |> String.split(". ") |> List.last())
  end
end
# expect: The supported values are: lists, tuples, maps, atoms, numbers, bitstrings, PIDs and remote functions in the format &Mod.fun/arity
# expect: The supported values are: lists, tuples, maps, atoms, numbers, bitstrings, PIDs and remote functions in the format &Mod.fun/arity
