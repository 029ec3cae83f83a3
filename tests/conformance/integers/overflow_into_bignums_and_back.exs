big = 1_152_921_504_606_846_975
IO.inspect(big + 1) # expect: 1152921504606846976
IO.inspect(-big - 2) # expect: -1152921504606846977
IO.inspect(big * big) # expect: 1329227995784915870597964051066650625
IO.inspect(big + 1 - 1) # expect: 1152921504606846975
IO.inspect((big + 1) * 2 - (big + 1) * 2) # expect: 0
IO.inspect(4_611_686_018_427_387_904 - 4_611_686_018_427_387_903) # expect: 1
IO.inspect(is_integer(big * big)) # expect: true
IO.inspect(abs(-9_223_372_036_854_775_808)) # expect: 9223372036854775808
IO.inspect(-(-9_223_372_036_854_775_808)) # expect: 9223372036854775808
