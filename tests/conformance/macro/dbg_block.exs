# `dbg` shows the lines of a block.
dbg((
  a = 1
  a + 1
), print_location: false)
# expect: Code block:
# expect: (
# expect:   a = 1 #=> 1
# expect:   a + 1 #=> 2
# expect: )
# expect:
