m = %{a: %{b: [1, %{c: 2}]}, k: [x: 1]}
IO.inspect(put_in(m.a.b, :new).a) # expect: %{b: :new}
IO.inspect(put_in(m[:k][:x], 5).k) # expect: [x: 5]
IO.inspect(put_in(m, [:k, :y], 6).k) # expect: [y: 6, x: 1]
IO.inspect(update_in(m, [:k, :x], &(&1 + 1)).k) # expect: [x: 2]
IO.inspect(get_in(m, [:a, :b, Access.at(1), :c])) # expect: 2
IO.inspect(get_in(m, [:no, :such, :path])) # expect: nil
IO.inspect(pop_in(m, [:k, :x]) |> elem(0)) # expect: 1
IO.inspect(get_and_update_in(m.k[:x], &{&1, &1 * 10}) |> elem(0)) # expect: 1
IO.inspect(update_in(%{l: [%{n: 1}, %{n: 2}]}, [:l, Access.all(), :n], &(&1 * 2)))
# expect: %{l: [%{n: 2}, %{n: 4}]}
