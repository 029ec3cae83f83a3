a..b

a..b//c

a..b..c

a .. b

1..2

a <- b

a \\ b

a :: b | c

a when b when c

a = b = c

a |> b |> c

a ** b ** c

-a ** b

a and b or c

a && b || c

a ++ b -- c

a <> b <> c

a in b in c

a == b == c

!a == b

not a == b

&a + b

a | b | c

a ^^^ b

~~~a

a <|> b <~> c

^a = b

+a + +b

- -a

!!a

a + !b + c

a + &b + c

a = &b = c

a || &b && c

&(&1 + 1)

& &1 + 1

&foo(&1, 2)

&Foo.bar/1

&Foo.bar(&1)

&{&1, &2}

&[&1]

&"#{&1}"

&1.foo

&1[0]

&01

&1_0

& 1.foo
