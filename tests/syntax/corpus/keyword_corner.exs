foo a: 1, b: 2, c: 3
foo(a: 1)
foo a: 1,
    b: 2
foo(
  a: 1,
  b: 2
)
foo a, b: fn -> 1 end
foo a, b: fn -> 1 end, c: 2
foo a: [b: [c: 1]]
foo "a": 1
foo "a b": 1
foo "a#{b}": 1
foo if: 1, do: 2, end: 3, fn: 4, nil: 5, true: 6
foo a?: 1, b!: 2
foo A: 1
foo a:
  1
[a:
1]
foo a: b, c: d do e end
[{:a, 1} | b]
[a: 1] ++ [b: 2]
a = [b: 1, c: 2]
foo(a, b: 1, c: 2)
foo [a: 1], b
%{a: 1, b: %{c: [d: 1]}}
import A, only: [a: 1]
foo(&: 1, +: 2, {}: 3)
