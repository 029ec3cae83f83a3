IO.inspect((fn -> 1 end).()) # expect: 1
IO.inspect((fn x, y -> x * y end).(3, 4)) # expect: 12
IO.inspect((&(&1 <> "!")).("hi")) # expect: "hi!"
IO.inspect(if true, do: (fn -> :in_if end).()) # expect: :in_if
f = fn () -> :empty_parens end
IO.inspect(f.()) # expect: :empty_parens
g = fn(a) -> a end
IO.inspect(g.(1)) # expect: 1
