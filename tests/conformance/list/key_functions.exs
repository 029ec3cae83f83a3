kl = [{:a, 1}, {:b, 2}, {:a, 3}]

IO.inspect(
  {List.keyfind(kl, :b, 0), List.keyfind(kl, :z, 0), List.keyfind(kl, :z, 0, :d),
   List.keyfind!(kl, :a, 0)}
)
# expect: {{:b, 2}, nil, :d, {:a, 1}}

IO.inspect(
  {List.keymember?(kl, 2, 1), List.keyreplace(kl, :b, 0, {:c, 9}),
   List.keystore(kl, :n, 0, {:n, 0})}
)
# expect: {true, [a: 1, c: 9, a: 3], [a: 1, b: 2, a: 3, n: 0]}

IO.inspect({List.keydelete(kl, :a, 0), List.keytake(kl, :b, 0), List.keytake(kl, :q, 0)})
# expect: {[b: 2, a: 3], {{:b, 2}, [a: 1, a: 3]}, nil}
IO.inspect({List.keysort(kl, 0), List.keysort([{2, :x}, {1, :y}], 0, :desc)})
# expect: {[a: 1, a: 3, b: 2], [{2, :x}, {1, :y}]}
