path = Path.join(System.tmp_dir!(), "cordial_format_#{System.pid()}.exs")
File.write!(path, "foo( 1,2 )")
IO.puts(Code.format_file!(path))
# expect: foo(1, 2)
# expect:
IO.puts(Code.format_string!("if a do b else c end"))
# expect: if a do
# expect:   b
# expect: else
# expect:   c
# expect: end
IO.inspect(try do Code.format_string!("foo(") rescue error -> {error.__struct__, error.line} end)
# expect: {TokenMissingError, 1}
File.rm!(path)
