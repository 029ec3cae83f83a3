n = Integer.pow(10, 30)
m = %{n => :found}
IO.inspect(m[Integer.pow(10, 29) * 10]) # expect: :found
send(self(), {:big, n})

receive do
  {:big, ^n} -> IO.puts("same") # expect: same
end

case n + 0 do
  1_000_000_000_000_000_000_000_000_000_000 -> IO.puts("literal") # expect: literal
  _ -> IO.puts("other")
end
