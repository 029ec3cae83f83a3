IO.inspect("abc", base: :hex, binaries: :as_binaries) # expect: <<0x61, 0x62, 0x63>>
IO.inspect(<<1, 2, 3>>, limit: 2) # expect: <<1, 2, ...>>
IO.inspect(<<1::3>>, base: :binary) # expect: <<0b1::size(3)>>
IO.inspect("ünï", printable_limit: 2) # expect: "ün" <> ...
IO.inspect(["ab", <<255>>, ~c"cd"], binaries: :as_binaries, charlists: :as_lists)
# expect: [<<97, 98>>, <<255>>, [99, 100]]
IO.inspect(%{"k" => <<0, 1>>}, base: :hex) # expect: %{<<0x6B>> => <<0x0, 0x1>>}
