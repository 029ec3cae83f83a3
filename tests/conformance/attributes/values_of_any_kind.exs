defmodule A do
  @map %{a: [1, {2, "x"}]}
  @fun &String.upcase/1
  @computed Enum.map(1..3, fn x -> x * x end)
  @big 2 ** 100
  @binary <<1::3>>
  def all, do: {@map, @computed, @big, @binary, @fun.("up")}
  def in_pattern([4 | _] = @computed), do: true
  def in_pattern(@computed), do: :same
  def in_pattern(_), do: false
  def in_guard(x) when x in @computed, do: true
  def in_guard(_), do: false
end

IO.inspect(A.all())
# expect: {%{a: [1, {2, "x"}]}, [1, 4, 9], 1267650600228229401496703205376,
# expect:  <<1::size(3)>>, "UP"}
IO.inspect({A.in_pattern([1, 4, 9]), A.in_pattern([1]), A.in_guard(9), A.in_guard(8)})
# expect: {:same, false, true, false}
