IO.inspect(byte_size("héllo")) # expect: 6
IO.inspect(binary_part("hello", 1, 3)) # expect: "ell"
IO.inspect(binary_part("hello", 5, -2)) # expect: "lo"
IO.inspect(:binary.at("abc", 1)) # expect: 98
IO.inspect(:binary.bin_to_list("abc")) # expect: ~c"abc"
IO.inspect(:binary.list_to_bin([1, [2, "x"]])) # expect: <<1, 2, 120>>
IO.inspect(:binary.split("a,b,c", ",")) # expect: ["a", "b,c"]
IO.inspect(:binary.split("a,b,c", ",", [:global])) # expect: ["a", "b", "c"]
IO.inspect(:binary.match("hello", "l")) # expect: {2, 1}
IO.inspect(:binary.matches("hello", "l")) # expect: [{2, 1}, {3, 1}]

try do
  binary_part("abc", 2, 5)
rescue
  e in ArgumentError -> IO.inspect(e.__struct__) # expect: ArgumentError
end
