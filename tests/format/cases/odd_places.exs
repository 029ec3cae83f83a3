{1,
if: 2,
do: 3}
-----
[1,
if: 2,
do: 3]
-----
foo(1,
if: 2,
do: 3)
-----
<<1,
if: 2,
do: 3>>
-----
foo(if: 2,
do: 3)
-----
%{1=>2,
if: 2,
do: 3}
-----
a[if: 2,
do: 3]
-----
foo 1, if: 2,
do: 3
-----
foo 1, 2, if: 2,
do: 3
-----
foo a: 1,
b: 2
-----
x = [a: 1,
b: 2]
-----
fn 1, a: 1,
b: 2 -> 1 end
-----
fn a: 1,
b: 2 -> 1 end
-----
fn [a: 1,
b: 2] -> 1 end
-----
foo {1, a: 1,
b: 2}
-----
foo x, [a: 1,
b: 2]
-----
Foo.{A,
B}
-----
@a b: 1,
c: 2
-----
@a [b: 1,
c: 2]
-----
foo [1, b: 1,
c: 2]
-----
foo.(1,a: 1,
b: 2)
-----
foo.(a: 1,
b: 2)
-----
unquote(x)(a: 1,
b: 2)
-----
%{x | a: 1,
b: 2}
-----
not (a when b: 1,
c: 2)
-----
f(a when b: 1,
c: 2)
-----
f a when b: 1,
c: 2
-----
<<_::-3>>
-----
<<_::!a>>
-----
<<_::not a>>
-----
<<_::@a>>
-----
<<_::^a>>
-----
<<_::&1>>
-----
<<_::(&a)>>
-----
<<_::(-3)-b>>
-----
<<_::-3-b>>
-----
<<_::..>>
-----
a..b//-1..a..b
-----
a..b//(-1..a..b)
-----
a..b//(c..d)
-----
(a..b)//c
-----
a..(b..c)//d
-----
(a..b)..c//d
-----
(a..b//c)..d
-----
a..(b..c//d)
-----
a..b//c+d
-----
a..b//(c=d)
-----
a..b//(c|>d)
-----
a..b//!c
-----
a..b//(fn -> 1 end)
-----
a..b//(c ++ d)
-----
(a++b)..c
-----
a++b..c
-----
a++(b..c)
-----
(a..b)++c
-----
foo. a do
b
end
-----
not fn -> foo
 2 end
-----
not fn () ->
 foo
 2 end
-----
fn unquote when k: foo -> 1 end
-----
(unquote when k: foo -> 1)
-----
(unquote when k: foo, j: bar -> 1)
-----
case a do
unquote when k: foo -> 1 end
-----
case a do
(x when k: foo) -> 1 end
-----
b(unquote, unquote_splicing,
 nil)
-----
b(unquote,
 unquote_splicing,
 nil)
-----
foo(x1,
 bar?,
 nil)
-----
foo(x1,
 bar?, nil)
-----
foo(x1,
 "a",
 nil)
-----
foo(x1,
 :a,
 nil)
-----
foo(x1,
 [],
 {}, 1)
-----
foo(x1,
 [],
 <<>>,
 true)
-----
foo do
 nil when a -> 1
 end
-----
fn () ->
  foo
  bar end
-----
a[
# key
b]
-----
a[ # key
b]
-----
a[b # key
]
-----
a[b
# key
]
-----
a[
# k
b: 1, # d
c: 2]
-----
x = a[
# key
b]
-----
a when
# guard
b
-----
f(a when
# guard
b)
-----
def f(a) when
# guard
b, do: 1
-----
def f(a)
# guard
when b do
1
end
-----
def f(a) # x
 when b do
1
end
-----
@spec f(a) :: b
# guard
when a: b
-----
@spec f(a) :: b when # guard
 a: b
-----
@spec f(a) :: b when
 a: b, # c
 d: e
-----
(if a, do: b).c
-----
(foo a).c
-----
(foo a, b).c
-----
(foo a)[1]
-----
(@foo a).c
-----
(import a).c
-----
(if a, do: b)[c]
-----
(if a, do: b).(c)
-----
(not a).c
-----
-(if a, do: b)
-----
!(if a, do: b)
-----
(if a, do: b) + c
-----
c + if(a, do: b)
-----
c + (if a, do: b)
-----
(raise a).b()
-----
(if a do b end).c
-----
(fn -> 1 end).c
-----
(a b).c d
-----
(a |> if b).c
-----
(if a, do: b).{A}
-----
defmacro unless_(c, do: block), do: quote(do: if(!unquote(c), do: unquote(block)))
-----
%{true |
# c
é => 1, k: 2}
-----
%{true
# c
| é => 1, k: 2}
-----
%{true | # c
é => 1, k: 2}
-----
%{
# c
true | é => 1, k: 2}
-----
%{true | é => 1,
# c
 k: 2}
-----
%{true | é => 1, k: 2
# c
}
-----
a do
b
end
<|> # c
if
-----
a
<|> # c
if
-----
x do
a

end
<|> # c
if
-----
x(a,

b)
<|> # c
if
-----
x(a,

b)
# c
|> if()
-----
x(a,
b)
|> # c
if()
-----
x do
b
end
# c
|> if()
-----
x do
b
end |>
 # c
if()
-----
x(if: nil,
else: ... )
<|> # c
if
-----
a

# c
|> b
-----
a |>

# c
 b
-----
a |> # c

 b
-----
((if ->
x1
# c
{}) >>> foo)
-----
((if ->
x1
# c
{}))
-----
(if ->
x1
# c
{})
-----
(0x1f, _x ->
# c
if
A.B
_x-> bar?)
-----
(true -> nil
a ->
# c
 b)
-----
(true -> # c
 nil
a ->
 b)
-----
(fn true -> nil
a ->
# c
 b end)
-----
foo((if ->
x1
# c
{}))
-----
(a -> b # c
)
-----
(a ->
# c
b)
-----
(a ->
# c
b
d)
-----
[(a ->
# c
b)]
-----
(
# c
a -> b)
-----
(%{true |
# c
é => 1, k: 2} + b)
-----
%{true |
# c
é => 1, k: 2} <~ b
-----
((a; # c
b) + z) <~ 1
-----
(z + fn
# c
x -> 1
y -> 2
end) |> foo
-----
not fn () -> foo
 2 end
-----
not (fn () -> foo
 2 end)
-----
fn () -> foo
 2 end
-----
fn
 () -> foo
 2 end
-----
not fn
 () -> foo
 2 end
-----
not fn
 () -> foo
 end
-----
not fn
 x -> foo
 end
-----
b(unquote, unquote_splicing,
nil, a: 1,
do: 2)
-----
b(unquote,
unquote_splicing,
nil, a: 1,
do: 2)
-----
b(unquote,
unquote_splicing,
nil)
-----
b(unquote,
@a,
nil)
-----
b(unquote,
b + c,
nil)
-----
b(x,
nil)
-----
b(
x,
nil)
-----
x
|> b(c,
d)
-----
(x when [k: foo] -> 1)
-----
fn x when [k: foo] -> 1 end
-----
fn x when [k: foo] -> 1
 y -> 2 end
-----
fn x when a when k: foo -> 1 end
-----
fn x when k: foo when a -> 1 end
-----
fn (x when y) -> 1 end
-----
fn (x when y), z -> 1 end
-----
fn x, (y when z) -> 1 end
-----
fn (x when y) when z -> 1 end
-----
fn (x; y) -> 1 end
-----
fn (x -> y) -> 1 end
-----
@type x :: (a when b -> c)
-----
A.{[b: 1]}
-----
A.{1, b: 1}
-----
foo.{a}
-----
A.{(a; b)}
-----
(a + foo(
# c
b)) * d
-----
(foo(
# c
b) + a) * d
-----
d * (a + foo(
# c
b))
-----
d * (foo(
# c
b) + a)
-----
(a ++ foo(
# c
b)) |> d
-----
x = (a ++ foo(
# c
b)) |> d
-----
(a ++ b(c
# d
)) <> e
-----
(a <> foo(
# c
b)) |> d
-----
(a + foo(
# c
b)) |> d()
-----
(a - foo(
# c
b)) |> d()
-----
(a = foo(
# c
b)) + d
-----
(a |> foo(
# c
b)) + d
-----
(a |> foo(
# c
b)) |> d
-----
a && (b || foo(
# c
c))
-----
(b or foo(
# c
c)) and d
-----
d and (b or foo(
# c
c))
-----
d and (foo(
# c
c) or b)
-----
(foo(
# c
c) or b) and d
-----
a[# c
b]
-----
a.b[
c]
-----
a[
b: 1, c: 2]
-----
a[b, ]
-----
foo(x1,
(),
b)
-----
foo((),
(),
b)
-----
foo(x1,
(;),
b)
-----
a when
# g
 b when
# h
c
-----
x when
# c
 k: foo
-----
x | # c
 y | # d
 z
-----
x |
# c
 y |
# d
 z
-----
x | y # c
 | z
-----
x
# c
| y
# d
| z
-----
import(a).c
-----
x.(if a, do: b)
-----
(..).a
-----
(...).a
-----
(..)[a]
-----
(..).(a)
-----
foo.bar.(..)
-----
@(..)
-----
%{.. | a: 1}
-----
:+.(..)
-----
[a, foo. b do c end]
-----
foo "k#{1}": @a.(b,
_x), do: 1
-----
foo k: @a.(b,
_x)
-----
["k#{1}": @a.(b)]
-----
["k#{1}":
@a]
-----
["k#{1}":
a]
-----
["k#{1}": 

 a, b: 1]
-----
[k:
@a]
-----
%{(a <|> b) | c: 1}
-----
%{(a |> b) | c: 1}
-----
%{(a + b) | c: 1}
-----
%{(a || b) | c: 1, d: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}
-----
%{a |> b => 1}
-----
%{aaaaaaaaaaaa |> bbbbbbbbbb => 1}
-----
%{aaaaaaaaaaaa + bbbbbbbbbb => 1}
-----
%{aaaaaaaaaaaa + bbbbbbbbbb | a: 1}
-----
%{aaaaaaaaaaaa |> bbbbbbbbbb | a: 1}
-----
fn b when x1 -> a.b
 [baz!]
 end
-----
fn b when x1 -> (1; 2)
 [baz!]
 end
-----
foo do
 %{_x | 1 => é}.unquote_splicing
 [baz!] end
-----
foo do
 a ->
 'c';x1
end
-----
foo do
 a ->
 'c'
x1
b -> 1
end
-----
if a, do: (if b, do: c)
-----
if a, do: c.(if b, do: c)
-----
foo a, do: b, k: 1
-----
foo do: b, else: c, x: 1
-----
foo do: b, else: c, do: 1
-----
@doc """
a
"""
# c
b
-----
@doc """
a
""" # c
b
-----
@doc """
""" # c
b
-----
"""
a
""" # c
b
-----
"""
a
b
c
"""
# c
b
-----
foo """
a
""",
# c
b
-----
foo """
a
""", # c
b
-----
["""
a
""", # c
b]
-----
["""
a
""",
# c
b]
-----
"a
b
c" # c
b
-----
"a
b
c"
# c
b
-----
~s(a
b
c) # c
b
-----
~s(a
b
c)
# c
b
-----
x = """
a
""" # c
b
-----
x = """
a
"""
# c
b
-----
x = foo(1, """
a
""")
# c
b
-----
foo """
a
"""
# c
b
-----
{
:a,
"""
a
""" # c
}
-----
%{a: """
a
""", # c
b: 1}
-----
foo(
"""
a
"""
# c
)
-----
a
not in # c
b
-----
a not in
b
-----
<<foo(if, foo, baz!, if: "s") do
if
end>>
-----
[foo(if, foo, baz!, if: "s") do
if
end]
-----
<<foo(if, foo, baz!) do
if
end>>
-----
<<foo(if, foo, baz!, if: "s")>>
-----
<<foo(if, foo, baz!, if: "s", fooooooooooooooo: 1)>>
-----
x(foo(if, foo, baz!, if: "s") do
if
end)
-----
%{(foo do
 a
end) => bar?([if, 'c', a: b])}
-----
%{foo(do: 1) => bar?([if, 'c', a: b])}
-----
%{(foo do
 a
end) => bar?([if, 'c', a: b]), k: 1}
-----
%{(foo do
 a
end) => [if, 'c', a: b], k: 1}
-----
%{(foo do
 a
end) => bar?(1), k: 1}
-----
%{(foo do
 a
end) => bar?(fn -> 1 end), k: 1}
-----
%{(fn -> 1; 2 end) => bar?([a]), k: 1}
-----
foo do
a
end |> bar([a, b])
-----
foo do
a
end + bar([a, b])
-----
[foo do
a
end + bar([a, b])]
-----
[{foo do
a
end, bar([a, b])}]
-----
%{(foo do
 a
end) => [a, b, c, ddddddddddddddddddddddddd]}
-----
'c'
x
-----
x
'c'
y
-----
fn ->
'c'
x end
-----
"ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc"
x
-----
x
"ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc"
y
-----
fn ->
"ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc"
x end
-----
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
x
-----
x
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
y
-----
fn ->
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
x end
-----
:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
x
-----
x
:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
y
-----
fn ->
:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
x end
-----
[a, b].ccccccccccccccccccccccccccccccccccccccccccc
x
-----
x
[a, b].ccccccccccccccccccccccccccccccccccccccccccc
y
-----
fn ->
[a, b].ccccccccccccccccccccccccccccccccccccccccccc
x end
-----
foo(a, b).ccccccccccccccccccccccccccccccccccccccccccc
x
-----
x
foo(a, b).ccccccccccccccccccccccccccccccccccccccccccc
y
-----
fn ->
foo(a, b).ccccccccccccccccccccccccccccccccccccccccccc
x end
-----
%{a: 1}.cccccccccccccccccccccccccccccccccccccccccccccccc
x
-----
x
%{a: 1}.cccccccccccccccccccccccccccccccccccccccccccccccc
y
-----
fn ->
%{a: 1}.cccccccccccccccccccccccccccccccccccccccccccccccc
x end
