add3 = &(&1 + &2 + &3)
IO.inspect(add3.(1, 2, 3))
IO.inspect(Enum.map([1, 2], &{&1, &1 * 2}))
IO.inspect(Enum.map([1, 2], &[&1 | [0]]))
IO.inspect(Enum.map(["a"], &"<#{&1}>"))
IO.inspect(Enum.reduce([1, 2, 3], &+/2))
up = &String.upcase/1
IO.inspect(up.("x"))
second = & &2
IO.inspect(second.(1, 2))
m = Map
IO.inspect((&m.get/2).(%{a: 1}, :a))
IO.inspect(Enum.map([3, 1], &max(&1, 2)))
IO.inspect((&%{key: &1}).(1))

# expect exit: 1
# expect stderr: ** (CompileError) tests/conformance/functions/captures.exs: cannot compile file (errors have been logged)
