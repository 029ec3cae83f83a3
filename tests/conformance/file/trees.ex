dir = Path.join(System.tmp_dir!(), "cordial-trees-#{System.pid()}")
File.mkdir_p!(dir)

File.cd!(dir, fn ->
  File.write!("x.ex", "x.ex")
  IO.inspect(File.mkdir_p("x.ex/q")) # expect: {:error, :enotdir}
  IO.inspect(File.mkdir_p("x.ex")) # expect: {:error, :eexist}
  IO.inspect(File.mkdir_p("a/b/c")) # expect: :ok
  File.write!("a/b/c/r", "r")
  File.ln_s!("b", "a/l")
  IO.inspect(File.mkdir("a")) # expect: {:error, :eexist}
  IO.inspect(File.mkdir("z/a")) # expect: {:error, :enoent}
  IO.inspect(File.cp_r("a", "zz") |> elem(1) |> Enum.sort())
  # expect: ["zz", "zz/b", "zz/b/c", "zz/b/c/r", "zz/l"]
  IO.inspect(File.read_link("zz/l")) # expect: {:ok, "b"}
  IO.inspect(File.rm_rf("zz") |> elem(1) |> Enum.sort())
  # expect: ["zz", "zz/b", "zz/b/c", "zz/b/c/r", "zz/l"]
  IO.inspect(File.rm_rf("zz")) # expect: {:ok, []}
  IO.inspect(File.cp("x.ex", "cp1")) # expect: :ok
  IO.inspect(File.cp("x.ex", "a")) # expect: {:error, :eisdir}
  IO.inspect(File.cp("x.ex", "cp1", on_conflict: fn a, b -> IO.inspect({a, b}); false end))
  IO.inspect(File.copy("x.ex", "cp2", 2))
  IO.inspect(File.read("cp2"))
  IO.inspect(File.ls!() |> Enum.sort())
  IO.inspect({File.rmdir("a"), File.rm("a"), File.rename("x.ex", "a"), File.rename("cp1", "cp9")})
  IO.inspect({File.exists?("cp9"), File.dir?("a"), File.regular?("a"), File.regular?("cp9"), File.exists?("a", [:raw])})
  IO.inspect({File.lstat!("a/l").type, File.stat!("a/l").type, File.read_link("x.ex")})
  IO.inspect(File.cd!("a", fn -> Path.basename(File.cwd!()) end))
  IO.inspect(File.rm_rf!("a") |> Enum.sort())
  IO.inspect(File.ls("nope"))
end)
# expect: {"x.ex", "cp1"}
# expect: :ok
# expect: {:ok, 2}
# expect: {:ok, "x."}
# expect: ["a", "cp1", "cp2", "x.ex"]
# expect: {{:error, :eexist}, {:error, :eperm}, {:error, :eisdir}, :ok}
# expect: {true, true, false, true, true}
# expect: {:symlink, :directory, {:error, :einval}}
# expect: "a"
# expect: ["a", "a/b", "a/b/c", "a/b/c/r", "a/l"]
# expect: {:error, :enoent}

File.rm_rf!(dir)
IO.inspect(File.exists?(dir)) # expect: false
