dir = Path.join(System.tmp_dir!(), "cordial_links_#{System.pid()}")
File.mkdir_p!(dir)
[a, hard, soft] = for name <- ~w(a hard soft), do: Path.join(dir, name)
File.write!(a, "text")
IO.inspect({File.ln(a, hard), File.ln_s(a, soft), File.ln_s(a, soft), File.ln!(a, hard <> "2"), File.ln_s!("a", soft <> "2")})
# expect: {:ok, :ok, {:error, :eexist}, :ok, :ok}
IO.inspect({File.read!(hard), File.read!(soft), File.read_link(soft) == {:ok, a}, File.read_link!(soft <> "2"), File.read_link(a)})
# expect: {"text", "text", true, "a", {:error, :einval}}
IO.inspect({File.stat!(soft).type, File.lstat!(soft).type, File.stat!(a).links, File.stat!(a).size, File.stat!(dir).type})
# expect: {:regular, :symlink, 3, 4, :directory}
File.rm!(a)
IO.inspect({File.exists?(soft), File.lstat(soft) |> elem(0), File.stat(soft)})
# expect: {false, :ok, {:error, :enoent}}
File.rm_rf!(dir)
