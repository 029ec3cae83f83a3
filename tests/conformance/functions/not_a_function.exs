for x <- [:atom, 1, "s", nil] do
  try do
    Function.identity(x).(1)
  rescue
    error in BadFunctionError -> IO.puts(Exception.message(error))
  end
end
# expect: expected a function, got: :atom
# expect: expected a function, got: 1
# expect: expected a function, got: "s"
# expect: expected a function, got: nil
