IO.inspect([]) # expect: []
IO.inspect({}) # expect: {}
IO.inspect("") # expect: ""
IO.inspect(()) # expect: nil
IO.inspect(fn -> nil end.()) # expect: nil
IO.inspect(~w()) # expect: []
IO.inspect(<<>>) # expect: ""
