# `dbg` shows the condition that held.
x = 5

dbg(
  cond do
    x > 10 -> :a
    x > 2 -> :b
    true -> :c
  end,
  print_location: false
)
# expect: Cond clause (clause #2 matched):
# expect: x > 2 #=> true
# expect:
# expect: Cond expression:
# expect: cond do
# expect:   x > 10 -> :a
# expect:   x > 2 -> :b
# expect:   true -> :c
# expect: end #=> :b
# expect:
