list = [{:b, 1}, {:a, 2}, {:b, 3}]
IO.inspect({:lists.keyfind(:b, 1, list), :lists.keysearch(:a, 1, list), :lists.keymember(3, 2, list), :lists.keyfind(:z, 1, list)})
# expect: {{:b, 1}, {:value, {:a, 2}}, true, false}
IO.inspect({:lists.keydelete(:b, 1, list), :lists.keytake(:b, 1, list), :lists.keyreplace(:b, 1, list, {:c, 9}), :lists.keystore(:z, 1, list, {:z, 0})})
# expect: {[a: 2, b: 3], {:value, {:b, 1}, [a: 2, b: 3]}, [c: 9, a: 2, b: 3],
# expect:  [b: 1, a: 2, b: 3, z: 0]}
IO.inspect({:lists.keysort(1, list), :lists.ukeysort(1, list), :lists.keymap(&to_string/1, 2, list), :lists.keymerge(1, [{1, :a}, {3, :a}], [{1, :b}, {2, :b}])})
# expect: {[a: 2, b: 1, b: 3], [a: 2, b: 1], [b: "1", a: "2", b: "3"],
# expect:  [{1, :a}, {1, :b}, {2, :b}, {3, :a}]}
IO.inspect(:lists.keyfind(1, 1, [{1.0, :float}, {1, :int}])) # expect: {1.0, :float}
