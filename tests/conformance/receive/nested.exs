send(self(), :inner)
send(self(), :outer)

receive do
  :outer ->
    receive do
      :inner -> IO.puts("both, outer first") # expect: both, outer first
    end
end
