for pair <- [{2, 0}, {0, 2}, {-1, 1}], name <- [:part, :bin_to_list] do
  try do
    apply(:binary, name, ["a", pair])
  rescue
    error -> IO.inspect(Exception.message(error))
  end
end
# expect: "argument error"
# expect: "argument error"
# expect: "errors were found at the given arguments:\n\n  * 2nd argument: out of range\n"
# expect: "errors were found at the given arguments:\n\n  * 2nd argument: out of range\n"
# expect: "errors were found at the given arguments:\n\n  * 2nd argument: out of range\n"
# expect: "errors were found at the given arguments:\n\n  * 2nd argument: out of range\n"
