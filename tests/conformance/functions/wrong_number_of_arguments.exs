f = fn a, b -> a + b end

for args <- [[], [1], [1, 2, 3]] do
  try do
    apply(f, args)
  rescue
    error in BadArityError ->
      IO.puts(Exception.message(error) |> String.replace(~r/#Function<[^>]*>/, "FUN"))
  end
end
# expect: FUN with arity 2 called with no arguments
# expect: FUN with arity 2 called with 1 argument (1)
# expect: FUN with arity 2 called with 3 arguments (1, 2, 3)
