# What a value cannot be piped into is said.
p = fn f ->
  try do
    IO.inspect(f.(), limit: :infinity)
  rescue
    e -> IO.inspect({e.__struct__, Exception.message(e)})
  end
end

p.(fn -> Macro.pipe(1, 2, 0) end)
# expect: {ArgumentError,
# expect:  "cannot pipe 1 into 2, can only pipe into local calls foo(), remote calls Foo.bar() or anonymous function calls foo.()"}
p.(fn -> Macro.pipe(1, quote(do: fn x -> x end), 0) end)
# expect: {ArgumentError,
# expect:  "cannot pipe 1 into an anonymous function without calling the function; use Kernel.then/2 instead or define the anonymous function as a regular private function"}
p.(fn -> Macro.pipe(1, quote(do: &(&1)), 0) end)
# expect: {ArgumentError,
# expect:  "cannot pipe 1 into & &1, can only pipe into local calls foo(), remote calls Foo.bar() or anonymous function calls foo.()"}
p.(fn -> Macro.pipe(1, quote(do: 1 + 2), 0) end)
# expect: {ArgumentError,
# expect:  "cannot pipe 1 into 1 + 2, the :+ operator can only take one argument"}
p.(fn -> Macro.pipe(1, {:a, :b}, 0) end)
# expect: {ArgumentError,
# expect:  "cannot pipe 1 into {:a, :b}, can only pipe into local calls foo(), remote calls Foo.bar() or anonymous function calls foo.()"}
p.(fn -> Macro.pipe(1, quote(do: Foo), 0) end)
# expect: {ArgumentError,
# expect:  "cannot pipe 1 into Foo, can only pipe into local calls foo(), remote calls Foo.bar() or anonymous function calls foo.()"}
p.(fn -> Macro.pipe(1, quote(do: {1, 2, 3}), 0) end)
# expect: {ArgumentError,
# expect:  "cannot pipe 1 into {1, 2, 3}, can only pipe into local calls foo(), remote calls Foo.bar() or anonymous function calls foo.()"}
