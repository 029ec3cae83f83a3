%{{ é,
x1,
unquote_splicing,
else: 'c' # c
} => %^x{foo=>baz!, k: ~w"a b"}}

~~~...

{x1,unquote_splicing,unquote_splicing }

[	"", 0x1f, K: """
  h
  """, K: :+ ]/false

baz!("a#{__MODULE__
100_000
_x}b",& foo,if: &A.f/11.5)

Foo <- b(baz! ~w"a b" in baz!(unquote_splicing,
{}))

<<[
<<>>+

:+,
else: ?a
],foo do 
else __MODULE__** __MODULE__ # c
== ["",
~w"a b"] ;
%{a=>~s(x)} ;
{ @a,K: :+ }
end,fn
baz!->unquote_splicing end>>

"a#{%{__MODULE__=>__MODULE__, baz!=>unquote}
( __MODULE__ when a->~w"a b";2
)
"a#{'c'}b"}b"

(
"""
  h
  """)|||	if ~> <<_x,&1>>;fn
Foo when unquote_splicing->1

baz! -> Foo

unquote_splicing -> ?\n;x1 end <|>bar?;"a#{(	baz! )}b"

{foo(~w"a b",[],a), %{a=>unquote}
}

unquote @a,do: foo,a: bar? not __MODULE__++%{bar?()=>A.B}

a or { _x }	== baz!.__MODULE__ unquote_splicing,
else: :"a b"

"a#{__MODULE__ b,
[]}b"|baz! or&1

not __MODULE__

100_000

[__MODULE__

]

%{é =>
:"a b", baz!=>""} ;
A.B.b b ;
a != _x

not unquote_splicing

+++__MODULE__

A.B or (%{~s(x)=>...})._x baz!(do: __MODULE__), 'c'
+ 1

<<+ _x, <<bar?,
foo,
else: baz!>>,>>

b

"a#{foo==true}b"+++ 1.5 in bar? >>> if """
  h
  """,if: true
