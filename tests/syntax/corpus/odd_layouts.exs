foo(a,
    b) |> bar
foo a,
    b
    |> c
x = [
  1, 2,
  3
] |> Enum.sum
x =
  if a do
    b
  else
    c
  end
y = case a do
  b -> c
end |> d
%{a: fn -> b end,
  c: d}
foo [
  a,
  b
], fn x ->
  x
end
foo a, %{
  b: c
}
foo(fn a ->
  b
end, c)
foo.bar(a, fn ->
  b
end)
|> baz
a && (
  b
)
a = (
  b
  c
)
if a and
   b do
  c
end
if a
do
  b
end
foo \
  a
foo \
  a, \
  b
with a <- b do c end
	tabbed
  a   +   b
