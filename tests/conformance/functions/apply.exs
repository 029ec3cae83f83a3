IO.inspect(apply(String, :upcase, ["a"])) # expect: "A"
IO.inspect(apply(fn a, b -> a - b end, [5, 3])) # expect: 2
mod = Enum
fun = :sum
IO.inspect(apply(mod, fun, [[1, 2]])) # expect: 3
IO.inspect(mod.count([1, 2, 3])) # expect: 3
IO.inspect(apply(&Kernel.+/2, [1, 2])) # expect: 3
IO.inspect(apply(:erlang, :+, [3, 4])) # expect: 7
