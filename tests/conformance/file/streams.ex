dir = Path.join(System.tmp_dir!(), "cordial-streams-#{System.pid()}")
File.mkdir_p!(dir)

File.cd!(dir, fn ->
  File.write!("x", "one\r\ntwo\nthree")
  IO.inspect(File.stream!("x"))
  IO.inspect(File.stream!("x") |> Enum.to_list())
  IO.inspect(File.stream!("x", 4) |> Enum.to_list())
  IO.inspect({File.stream!("x", 4) |> Enum.count(), File.stream!("x") |> Enum.count()})
  IO.inspect(File.stream!("x", [:trim_bom, encoding: :utf8]))
  IO.inspect(File.stream!("x", 2, encoding: :utf8) |> Enum.take(3))
  IO.inspect(Enum.into(["a", "b\n", [?c]], File.stream!("y")).path)
  IO.inspect(File.read!("y"))
  Enum.into(["d"], File.stream!("y", [:append]))
  IO.inspect(File.read!("y"))
  File.write!("bom", "\uFEFFabc\n")
  IO.inspect(File.stream!("bom", [:trim_bom]) |> Enum.to_list())
  IO.inspect(File.stream!("x", [{:read_ahead, 10}, :append]).modes)
  IO.inspect(File.stream!("x", [:read_ahead, :trim_bom]).modes)
  IO.inspect(File.stream!("x", [:utf8]).modes)
end)
# expect: %File.Stream{
# expect:   path: "x",
# expect:   modes: [:raw, :read_ahead, :binary],
# expect:   line_or_bytes: :line,
# expect:   raw: true,
# expect:   node: :nonode@nohost
# expect: }
# expect: ["one\n", "two\n", "three"]
# expect: ["one\r", "\ntwo", "\nthr", "ee"]
# expect: {4, 2}
# expect: %File.Stream{
# expect:   path: "x",
# expect:   modes: [:trim_bom, {:encoding, :utf8}, :binary],
# expect:   line_or_bytes: :line,
# expect:   raw: false,
# expect:   node: :nonode@nohost
# expect: }
# expect: ["on", "e\r", "\nt"]
# expect: "y"
# expect: "ab\nc"
# expect: "ab\ncd"
# expect: ["abc\n"]
# expect: [:raw, {:read_ahead, 10}, :append, :binary]
# expect: [:raw, {:read_ahead, 65536}, :trim_bom, :binary]
# expect: [{:encoding, :utf8}, :binary]

File.rm_rf!(dir)
