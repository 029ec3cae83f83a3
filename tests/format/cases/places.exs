if foo,
  do: bar,
  else: baz
-----
if foooooooooooooooooooooooooooooooo, do: baaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaar, else: baaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaz
-----
if foooooooooooooooooooooooooooooooo && fooooooooooooooooooooooooooooooooooo || fooooooooooooooooooooooooooooooooooooooooooo, do: baaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaar, else: baaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaz
-----
use foo, bar,
  do: bar,
  else: baz
-----
use foo,
 bar
-----
use foooooooooooooooooooooooooooooooooooooo, baaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaar, bar: baaaaaaaaaaaaaaaaz
-----
config foooooooooooooooooooooooooooooooooooooo, baaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaar, [bar: baaaaaaaaaaaaaaaaz]
-----
config foooooooooooooooooooooooooooooooooooooo, baaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaar, bar: baaaaaaaaaaaaaaaaz, foo: %{foo: 1, bar: 33333333333333333333333333333333333333333333333333333333333333333333333333333333333}
-----
foo(config foooooooooooooooooooooooooooooooooooooo, baaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaar, bar: baaaaaaaaaaaaaaaaz, foo: 3)
-----
x = foo foooooooooooooooooooooooooooooooooooooo, baaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaar, bar: baaaaaaaaaaaaaaaaz, foo: 3
-----
x = if(foooooooooooooooooooooooooooooooooooooo, baaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaar, bar: baaaaaaaaaaaaaaaaz, foo: 3)
-----
[if(foooooooooooooooooooooooooooooooooooooo, baaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaar, bar: baaaaaaaaaaaaaaaaz, foo: 3)]
-----
[if(foo, do: 1)]
-----
foo(if foo, do: 1)
-----
foo(raise "x")
-----
foo(1, raise "x")
-----
x = raise "x"
-----
raise("x") || foo
-----
foo || raise "x"
-----
raise bar do 1 end
-----
raise raise "x"
-----
foo a do 1 end
-----
foo(a) do 1 end
-----
foo bar a do 1 end
-----
assert(foo a do 1 end)
-----
foo 1, 2, (bar do 1 end)
-----
x = (foo do 1 end)
-----
(foo do 1 end) + 1
-----
1 + foo do 1 end
-----
(1; 2)
-----
foo((1; 2))
-----
()
-----
foo(())
-----
(!a) in b
-----
!(a in b)
-----
not(a in b)
-----
a not in b
-----
(!a)
-----
foo((!a))
-----
-(1)
-----
- -1
-----
not not true
-----
!!true
-----
!(!true)
-----
not(!true)
-----
-(a + b)
-----
&(&1 + 1)
-----
& &1
-----
&foo/1
-----
&(foo/1)
-----
&Foo.bar/1
-----
&Foo.+/2
-----
&+/2
-----
& &1.foo
-----
&foo(&1)
-----
&(&1; &2)
-----
&[&1]
-----
&"#{&1}"
-----
&{&1, 2}
-----
&@foo
-----
&(not &1)
-----
&(!&1)
-----
&(&1)
-----
& if(&1, do: 2)
-----
&fn -> &1 end
-----
@foo
-----
@foo 1
-----
@foo(1)
-----
@foo(1, 2)
-----
@foo a: 1
-----
@foo [a: 1]
-----
@(foo)
-----
@foo.bar
-----
(@foo).bar
-----
@(1 + 2)
-----
@foo[1]
-----
@ foo 1 + 2
