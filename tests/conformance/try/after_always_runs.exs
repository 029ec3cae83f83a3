f = fn fun ->
  try do
    fun.()
  after
    IO.puts("after")
    :value_of_after_is_ignored
  end
end

IO.inspect(f.(fn -> :body end))
# expect: after
# expect: :body

try do
  f.(fn -> raise "x" end)
rescue
  e -> IO.puts(e.message)
end
# expect: after
# expect: x

try do
  f.(fn -> throw(:t) end)
catch
  t -> IO.inspect(t)
end
# expect: after
# expect: :t
