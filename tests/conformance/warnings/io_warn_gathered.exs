# What `IO.warn/2` says can be gathered, with all that is known of its place.
File.write!(Path.join(System.tmp_dir!(), "io_warn_gathered.ex"), "foo(bar)\n")
File.cd!(System.tmp_dir!())
file = "io_warn_gathered.ex"
trace = [{Foo, :bar, 1, [file: ~c"x.ex", line: 3, column: 4]}, {Foo, :baz, 1, []}]

places = [
  [],
  [line: 3],
  [module: Foo, function: {:bar, 1}, line: 5],
  [file: file],
  [file: file, line: 1],
  [file: file, line: 1, column: 5],
  [file: file, line: 1, column: 5, module: Foo],
  [file: file, line: 1, column: 5, module: Foo, function: {:bar, 1}],
  [file: file, column: 5],
  trace
]

for place <- places do
  {:ok, [found]} = Code.with_diagnostics(fn -> IO.warn("dubious", place) end)
  IO.inspect({found.message, found.severity, found.file, found.source})
  IO.inspect({found.position, found.span, found.stacktrace})
end
# expect: {"dubious", :warning, nil, nil}
# expect: {0, nil, []}
# expect: {"dubious", :warning, nil, nil}
# expect: {0, nil, []}
# expect: {"dubious", :warning, nil, nil}
# expect: {0, nil, []}
# expect: {"dubious", :warning, "io_warn_gathered.ex", "io_warn_gathered.ex"}
# expect: {nil, nil,
# expect:  [{:elixir_compiler, :__FILE__, 1, [file: ~c"io_warn_gathered.ex", line: nil]}]}
# expect: {"dubious", :warning, "io_warn_gathered.ex", "io_warn_gathered.ex"}
# expect: {1, nil,
# expect:  [{:elixir_compiler, :__FILE__, 1, [file: ~c"io_warn_gathered.ex", line: 1]}]}
# expect: {"dubious", :warning, "io_warn_gathered.ex", "io_warn_gathered.ex"}
# expect: {{1, 5}, nil,
# expect:  [{:elixir_compiler, :__FILE__, 1, [file: ~c"io_warn_gathered.ex", line: 1]}]}
# expect: {"dubious", :warning, "io_warn_gathered.ex", "io_warn_gathered.ex"}
# expect: {{1, 5}, nil, [{Foo, :__MODULE__, 0, [file: ~c"io_warn_gathered.ex", line: 1]}]}
# expect: {"dubious", :warning, "io_warn_gathered.ex", "io_warn_gathered.ex"}
# expect: {{1, 5}, nil, [{Foo, :bar, 1, [file: ~c"io_warn_gathered.ex", line: 1]}]}
# expect: {"dubious", :warning, "io_warn_gathered.ex", "io_warn_gathered.ex"}
# expect: {nil, nil,
# expect:  [{:elixir_compiler, :__FILE__, 1, [file: ~c"io_warn_gathered.ex", line: nil]}]}
# expect: {"dubious", :warning, nil, nil}
# expect: {0, nil,
# expect:  [{Foo, :bar, 1, [file: ~c"x.ex", line: 3, column: 4]}, {Foo, :baz, 1, []}]}

inner = fn -> Code.with_diagnostics(fn -> IO.warn("dubious", []) end) end
{{:ok, [_]}, outer} = Code.with_diagnostics(inner)
IO.inspect(outer) # expect: []
IO.warn("dubious", trace)
IO.warn("dubious", file: file, line: 1, column: 5)

# expect stderr: warning: dubious
# expect stderr:   x.ex:3:4: Foo.bar/1
# expect stderr:   Foo.baz/1
# expect stderr:     warning: dubious
# expect stderr:     │
# expect stderr:   1 │ foo(bar)
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ io_warn_gathered.ex:1: (file)
