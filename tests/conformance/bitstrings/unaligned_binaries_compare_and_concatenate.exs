<<_::4, shifted::bitstring>> = <<0x1, 0x23, 0x45>>
IO.inspect(shifted) # expect: <<18, 52, 5::size(4)>>
<<_::4, bin::binary-size(2), last::4>> = <<0xA, 0xBC, 0xDE>>
IO.inspect({bin, last}) # expect: {<<171, 205>>, 14}
IO.inspect(bin == <<0xAB, 0xCD>>) # expect: true
IO.inspect(%{<<0xAB, 0xCD>> => :found}[bin]) # expect: :found
IO.inspect(bin <> "x") # expect: <<171, 205, 120>>
IO.inspect(String.to_charlist(<<bin::binary>> |> binary_part(0, 0))) # expect: []
