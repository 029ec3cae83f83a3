f = fn a, b -> a + b end

for args <- [[], [1], [1, 2, 3]] do
  try do
    apply(f, args)
  rescue
    error in BadArityError -> error |> Exception.message() |> String.split("> ") |> List.last() |> IO.puts()
  end
end
# expect: with arity 2 called with no arguments
# expect: with arity 2 called with 1 argument (1)
# expect: with arity 2 called with 3 arguments (1, 2, 3)
