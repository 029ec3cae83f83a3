IO.inspect('abc') # expect: ~c"abc"
IO.inspect('abc' == [97, 98, 99]) # expect: true
IO.inspect([97, 98, 0]) # expect: [97, 98, 0]
IO.inspect([7, 8, 27]) # expect: ~c"\a\b\e"
IO.inspect('') # expect: []
IO.inspect('é') # expect: [233]
IO.inspect([233]) # expect: [233]
IO.inspect('it\'s') # expect: ~c"it's"
