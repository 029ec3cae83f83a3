# options: [force_do_end_blocks: true]
if a, do: b, else: c
-----
foo a, do: b
-----
foo(a, do: b)
-----
foo(a, do: b, x: c)
-----
x = if a, do: b
-----
[if(a, do: b)]
-----
def foo(a), do: b
-----
foo bar, a: 1, do: 2
-----
for a <- b, do: c
-----
for a <- b, into: c, do: d
-----
quote do: a
-----
quote(do: a)
-----
foo(else: a)
