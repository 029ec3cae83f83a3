IO.inspect(~w(one two three)) # expect: ["one", "two", "three"]
IO.inspect(~w(one two three)a) # expect: [:one, :two, :three]
IO.inspect(~w(ab cd)c) # expect: [~c"ab", ~c"cd"]
IO.inspect(~w(ab cd)s) # expect: ["ab", "cd"]
IO.inspect(~w()) # expect: []
n = "x y"
IO.inspect(~w(#{n} z)) # expect: ["x", "y", "z"]
IO.inspect(~W(#{n} z)) # expect: ["\#{n}", "z"]
IO.inspect(~w[
  spread
  over lines
])
# expect: ["spread", "over", "lines"]
