# What a segment of 16 or 32 bits can not hold becomes an infinity; only what is no float at all is refused.
for number <- [65_519.0, 65_520.0, -1.0e300] do
  IO.inspect({<<number::float-16>>, <<number::float-32>>, <<number::float-little-16>>})
end
# expect: {<<123, 255>>, <<71, 127, 239, 0>>, <<255, 123>>}
# expect: {<<124, 0>>, <<71, 127, 240, 0>>, <<0, 124>>}
# expect: {<<252, 0>>, <<255, 128, 0, 0>>, <<0, 252>>}

try do
  IO.inspect(<<(Integer.pow(2, 2000))::float-16>>)
rescue
  error -> IO.puts(String.slice(Exception.message(error), 0, 60))
  # expect: construction of binary failed: segment 1 of type 'float': th
end
