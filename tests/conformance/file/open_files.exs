path = Path.join(System.tmp_dir!(), "cordial_open_#{System.pid()}")
IO.inspect(File.open(path, [:write], fn file -> IO.write(file, "héllo\nwörld\n") end)) # expect: {:ok, :ok}
{:ok, file} = File.open(path, [:read, :utf8])
IO.inspect({IO.read(file, :line), IO.getn(file, "", 2), IO.read(file, :eof), IO.read(file, :line)})
# expect: {{:error, {:no_translation, :unicode, :unicode}}, {:error, :terminated},
# expect:  {:error, :terminated}, {:error, :terminated}}
IO.inspect(File.close(file)) # expect: :ok
{:ok, file} = File.open(path)
IO.inspect({IO.binread(file, 3), IO.binread(file, :line), :file.position(file, 1), IO.binread(file, 2), :file.position(file, :eof)})
# expect: {<<104, 233, 108>>, "lo\n", {:ok, 1}, <<233, 108>>, {:ok, 12}}
File.close(file)
IO.inspect(File.open!(path, [:read], &IO.binread(&1, :eof)))
# expect: <<104, 233, 108, 108, 111, 10, 119, 246, 114, 108, 100, 10>>
IO.inspect(File.open(path, [:read, :charlist], &IO.read(&1, :line)))
# expect: {:ok, [104, 233, 108, 108, 111, 10]}
IO.inspect({File.open("/nonexistent/a"), File.open(path, [:exclusive])})
# expect: {{:error, :enoent}, {:error, :eexist}}
{:ok, file} = File.open(path, [:read, :append])
IO.binwrite(file, "end")
File.close(file)

IO.inspect(File.close(file)) # expect: :ok
File.rm!(path)
