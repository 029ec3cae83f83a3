long = Enum.map(1..40, &{&1, "v#{&1}"})
IO.puts(inspect(long, limit: 5)) # expect: [{1, "v1"}, {2, "v2"}, {3, "v3"}, {4, ...}, {...}, ...]
IO.puts(String.length(inspect(long)) > 80) # expect: true
IO.puts(inspect("x\ny")) # expect: "x\ny"
IO.puts(inspect(nil)) # expect: nil
IO.puts("#{inspect(:a)}#{inspect("b")}#{inspect(~c"c")}") # expect: :a"b"~c"c"
