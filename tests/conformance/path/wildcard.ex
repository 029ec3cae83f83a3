dir = Path.join(System.tmp_dir!(), "cordial-wildcard-#{System.pid()}")

for f <- ~w(x.ex y.exs .hid a/z.ex a/.h/q a/b/q.ex a/b/c/r.ex a/[b].ex a/{c}.ex) do
  path = Path.join(dir, f)
  File.mkdir_p!(Path.dirname(path))
  File.write!(path, f)
end

patterns =
  ~w(* ** **/*.ex *.{ex,exs} ?.ex [xy].* [^x].* [a-x].ex a/* a/**/*.ex a/\\[b\\].ex a/\\{c\\}.ex {a,x.ex} ./* nope x.ex
     a a/ a//z.ex */ **/ a/** **/b/** a/../x.ex .* **/.* [ a/[ **/**/q.ex *** a** [!x]* []x]* */*/q.ex ~/x {x,y}.ex* {} x{.ex,} [a-]*)

File.cd!(dir, fn ->
  for p <- patterns do
    IO.inspect({p, Path.wildcard(p), Path.wildcard(p, match_dot: true)}, width: 400)
  end
end)
# expect: {"*", ["a", "x.ex", "y.exs"], [".hid", "a", "x.ex", "y.exs"]}
# expect: {"**", ["a", "a/[b].ex", "a/b", "a/b/c", "a/b/c/r.ex", "a/b/q.ex", "a/z.ex", "a/{c}.ex", "x.ex", "y.exs"], [".hid", "a", "a/.h", "a/.h/q", "a/[b].ex", "a/b", "a/b/c", "a/b/c/r.ex", "a/b/q.ex", "a/z.ex", "a/{c}.ex", "x.ex", "y.exs"]}
# expect: {"**/*.ex", ["a/[b].ex", "a/b/c/r.ex", "a/b/q.ex", "a/z.ex", "a/{c}.ex", "x.ex"], ["a/[b].ex", "a/b/c/r.ex", "a/b/q.ex", "a/z.ex", "a/{c}.ex", "x.ex"]}
# expect: {"*.{ex,exs}", ["x.ex", "y.exs"], ["x.ex", "y.exs"]}
# expect: {"?.ex", ["x.ex"], ["x.ex"]}
# expect: {"[xy].*", ["x.ex", "y.exs"], ["x.ex", "y.exs"]}
# expect: {"[^x].*", ["x.ex"], ["x.ex"]}
# expect: {"[a-x].ex", ["x.ex"], ["x.ex"]}
# expect: {"a/*", ["a/[b].ex", "a/b", "a/z.ex", "a/{c}.ex"], ["a/.h", "a/[b].ex", "a/b", "a/z.ex", "a/{c}.ex"]}
# expect: {"a/**/*.ex", ["a/[b].ex", "a/b/c/r.ex", "a/b/q.ex", "a/z.ex", "a/{c}.ex"], ["a/[b].ex", "a/b/c/r.ex", "a/b/q.ex", "a/z.ex", "a/{c}.ex"]}
# expect: {"a/\\[b\\].ex", ["a/[b].ex"], ["a/[b].ex"]}
# expect: {"a/\\{c\\}.ex", ["a/{c}.ex"], ["a/{c}.ex"]}
# expect: {"{a,x.ex}", ["a", "x.ex"], ["a", "x.ex"]}
# expect: {"./*", ["a", "x.ex", "y.exs"], [".hid", "a", "x.ex", "y.exs"]}
# expect: {"nope", [], []}
# expect: {"x.ex", ["x.ex"], ["x.ex"]}
# expect: {"a", ["a"], ["a"]}
# expect: {"a/", ["a"], ["a"]}
# expect: {"a//z.ex", ["a/z.ex"], ["a/z.ex"]}
# expect: {"*/", ["a", "x.ex", "y.exs"], [".hid", "a", "x.ex", "y.exs"]}
# expect: {"**/", ["a", "a/[b].ex", "a/b", "a/b/c", "a/b/c/r.ex", "a/b/q.ex", "a/z.ex", "a/{c}.ex", "x.ex", "y.exs"], [".hid", "a", "a/.h", "a/.h/q", "a/[b].ex", "a/b", "a/b/c", "a/b/c/r.ex", "a/b/q.ex", "a/z.ex", "a/{c}.ex", "x.ex", "y.exs"]}
# expect: {"a/**", ["a/[b].ex", "a/b", "a/b/c", "a/b/c/r.ex", "a/b/q.ex", "a/z.ex", "a/{c}.ex"], ["a/.h", "a/.h/q", "a/[b].ex", "a/b", "a/b/c", "a/b/c/r.ex", "a/b/q.ex", "a/z.ex", "a/{c}.ex"]}
# expect: {"**/b/**", ["a/b/c", "a/b/c/r.ex", "a/b/q.ex"], ["a/b/c", "a/b/c/r.ex", "a/b/q.ex"]}
# expect: {"a/../x.ex", ["a/../x.ex"], ["a/../x.ex"]}
# expect: {".*", [], [".hid"]}
# expect: {"**/.*", [], [".hid", "a/.h"]}
# expect: {"[", [], []}
# expect: {"a/[", [], []}
# expect: {"**/**/q.ex", ["a/b/q.ex"], ["a/b/q.ex"]}
# expect: {"***", ["a", "x.ex", "y.exs"], [".hid", "a", "x.ex", "y.exs"]}
# expect: {"a**", ["a"], ["a"]}
# expect: {"[!x]*", ["x.ex"], ["x.ex"]}
# expect: {"[]x]*", ["x.ex"], ["x.ex"]}
# expect: {"*/*/q.ex", ["a/b/q.ex"], ["a/b/q.ex"]}
# expect: {"~/x", [], []}
# expect: {"{x,y}.ex*", ["x.ex", "y.exs"], ["x.ex", "y.exs"]}
# expect: {"{}", [], []}
# expect: {"x{.ex,}", ["x.ex"], ["x.ex"]}
# expect: {"[a-]*", ["a"], ["a"]}

IO.inspect(Path.wildcard(dir <> "/*.ex") == [dir <> "/x.ex"]) # expect: true
File.rm_rf!(dir)
