# options: [migrate: true]
<<a::binary()-size(8)>>
-----
<<a::_, b::integer>>
-----
<<a::unquote(x)()>>
-----
a |> b |> c
-----
a |> b.c |> D.e
-----
a |> @b
-----
a |> b do 1 end
-----
a |> b c
-----
a ~> b
-----
a |> unquote(b)
-----
a |> &b/1
-----
a |> __MODULE__
-----
a |> case do 1 -> 2 end
-----
'abc'
-----
'a"b'
-----
'a\'b'
-----
'a#{b}c"'
-----
'''
abc
'''
-----
''
-----
unless a do b end
-----
unless a, do: b
-----
unless a do b else c end
-----
unless !a do b end
-----
unless not a do b end
-----
unless a == b do c end
-----
unless a != b do c end
-----
unless a > b do c end
-----
unless a === b do c end
-----
unless a and b do c end
-----
unless a in b do c end
-----
unless a not in b do c end
-----
unless (a = b) do c end
-----
unless is_nil(a), do: b, else: c
-----
unless(a) do b end
-----
unless is_nil(a) do 1 end
-----
unless is_foo(a) do 1 end
-----
unless a |> b do 1 end
-----
unless Foo.a do 1 end
-----
unless a or b do 1 end
-----
a |> unless do 1 end
-----
a |> unless(do: 1)
-----
unless is_nil(a) and b do 1 end
-----
unless a and b, do: 1
-----
unless true do 1 end
-----
unless a <= b, do: 1
-----
unless a =~ b, do: 1
-----
unless a && b, do: 1
-----
unless is_nil(a) || b, do: 1
