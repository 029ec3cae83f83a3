try do
  try do
    Function.identity(3)
  rescue
    _ -> :rescued
  else
    1 -> :one
  end
rescue
  e in TryClauseError -> IO.puts(Exception.message(e)) # expect: no try clause matching: 3
end
