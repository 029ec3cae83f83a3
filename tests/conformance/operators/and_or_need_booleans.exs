IO.inspect(true and 5) # expect: 5
IO.inspect(false or nil) # expect: nil
IO.inspect(false and raise("never")) # expect: false
IO.inspect(true or raise("never")) # expect: true

for fun <- [fn x -> x and true end, fn x -> x or true end, fn x -> not x end] do
  try do
    fun.(1)
  rescue
    error in [BadBooleanError, ArgumentError] -> IO.puts(Exception.message(error))
  end
end
# expect: expected a boolean on left-side of "and", got: 1
# expect: expected a boolean on left-side of "or", got: 1
# expect: argument error
