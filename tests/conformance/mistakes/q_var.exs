foo? = 1
IO.inspect(foo?) # expect: 1
