for fun <- [
      fn -> <<Function.identity(:atom)>> end,
      fn -> <<Function.identity("str")::integer>> end,
      fn -> <<Function.identity(1)::binary>> end,
      fn -> <<Function.identity("ab")::binary-size(3)>> end,
      fn -> <<Function.identity(0xD800)::utf8>> end,
      fn -> <<Function.identity(:x)::float>> end,
      fn -> <<1::size(Function.identity(-1))>> end
    ] do
  try do
    fun.()
  rescue
    e in ArgumentError -> IO.puts(Exception.message(e))
  end
end
# expect: construction of binary failed: segment 1 of type 'integer': expected an integer but got: :atom
# expect: construction of binary failed: segment 1 of type 'integer': expected an integer but got: "str"
# expect: construction of binary failed: segment 1 of type 'binary': expected a binary but got: 1
# expect: construction of binary failed: segment 1 of type 'binary': the value "ab" is shorter than the size of the segment
# expect: construction of binary failed: segment 1 of type 'utf8': expected a non-negative integer encodable as utf8 but got: 55296
# expect: construction of binary failed: segment 1 of type 'float': expected a float or an integer but got: :x
# expect: construction of binary failed: segment 1 of type 'integer': expected a non-negative integer as size but got: -1
