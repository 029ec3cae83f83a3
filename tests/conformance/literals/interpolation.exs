x = 42
IO.puts("x is #{x}") # expect: x is 42
IO.puts("nested #{"inner #{x + 1}"}") # expect: nested inner 43
IO.puts("atom #{:foo} nil #{nil} list #{[104, 105]} float #{1.5}") # expect: atom foo nil  list hi float 1.5
IO.puts("map #{inspect(%{a: 1})}") # expect: map %{a: 1}
IO.puts("block #{ # expect: block 85
  y = x * 2
  y + 1
}")
IO.inspect(y) # expect: 84
IO.puts("empty #{}!") # expect: empty !
IO.puts("braces #{Enum.map_join([1, 2], ",", fn n -> "{#{n}}" end)}") # expect: braces {1},{2}
