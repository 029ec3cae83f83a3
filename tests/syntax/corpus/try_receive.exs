try do
  a
rescue
  e in [ArgumentError, RuntimeError] -> e
  e in Foo.Bar -> 1
  _ -> 2
catch
  :exit, r -> r
  x -> x
else
  y -> y
after
  z
end

receive do
  {:a, ^ref} -> 1
  b when b -> 2
after
  1000 -> :timeout
end

receive do after 0 -> nil end
try do a after b end
try do
after
end
