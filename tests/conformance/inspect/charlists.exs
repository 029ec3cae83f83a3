IO.inspect(~c"abc") # expect: ~c"abc"
IO.inspect([97, 98, 99]) # expect: ~c"abc"
IO.inspect([97, 98, 256]) # expect: [97, 98, 256]
IO.inspect(~c"a'b\"c\n")
# expect: ~c"a'b\"c\n"
IO.inspect([1, 2, 3]) # expect: [1, 2, 3]
IO.inspect(~c"abc", charlists: :as_lists) # expect: [97, 98, 99]
IO.inspect([0, 1], charlists: :as_charlists) # expect: ~c"\0\x01"
IO.inspect([97 | 98]) # expect: [97 | 98]
IO.inspect(~c"") # expect: []
IO.inspect({~c"in tuple", [~c"in", ~c"list"]}) # expect: {~c"in tuple", [~c"in", ~c"list"]}
