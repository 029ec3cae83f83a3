IO.inspect(IO.iodata_to_binary([1, "a", [<<2>>, [[]]]])) # expect: <<1, 97, 2>>
IO.inspect(IO.iodata_length(["abc", [1, 2]])) # expect: 5
IO.inspect(IO.chardata_to_string([?é, "x", [0x1F600]])) # expect: "éx😀"
IO.inspect(:erlang.iolist_to_binary(["a", ~c"bc"])) # expect: "abc"
IO.inspect(IO.iodata_to_binary("same")) # expect: "same"

try do
  IO.iodata_to_binary([300])
rescue
  e in ArgumentError -> IO.inspect(e.__struct__) # expect: ArgumentError
end
