for a <- ["deps/x/app.beam", "deps/x/./build/../app.beam", "deps/../../app.beam", "a/../b", "..", "", "a/..", "a/../../b", "/a"] do
  IO.inspect({a, Path.safe_relative(a, "/tmp")})
end
# expect: {"deps/x/app.beam", {:ok, "deps/x/app.beam"}}
# expect: {"deps/x/./build/../app.beam", {:ok, "deps/x/app.beam"}}
# expect: {"deps/../../app.beam", :error}
# expect: {"a/../b", {:ok, "b"}}
# expect: {"..", :error}
# expect: {"", {:ok, ""}}
# expect: {"a/..", {:ok, ""}}
# expect: {"a/../../b", :error}
# expect: {"/a", :error}

dir = Path.join(System.tmp_dir!(), "cordial-safe-#{System.pid()}")
File.mkdir_p!(Path.join(dir, "in"))
File.ln_s!("/etc", Path.join(dir, "out"))
File.ln_s!("in", Path.join(dir, "alias"))
IO.inspect(Path.safe_relative("out/x", dir)) # expect: :error
IO.inspect(Path.safe_relative("alias/x", dir)) # expect: {:ok, "in/x"}
File.rm_rf!(dir)
