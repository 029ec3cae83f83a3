digits = "1" <> String.duplicate("0", 400)

for text <- [digits, digits <> ".5x", digits <> "e5", digits <> "e-300", "1.0e400"] do
  try do
    IO.inspect(Float.parse(text))
  rescue
    error in ArgumentError -> IO.inspect(error.message)
  end
end
# expect: "errors were found at the given arguments:\n\n  * 1st argument: not a textual representation of a float\n"
# expect: "errors were found at the given arguments:\n\n  * 1st argument: not a textual representation of a float\n"
# expect: :error
# expect: {1.0e100, ""}
# expect: :error
