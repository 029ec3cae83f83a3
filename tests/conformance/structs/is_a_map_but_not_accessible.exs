defmodule S do
  defstruct a: 1
end

s = struct(S)
IO.inspect({is_map(s), map_size(s), Map.get(s, :a), s.a, Map.from_struct(s)})
# expect: {true, 2, 1, 1, %{a: 1}}

try do
  s[:a]
rescue
  e in UndefinedFunctionError -> IO.puts(Exception.message(e) |> String.split("\n") |> hd())
  # expect: function S.fetch/2 is undefined (S does not implement the Access behaviour
end
