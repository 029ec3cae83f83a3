foo
foo a
foo a, b
foo a, b, c: 1
foo a: 1, b: 2
foo a, [b: 1]
foo a b
foo a b c
foo a b, c
foo a, b c
foo(a b)
foo(a b, c)
foo bar(a), b
foo [a]
foo [a], b
foo {a}
foo %{a: 1}
foo %A{}
foo <<a>>
foo (a)
foo (a), b
foo (a) + b
foo(a) + b
foo -a
foo - a
foo +a
foo !a
foo not a
foo &a
foo ^a
foo @a
foo :a
foo "a"
foo 'a'
foo ~w(a)
foo ?a
foo 1
foo nil
foo fn -> a end
foo A
foo A.b
foo A.b c
foo.bar a
foo.bar a, b
foo.bar a do b end
A.foo a, b: c
A.B.foo a
foo a.b
foo a.b c
foo a.b(c), d
foo a[b]
foo a [b]
foo a: b c
foo a, b: c d
foo do: a
foo a, do: b
