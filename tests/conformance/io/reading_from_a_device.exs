{:ok, device} = StringIO.open("one\ntwo\nthree")
IO.inspect({IO.getn(device, "> "), IO.getn(device, "> ", 3), IO.gets(device, "? "), IO.read(device, 3), IO.read(device, :eof), IO.read(device, :line)})
# expect: {"o", "ne\n", "two\n", "thr", "ee", :eof}
{:ok, device} = StringIO.open("a\nb\nc")
IO.inspect(IO.stream(device, :line) |> Enum.to_list()) # expect: ["a\n", "b\n", "c"]
{:ok, device} = StringIO.open("héy")
IO.inspect(IO.stream(device, 1) |> Enum.to_list()) # expect: ["h", "é", "y"]
{:ok, device} = StringIO.open("abc\nd", encoding: :latin1)
IO.inspect(IO.binstream(device, :line) |> Enum.to_list()) # expect: ["abc\n", "d"]
{:ok, device} = StringIO.open("abcdef", encoding: :latin1)
IO.inspect({IO.binread(device, 4), IO.binread(device, :eof), IO.binread(device, 1)})
# expect: {"abcd", "ef", :eof}
