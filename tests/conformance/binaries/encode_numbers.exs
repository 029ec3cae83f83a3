IO.inspect(:binary.encode_unsigned(1_000_000)) # expect: <<15, 66, 64>>
IO.inspect(:binary.decode_unsigned(<<15, 66, 64>>)) # expect: 1000000
IO.inspect(:binary.encode_unsigned(258, :little)) # expect: <<2, 1>>
IO.inspect(Integer.to_string(255, 16) |> String.pad_leading(4, "0")) # expect: "00FF"

varint = fn varint, n ->
  if n < 128, do: <<n>>, else: <<1::1, n::7, varint.(varint, div(n, 128))::binary>>
end

IO.inspect(varint.(varint, 300)) # expect: <<172, 2>>
IO.inspect(for n <- [0, 127, 128, 16_384], do: byte_size(varint.(varint, n))) # expect: [1, 1, 2, 3]
