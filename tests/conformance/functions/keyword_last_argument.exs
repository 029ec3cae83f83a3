defmodule K do
  def f(a, opts \\ []), do: {a, opts}
  def g(opts), do: opts
end
IO.inspect(K.f 1, x: 2, y: 3) # expect: {1, [x: 2, y: 3]}
IO.inspect(K.f(1, [{:x, 2}])) # expect: {1, [x: 2]}
IO.inspect(K.g a: 1, b: 2) # expect: [a: 1, b: 2]
IO.inspect(K.g(a: 1)) # expect: [a: 1]
IO.inspect(K.f :a, do: 1, else: 2) # expect: {:a, [do: 1, else: 2]}
IO.inspect(K.f(:b) |> elem(1)) # expect: []
IO.inspect((K.f :block do
  :body
else
  :other
end))
# expect: {:block, [do: :body, else: :other]}
