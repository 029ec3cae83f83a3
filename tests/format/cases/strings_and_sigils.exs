"plain"
-----
"a\tb\n\\\"c\" \e \x00 \u{1F600} é 日本 \s"
-----
"line one
line two"
-----
"#{a}"
-----
"a #{ b } c #{d+e} #{f (g)}"
-----
"#{if a do b else c end}"
-----
"#{a |> b |> c} and #{Enum.map(list, fn x->x end)} and #{"nested #{deep} string"} and something long behind"
-----
"\#{not} \\#{yes}"
-----
"""
heredoc
"""
-----
"""
  indented
 less
"""
-----
    """
    a
      b
    #{c}

    d\
    e
    """
-----
foo """
text
"""
-----
foo("""
text
""", bar)
-----
foo(bar, """
text
""")
-----
x = """
text
"""
-----
def f do
"""
a
"""
end
-----
"""
say "hi" and \"""
"""
-----
"""
"""
-----
"""

"""
-----
'''
charlist
'''
-----
'abc'
-----
'a"b'
-----
'a\'b'
-----
'a#{b}c'
-----
~c"abc"
-----
~c'a"b'
-----
~s{a #{b}}
-----
~S(a #{b})
-----
~r/a\/b/iu
-----
~r{^/path/(\d+)$}
-----
~w(a b c)a
-----
~w[a
b
c]
-----
~D[2020-01-01]
-----
~N[2020-01-01 00:00:00]
-----
~U[2020-01-01 00:00:00Z]
-----
~MYSIGIL"a"
-----
~s"""
heredoc #{x}
"""
-----
~S'''
heredoc "quoted"
'''
-----
~H"""
<div   class="a">
</div>
"""
-----
foo(~s"""
a
""", 1)
-----
~s|a|
-----
~s<a>
-----
~s'a'
-----
:"a"
-----
:"a b"
-----
:"a#{b}"
-----
:'a b'
-----
:"A"
-----
:"foo?"
-----
:"foo!"
-----
:"+"
-----
:"\n"
-----
["a": 1, "b c": 2, "d#{e}": 3, 'f': 4]
-----
%{"a": 1}
-----
:<<>>
-----
[:%{}, :{}, :.., :..//, :+, :., :"::", :"&1"]
-----
Foo."bar"()
-----
Foo."bar baz"()
-----
foo."Bar"
-----
"a" <> "b" <> c
-----
"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" <> "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" <> "ccccccccccccccccccccc"
-----
raise ArgumentError, "expected something here, got: #{inspect(value)} which is not what was wanted at all"
-----
raise ArgumentError, message: "a"
-----
raise "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" <> "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb" <> inspect(c)
-----
?a
-----
?\n
-----
?\s
-----
? 
-----
[?", ?', ?\\, ?é]
-----
"tab	inside"
-----
"\x41 \x{41}" 
-----
"é" <> "e\u0301"
-----
IO.puts "a
b"
-----
[a: "x
y", b: 1]
