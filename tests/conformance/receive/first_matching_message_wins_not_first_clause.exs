send(self(), :b)
send(self(), :a)

receive do
  :a -> IO.puts("clause a")
  :b -> IO.puts("clause b") # expect: clause b
end
