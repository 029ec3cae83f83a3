# `unquote_splicing` in every place that takes a list of forms.
xs = [1, {:a, [], nil}, 3]
print = fn quoted -> IO.puts(Macro.to_string(quoted)) end
print.(quote(do: foo(unquote_splicing(xs)))) # expect: foo(1, a, 3)
print.(quote(do: foo(0, unquote_splicing(xs), 4))) # expect: foo(0, 1, a, 3, 4)
print.(quote(do: Mod.foo(unquote_splicing(xs)))) # expect: Mod.foo(1, a, 3)
print.(quote(do: f.(unquote_splicing(xs)))) # expect: f.(1, a, 3)
print.(quote(do: [unquote_splicing(xs)])) # expect: [1, a, 3]
print.(quote(do: [0, unquote_splicing(xs)])) # expect: [0, 1, a, 3]
print.(quote(do: [unquote_splicing(xs), 4])) # expect: [1, a, 3, 4]
print.(quote(do: [unquote_splicing(xs) | rest])) # expect: [1, a, 3 | rest]
print.(quote(do: {unquote_splicing(xs)})) # expect: {1, a, 3}
print.(quote(do: {0, unquote_splicing(xs)})) # expect: {0, 1, a, 3}
print.(quote(do: %{unquote_splicing(a: 1, b: 2)})) # expect: %{a: 1, b: 2}
print.(quote(do: %{m | unquote_splicing(a: 1)})) # expect: %{m | a: 1}
print.(quote(do: %S{unquote_splicing(a: 1)})) # expect: %S{a: 1}
print.(quote(do: <<unquote_splicing([1, 2]), 3>>)) # expect: <<1, 2, 3>>
print.(quote(do: fn unquote_splicing(xs) -> :ok end)) # expect: fn 1, a, 3 -> :ok end
print.(quote(do: foo(a: 1, b: unquote_splicing([2]))) |> Macro.update_meta(& &1))
# expect: foo([{:a, 1}, {:b, 2}])
print.(quote(do: with(unquote_splicing([quote(do: a <- b)]), do: a)))
# expect: with a <- b do
# expect:   a
# expect: end
print.(quote(do: for(unquote_splicing([quote(do: a <- b), quote(do: a > 1)]), do: a)))
# expect: for a <- b, a > 1 do
# expect:   a
# expect: end
print.(quote(do: (unquote_splicing([quote(do: a = 1), quote(do: b = 2)]))))
# expect: a = 1
# expect: b = 2

print.(
  quote do
    unquote_splicing([quote(do: a = 1), quote(do: b = 2)])
    a + b
  end
)
# expect: a = 1
# expect: b = 2
# expect: a + b

print.(
  quote do
    case x do
      unquote([{:->, [], [[1], :one]}, {:->, [], [[2], :two]}])
    end
  end
)
# expect: case x do
# expect:   1 -> :one
# expect:   2 -> :two
# expect: end

print.(
  quote do
    fn
      unquote_splicing(xs), y when y > 1 -> y
    end
  end
)
# expect: fn 1, a, 3, y when y > 1 -> y end

print.(quote(do: foo unquote_splicing(xs) do :body end))
# expect: foo(1, a, 3) do
# expect:   :body
# expect: end
IO.inspect(quote(do: {unquote_splicing([1, 2])})) # expect: {:{}, [], [1, 2]}
IO.inspect(quote(do: {unquote_splicing([1]), unquote_splicing([2])})) # expect: {:{}, [], [1, 2]}
IO.inspect(quote(do: [unquote_splicing([1]), unquote_splicing([2]), 3])) # expect: [1, 2, 3]
