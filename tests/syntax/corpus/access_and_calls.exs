foo() [1]

1 [2]

foo(1) (2)

f.(1)(2)

@foo.bar baz

@@foo.bar

@-a.b

@Foo.Bar

@foo[1]

@foo[1][2].c
