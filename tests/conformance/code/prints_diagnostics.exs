# Diagnostics as text: with and without the line they are about, with a stack trace, without a file.
ExUnit.start(autorun: false)
folder = Path.join(System.tmp_dir!(), "prints_diagnostics")
File.mkdir_p!(folder)
File.cd!(folder)
file = Path.join(folder, "x.ex")
File.write!(file, "line one\n\n  line three foo\n\tfour\n")

base = %{
  severity: :warning,
  message: "hello\n\nworld",
  position: {3, 5},
  file: file,
  source: file,
  stacktrace: [],
  span: nil
}

trace = [{Foo, :bar, 2, [file: ~c"foo.ex", line: 7]}, {Foo, :baz, 2, []}]

diagnostics = [
  base,
  %{base | severity: :error, position: 3},
  %{base | span: {3, 9}},
  %{base | span: {4, 2}},
  %{base | position: 0},
  %{base | position: 2},
  %{base | position: 4},
  %{base | position: {100, 2}},
  %{base | file: nil},
  %{base | file: "nope.ex"},
  %{base | file: nil, stacktrace: trace},
  %{base | stacktrace: trace}
]

for diagnostic <- diagnostics, opts <- [[], [snippet: false]] do
  print = fn -> :ok = Code.print_diagnostic(diagnostic, opts) end
  IO.puts(ExUnit.CaptureIO.capture_io(:stderr, print))
end
# expect:     warning: hello
# expect:
# expect:     world
# expect:     │
# expect:   3 │   line three foo
# expect:     │     ~
# expect:     │
# expect:     └─ x.ex:3:5
# expect:
# expect:
# expect: warning: hello
# expect:
# expect: world
# expect: └─ x.ex:3:5
# expect:
# expect:
# expect:     error: hello
# expect:
# expect:     world
# expect:     │
# expect:   3 │   line three foo
# expect:     │   ^^^^^^^^^^^^^^
# expect:     │
# expect:     └─ x.ex:3
# expect:
# expect:
# expect: error: hello
# expect:
# expect: world
# expect: └─ x.ex:3
# expect:
# expect:
# expect:     warning: hello
# expect:
# expect:     world
# expect:     │
# expect:   3 │   line three foo
# expect:     │     ~~~~
# expect:     │
# expect:     └─ x.ex:3:5
# expect:
# expect:
# expect: warning: hello
# expect:
# expect: world
# expect: └─ x.ex:3:5
# expect:
# expect:
# expect:     warning: hello
# expect:
# expect:     world
# expect:     │
# expect:   3 │   line three foo
# expect:     │     ~
# expect:     │
# expect:     └─ x.ex:3:5
# expect:
# expect:
# expect: warning: hello
# expect:
# expect: world
# expect: └─ x.ex:3:5
# expect:
# expect:
# expect: warning: hello
# expect:
# expect: world
# expect: └─ x.ex
# expect:
# expect:
# expect: warning: hello
# expect:
# expect: world
# expect: └─ x.ex
# expect:
# expect:
# expect:     warning: hello
# expect:
# expect:     world
# expect:     │
# expect:   2 │ 
# expect:     │ 
# expect:     │
# expect:     └─ x.ex:2
# expect:
# expect:
# expect: warning: hello
# expect:
# expect: world
# expect: └─ x.ex:2
# expect:
# expect:
# expect:     warning: hello
# expect:
# expect:     world
# expect:     │
# expect:   4 │ 	four
# expect:     │         ~~~~
# expect:     │
# expect:     └─ x.ex:4
# expect:
# expect:
# expect: warning: hello
# expect:
# expect: world
# expect: └─ x.ex:4
# expect:
# expect:
# expect: warning: hello
# expect:
# expect: world
# expect: └─ x.ex:100:2
# expect:
# expect:
# expect: warning: hello
# expect:
# expect: world
# expect: └─ x.ex:100:2
# expect:
# expect:
# expect: warning: hello
# expect:
# expect: world
# expect:
# expect:
# expect: warning: hello
# expect:
# expect: world
# expect:
# expect:
# expect: warning: hello
# expect:
# expect: world
# expect: └─ nope.ex:3:5
# expect:
# expect:
# expect: warning: hello
# expect:
# expect: world
# expect: └─ nope.ex:3:5
# expect:
# expect:
# expect: warning: hello
# expect:
# expect: world
# expect:   foo.ex:7: Foo.bar/2
# expect:   Foo.baz/2
# expect:
# expect:
# expect: warning: hello
# expect:
# expect: world
# expect:   foo.ex:7: Foo.bar/2
# expect:   Foo.baz/2
# expect:
# expect:
# expect:     warning: hello
# expect:
# expect:     world
# expect:     │
# expect:   3 │   line three foo
# expect:     │     ~
# expect:     │
# expect:     └─ foo.ex:7: Foo.bar/2
# expect:
# expect:
# expect: warning: hello
# expect:
# expect: world
# expect: └─ foo.ex:7: Foo.bar/2
# expect:
# expect:

{:ok, found} = Code.with_diagnostics(fn -> Code.print_diagnostic(base) end)
IO.inspect(found) # expect: []
