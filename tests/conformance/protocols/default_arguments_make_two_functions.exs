defprotocol Default do
  def f(x, y \\ 1)
end

defimpl Default, for: Atom do
  def f(x, y), do: {x, y}
end

IO.inspect(Default.f(:a)) # expect: {:a, 1}
IO.inspect(Default.f(:a, 2)) # expect: {:a, 2}
IO.inspect(Default.__protocol__(:functions)) # expect: [f: 2]
