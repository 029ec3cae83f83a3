dir = Path.join(System.tmp_dir!(), "cordial_copy_#{System.pid()}")
File.mkdir_p!(dir)
[a, b, c] = for name <- ~w(a b c), do: Path.join(dir, name)
File.write!(a, "hello")
IO.inspect({File.copy(a, b), File.copy(a, b, 2), File.read!(b), File.copy!(a, b)})
# expect: {{:ok, 5}, {:ok, 2}, "he", 5}
IO.inspect({File.cp(a, c), File.read!(c), File.cp!(a, c)}) # expect: {:ok, "hello", :ok}
File.write!(c, "other")
IO.inspect({File.cp(a, c, on_conflict: fn from, to -> IO.puts(Path.basename(from) <> Path.basename(to)); false end), File.read!(c)})
# expect: ac
# expect: {:ok, "other"}
IO.inspect({File.copy(Path.join(dir, "none"), b), File.cp(Path.join(dir, "none"), b), File.cp_r(Path.join(dir, "none"), b) |> elem(1)})
# expect: {{:error, :enoent}, {:error, :enoent}, :enoent}
File.rm_rf!(dir)
