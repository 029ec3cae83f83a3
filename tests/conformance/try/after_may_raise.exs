try do
  try do
    raise "first"
  after
    raise "from after"
  end
rescue
  e -> IO.puts(e.message) # expect: from after
end
