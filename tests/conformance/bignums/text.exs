IO.inspect(String.to_integer("-" <> String.duplicate("9", 50)))
# expect: -99999999999999999999999999999999999999999999999999
IO.inspect(Integer.to_string(Integer.pow(2, 130), 36)) # expect: "1OMFRO7ZWMUMR3UMXUDZYJ6SCG"
IO.inspect(String.to_integer("zzzzzzzzzzzzzzzzzzzz", 36)) # expect: 13367494538843734067838845976575
IO.puts(Integer.pow(10, 40)) # expect: 10000000000000000000000000000000000000000
IO.inspect("#{-Integer.pow(3, 50)}") # expect: "-717897987691852588770249"
