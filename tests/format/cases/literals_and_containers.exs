a
# comment
|> b

# another

|> c
-----
a
# comment

# foo
|> b
-----
a |
# comment

# foo
b
-----
a..b//c+d
-----
a..b+c//d
-----
a..b//-1
-----
(a..b//c) |> d
-----
(a..b//c).foo
-----
a in b..c//d
-----
-(a..b//c)
-----
%{
a |
# c
b: 1}
-----
%{
# d
a |
b: 1}
-----
%{a |
b: 1, c: 2}
-----
"#{
# c
a}"
-----
foo "#{
# c
[a,
# d
b]}", 1
-----
a | b |
c
-----
a when b when
c
-----
def a when b when c
-----
def a
 when b when c do 1 end
-----
a
when b
-----
a when b
when c
-----
a
when b
when c
-----
def a(b)
    when b
    when c do 1 end
-----
def a(b) when b
    when c do 1 end
-----
foo a: (bar do 1 end)
-----
foo a: bar do 1 end
-----
foo a: bar(fn -> 1; 2 end)
-----
foo a: raise "x"
-----
foo a: fn -> 1; 2 end, b: 2
-----
[a: foo do 1 end]
-----
foo(a: foo do 1 end)
-----
foo a, foo do 1 end
-----
x = foo a, b do 1 end
-----
@foo bar do 1 end
-----
@foo (bar do 1 end)
-----
foo |> bar do 1 end
-----
foo && (bar do 1 end)
-----
(foo do 1 end) && bar
-----
!(foo do 1 end)
-----
(foo do 1 end).bar
-----
foo[(bar do 1 end)]
-----
fn (foo do 1 end) -> 1 end
-----
foo do 1 end |> bar
-----
fn -> foo do 1 end end
-----
&(foo do 1 end)
-----
[foo do 1 end | bar]
-----
{foo do 1 end, 1}
-----
%{a => foo do 1 end}
-----
%{foo do 1 end => a}
-----
%{(foo do 1 end) | a: 1}
-----
<<(foo do 1 end)::8>>
-----
if a, do: (b; c)
-----
if a, do: (b; c), else: (d)
-----
if a, do: (b
c), else: d
-----
x = if a, do: b
-----
x = if a, do: b, else: ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
-----
quote do: unquote(foo)
-----
quote do: (unquote_splicing(foo))
-----
quote do unquote_splicing(foo) end
-----
foo(a, (b; c))
-----
foo(fn -> a end, fn -> b end)
-----
foo(a, fn -> aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccccc end)
-----
foo(a, %{aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, ccccccccccccccccccccccc: 1})
-----
foo(a, """
heredoc
""")
-----
foo("""
heredoc
""", a)
-----
foo a, """
heredoc
"""
-----
foo """
heredoc #{bar}

a
"""
-----
@doc """
foo
  bar

"""
-----
@doc "foo
bar"
-----
@doc ~S'''
foo
'''
-----
x = """
foo
"""
-----
[a: """
foo
"""]
-----
%{a: """
foo
""", b: 1}
-----
[
"""
foo
"""]
-----
"""
foo
""" <> bar
-----
foo <> """
bar
"""
-----
"""
foo
"""
|> bar
-----
raise Foo, """
bar
"""
-----
a = ~s"""
foo
"""
-----
foo(bar: """
a
""")
-----
~H"""
<div>
"""
-----
"""
foo\
bar
"""
-----
"a\
b"
-----
1000000
-----
1_00
-----
0xabcDEF
-----
0b101
-----
0o17
-----
1.5E10
-----
100000.000000
-----
1_000.5
-----
?a
-----
?\s
-----
?\\
-----
-1000000
-----
:"foo"
-----
:"foo bar"
-----
:"foo#{1}bar"
-----
:'foo'
-----
:"foo\"bar"
-----
["foo": 1, "bar baz": 2, "foo#{1}": 3]
-----
[{:a, 1}, {:b, 2}]
-----
[a: 1, "b": 2]
-----
%{:a => 1}
-----
[+: 1, "..": 2, nil: 3, true: 4, Foo: 5, "::": 6, in: 7, <<>>: 8, %{}: 9, {}: 10, "a-b": 11, a?: 12, a!: 13, "a?b": 1, @: 1, "a@b": 2, ..//: 4, .: 6, "=>": 8]
-----
:+
-----
:..
-----
:"::"
-----
:{}
-----
:<<>>
-----
:%{}
-----
:"=>"
-----
:Foo
-----
:"Foo.Bar"
-----
:Foo.bar
-----
:foo.bar()
-----
:"foo bar".baz
-----
foo."bar baz"()
-----
foo."bar"
-----
foo.Bar
-----
Foo."Bar"()
-----
foo.unquote(bar)()
-----
foo.unquote(bar)
-----
foo.unquote(bar)(1)
-----
Foo.unquote(bar)
-----
__MODULE__.Foo
-----
__MODULE__
-----
Foo.{Bar, Baz}
-----
alias Foo.{
Bar,
Baz
}
-----
alias Foo.{Bar, Baz, Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, Bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, Ccccc}
-----
foo.{a, b}
-----
%Foo{}
-----
%Foo{a: 1, b: 2}
-----
%Foo{bar | a: 1}
-----
%foo{}
-----
%__MODULE__{a: 1}
-----
%{}
-----
{}
-----
{1}
-----
[]
-----
<<>>
-----
[  ]
-----
{ # foo
}
-----
[ # foo
]
-----
%{ # foo
 # bar
}
-----
foo( # foo
)
-----
foo(
# foo
)
