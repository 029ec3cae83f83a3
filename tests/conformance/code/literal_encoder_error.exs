# An encoder may refuse a literal.
refuse = fn _, _ -> {:error, "no literals"} end
IO.inspect(Code.string_to_quoted("foo 1", literal_encoder: refuse, columns: true))
# expect: {:error, {[line: 1, column: 5], "no literals: ", "literal"}}

try do
  Code.string_to_quoted!("foo 1", literal_encoder: refuse, columns: true, file: "x.ex")
rescue
  error in SyntaxError -> IO.inspect({error.file, error.line, error.column, error.description})
  # expect: {"x.ex", 1, 5, "no literals: literal"}
end
