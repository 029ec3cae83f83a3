try do
  receive do
    :x -> 1
  after
    Function.identity(:soon) -> 2
  end
rescue
  e -> IO.puts(Exception.message(e)) # expect: Erlang error: :timeout_value
end
