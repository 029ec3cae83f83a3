try do
  try do
    try do
      raise "deep"
    after
      IO.puts("inner after") # expect: inner after
    end
  rescue
    e in ArgumentError -> IO.puts("wrong #{inspect(e)}")
  after
    IO.puts("middle after") # expect: middle after
  end
rescue
  e -> IO.puts("rescued #{e.message}") # expect: rescued deep
after
  IO.puts("outer after") # expect: outer after
end
