dir = Path.join(System.tmp_dir!(), "cordial_filelib_#{System.pid()}")
IO.inspect({:filelib.ensure_path(dir), :filelib.ensure_dir(Path.join(dir, "x/y")), :filelib.is_dir(dir), :filelib.is_file(dir), :filelib.is_regular(dir)})
# expect: {:ok, :ok, true, true, false}
File.write!(Path.join(dir, "x/a.txt"), "12345")
IO.inspect({:filelib.file_size(Path.join(dir, "x/a.txt")), :filelib.file_size(Path.join(dir, "none")), :filelib.last_modified(Path.join(dir, "none")), :filelib.is_regular(Path.join(dir, "x/a.txt"))})
# expect: {5, 0, 0, true}
IO.inspect({:filelib.wildcard(~c"**/*.txt", String.to_charlist(dir)), :filelib.wildcard(~c"none*", String.to_charlist(dir))})
# expect: {[~c"x/a.txt"], []}
IO.inspect(:filelib.fold_files(String.to_charlist(dir), ~c"\\.txt$", true, &[Path.basename(&1) | &2], []))
# expect: ["a.txt"]
IO.inspect({:filelib.safe_relative_path("a/../b", ""), :filelib.safe_relative_path("../b", ""), :filelib.safe_relative_path("/b", "")})
# expect: {"b", :unsafe, :unsafe}
File.rm_rf!(dir)
