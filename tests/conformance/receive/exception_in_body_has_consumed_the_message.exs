send(self(), :boom)
send(self(), :next)

try do
  receive do
    :boom -> raise "in body"
  end
rescue
  e -> IO.puts(e.message) # expect: in body
end

receive do
  m -> IO.inspect(m) # expect: :next
end
