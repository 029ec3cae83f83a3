# `dbg` shows the clause that matched.
dbg(
  case {1, 2} do
    {a, b} when a > b -> a
    {_, b} -> b
  end,
  print_location: false
)
# expect: Case argument:
# expect: {1, 2} #=> {1, 2}
# expect:
# expect: Case expression (clause #2 matched):
# expect: case {1, 2} do
# expect:   {a, b} when a > b -> a
# expect:   {_, b} -> b
# expect: end #=> 2
# expect:
