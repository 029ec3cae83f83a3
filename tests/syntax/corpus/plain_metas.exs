a.b

"a#{b}"

'a#{b}'

:"a#{b}"

~s(a)

~s"""
  a
  """

"""
  a#{b}
  """

foo(a)

Foo.Bar

foo[1]

(a)

a
b


%{a => 1}

foo -1

foo."bar"()

fn x -> x end

foo do end

(a;b)

()

(;)



["a#{b}": 1]

a..b//c

not a in b

a
|> b
