m = %{a: 1, b: 2}
IO.inspect(%{m | a: 10, b: 20} == %{b: 20, a: 10}) # expect: true
IO.inspect(%{m | :a => m.b}.a) # expect: 2

try do
  %{m | c: 3}
rescue
  e in KeyError -> IO.puts(Exception.message(e)) # expect: key :c not found
end

try do
  %{Function.identity(:not_a_map) | a: 1}
rescue
  e in BadMapError -> IO.puts(Exception.message(e)) # expect: expected a map, got: :not_a_map
end
