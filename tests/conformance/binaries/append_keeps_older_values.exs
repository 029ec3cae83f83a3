a = "start"
b = a <> "-b"
c = a <> "-c"
d = b <> "-d"
e = b <> "-e"
IO.inspect({a, b, c, d, e}) # expect: {"start", "start-b", "start-c", "start-b-d", "start-b-e"}
grown = Enum.reduce(1..1000, "", fn i, acc -> acc <> <<rem(i, 256)>> end)
IO.inspect({byte_size(grown), :binary.at(grown, 999)}) # expect: {1000, 232}
