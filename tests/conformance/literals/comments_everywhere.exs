# a comment
x = # between
  1 # after
IO.inspect(x) # expect: 1
IO.inspect([
  1, # first
  # nothing
  2
])
# expect: [1, 2]
IO.inspect("# not a comment") # a comment # expect: "# not a comment"
IO.inspect(?#) # expect: 35
IO.inspect(case 1 do
  # before a clause
  1 -> :one # after a clause
  # at the end
end)
# expect: :one
