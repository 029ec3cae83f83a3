try do
  List.duplicate(:a, -1)
rescue
  error -> IO.puts(Exception.message(error)) # expect: no function clause matching in :lists.duplicate/2
end
