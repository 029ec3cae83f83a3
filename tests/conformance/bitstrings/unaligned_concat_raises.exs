try do
  Function.identity(<<1::1>>) <> "a"
rescue
  e in ArgumentError -> IO.puts(Exception.message(e))
  # expect: construction of binary failed: segment 1 of type 'binary': the size of the value <<1::size(1)>> is not a multiple of the unit for the segment
end
