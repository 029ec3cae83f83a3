Enum.each(5..1, &IO.puts/1)
# expect: 5
# expect: 4
# expect: 3
# expect: 2
# expect: 1
# expect stderr: warning: 5..1 has a default step of -1, please write 5..1//-1 instead
# expect stderr:   tests/conformance/mistakes/range_dec.exs:1: (file)
