Enum.each(5..1, &IO.puts/1)
# expect: 5
# expect: 4
# expect: 3
# expect: 2
# expect: 1
