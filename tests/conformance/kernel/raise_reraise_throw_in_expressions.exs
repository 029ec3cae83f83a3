f = fn x -> (x > 0 && x) || throw({:bad, x}) end
IO.inspect(f.(1)) # expect: 1

try do
  f.(-1)
catch
  {:bad, x} -> IO.inspect(x) # expect: -1
end

g = fn x -> if x, do: x, else: raise("no x") end

try do
  [g.(1), g.(nil), g.(2)]
rescue
  e -> IO.puts(e.message) # expect: no x
end
