path = Path.join(System.tmp_dir!(), "cordial_rw_#{System.pid()}")
IO.inspect(File.write(path, "one\n")) # expect: :ok
IO.inspect(File.write(path, ["two", ?\n], [:append])) # expect: :ok
IO.inspect({File.read(path), File.read!(path)}) # expect: {{:ok, "one\ntwo\n"}, "one\ntwo\n"}
IO.inspect({File.exists?(path), File.regular?(path), File.dir?(path)}) # expect: {true, true, false}
IO.inspect(File.stream!(path) |> Enum.to_list()) # expect: ["one\n", "two\n"]
IO.inspect(File.stream!(path, 3) |> Enum.to_list()) # expect: ["one", "\ntw", "o\n"]
IO.inspect(File.stream!(path, :line, [:trim_bom]) |> Enum.count()) # expect: 2
["x\n", "y"] |> Stream.into(File.stream!(path)) |> Stream.run()
IO.inspect(File.read!(path)) # expect: "x\ny"
IO.inspect({File.rm(path), File.rm(path), File.exists?(path)}) # expect: {:ok, {:error, :enoent}, false}
