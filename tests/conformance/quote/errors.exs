# What cannot be quoted or unquoted is refused.
for code <- ["unquote(1)", "quote do: unquote_splicing(1)", "quote(foo: 1, do: 2)", "quote(1)", "quote(bind_quoted: 1, do: 2)"] do
  try do
    IO.inspect(Code.eval_string(code))
  rescue
    e -> IO.inspect(e.__struct__)
  end
end
# expect: CompileError
# expect: ArgumentError
# expect: CompileError
# expect: CompileError
# expect: CompileError
