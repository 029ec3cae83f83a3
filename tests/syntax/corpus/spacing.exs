a. (b)

a .b

a. b

a.(
b)

foo\
 bar

a + \
 b

foo	bar

a
b

foo -
1

foo +-1

foo -+1

foo - -1

foo -#x
1

foo -	1

-1

- 1

+1

a-1

a -1

a.b-1

@a -1

@a - 1

&a -1

a() -1

a -b -c

foo[1] -1

x = -1

foo !x

foo ^x

foo not x

foo ~~~x

foo &x

foo & x

foo @x

foo %{}

foo {}

foo [1]

foo << 1>>

foo <<1>>

foo.bar [1]

foo.bar[1]

foo.bar {1}

foo ?a

foo :a

foo ~s(a)

foo 'a'

foo "a"

foo Bar

foo bar

foo a: 1

foo "a": 1

foo +: 1

foo fn -> 1 end

foo nil

foo true

foo &1

foo ... 1

foo ...
