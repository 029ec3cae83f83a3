IO.inspect(StringIO.open("a", fn d -> IO.gets(d, "p"); StringIO.contents(d) end)) # expect: {:ok, {"", ""}}
IO.inspect(StringIO.open("a\r\nb", [capture_prompt: true], fn d -> {IO.gets(d, "p>"), IO.getn(d, "q>", 1), IO.read(d, :eof), IO.read(d, 1), StringIO.contents(d)} end))
# expect: {:ok, {"a\n", "b", :eof, :eof, {"", "p>q>"}}}
IO.inspect(StringIO.open("é\n", [encoding: :latin1], fn d -> {IO.read(d, :line), IO.binread(d, :line), IO.write(d, "x"), IO.write(d, "é"), StringIO.contents(d)} end))
# expect: {:ok, {"é\n", :eof, :ok, :ok, {"", <<120, 233>>}}}
IO.inspect(StringIO.open("", [encoding: :latin1], fn d -> try do IO.write(d, "日") rescue e -> e end end))
# expect: {:ok, %ErlangError{original: :no_translation, reason: nil}}
IO.inspect(StringIO.open(<<255, 10>>, fn d -> {IO.read(d, :line), IO.binread(d, :line), StringIO.contents(d)} end))
# expect: {:ok, {{:error, :collect_line}, <<255, 10>>, {"", ""}}}
IO.inspect(StringIO.open("éà", fn d -> {IO.binread(d, 1), IO.read(d, 1), StringIO.contents(d)} end))
# expect: {:ok, {<<195>>, {:error, :invalid_unicode}, {<<169, 195, 160>>, ""}}}
IO.inspect(StringIO.open("éà", fn d -> {IO.getn(d, "", 1), IO.binread(d, :eof), StringIO.contents(d)} end))
# expect: {:ok, {"é", "à", {"", ""}}}
IO.inspect(StringIO.open("a\nb\nc", fn d -> IO.stream(d, :line) |> Enum.map(&String.trim/1) end))
# expect: {:ok, ["a", "b", "c"]}
IO.inspect(StringIO.open("abcde", fn d -> IO.binstream(d, 2) |> Enum.to_list() end))
# expect: {:ok, ["ab", "cd", "e"]}
IO.inspect(StringIO.open("", fn d -> Enum.into(["x", "y"], IO.stream(d, :line)); StringIO.contents(d) end))
# expect: {:ok, {"", "xy"}}
