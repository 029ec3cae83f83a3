dir = Path.join(System.tmp_dir!(), "cordial-devices-#{System.pid()}")
File.mkdir_p!(dir)
path = Path.join(dir, "f")

File.write!(path, "x.")
IO.inspect(File.open(path, [:read, :write], fn d -> IO.write(d, "é"); :file.position(d, 0); IO.read(d, :eof) end))
# expect: {:ok, "é."}
IO.inspect(File.read(path)) # expect: {:ok, <<233, 46>>}
IO.inspect(File.open(path, [:write, :utf8], fn d -> IO.write(d, "é\nü"); IO.puts(d, "x"); IO.binwrite(d, <<255>>) end))
# expect: {:ok, :ok}
IO.inspect(File.read(path)) # expect: {:ok, "é\nüx\nÿ"}
{:ok, d} = File.open(path, [:read])
IO.inspect({IO.read(d, :line), IO.binread(d, :line), IO.read(d, 3), IO.read(d, :eof), IO.read(d, :line), File.close(d)})
# expect: {"Ã©\n", "üx\n", "Ã¿", :eof, :eof, :ok}
IO.inspect(IO.read(d, :line)) # expect: {:error, :terminated}
IO.inspect(File.close(d)) # expect: :ok
{:ok, d} = File.open(path, [:read, :utf8])
IO.inspect({IO.read(d, :line), IO.binread(d, :line), IO.read(d, :eof), File.close(d)})
# expect: {"é\n", <<252, 120, 10>>, "ÿ", :ok}
{:ok, d} = File.open(path, [:write])
IO.inspect(try do IO.write(d, "日") rescue e -> e end)
# expect: %ErlangError{original: :no_translation, reason: nil}
IO.inspect(IO.read(d, 1)) # expect: {:error, :terminated}
File.write!(path, "x.ex")
IO.inspect(File.open(path, [:charlist], fn d -> IO.read(d, :line) end)) # expect: {:ok, ~c"x.ex"}
IO.inspect(File.open(path, [:raw], fn d -> {is_tuple(d), :file.read(d, 2), IO.binread(d, 1), :file.read_line(d), :file.read_line(d)} end))
# expect: {:ok, {true, {:ok, "x."}, "e", {:ok, "x"}, :eof}}
IO.inspect(File.open("hello", [:ram, :binary], fn d -> IO.binread(d, 3) end)) # expect: {:ok, "hel"}
IO.inspect({File.write(path, [?a, "b"], [:append]), File.read(path), File.write(path, "x", [:exclusive])})
# expect: {:ok, {:ok, "x.exab"}, {:error, :eexist}}
IO.inspect(File.open(path, [:append], fn d -> IO.puts(d, "end") end)) # expect: {:ok, :ok}
IO.inspect(File.read!(path)) # expect: "x.exabend\n"
{:ok, d} = :file.open(path, [:read, :write, :raw, :binary])
IO.inspect({:file.position(d, :eof), :file.pwrite(d, 0, "XY"), :file.pread(d, 0, 3), :file.pread(d, [{0, 2}, {100, 1}])})
# expect: {{:ok, 10}, :ok, {:ok, "XYe"}, {:ok, ["XY", :eof]}}
IO.inspect({:file.position(d, {:bof, 3}), :file.truncate(d), :file.close(d), :file.read_file(path), :file.close(d)})
# expect: {{:ok, 3}, :ok, :ok, {:ok, "XYe"}, {:error, :einval}}
IO.inspect(File.write(path, "é", [:utf8])) # expect: :ok
IO.inspect(File.read!(path)) # expect: "Ã©"
File.rm_rf!(dir)
