{a,do: unquote}.__MODULE__(b do;:+

x1

unquote_splicing rescue
(),if: foo,else: foo->A ;
(); (&1,a) ->
 baz! end,( 0x1f))

[ &unquote <>baz! in 'c',"a#{}b" <~> bar?(K: Foo, do: if,)	]

"a#{0x1f
1.5}b" # c
+
1[a].({ _x}) + __MODULE__

%{é => A._x(<<>>,
foo), if=>%A.B{if
| bar? =>
a}, k: ...bar?}

%{@a
| 1.5 => b}

<~	unquote_splicing(b)

%{_x("""
  h
  """) do;.. |__MODULE__
end =>
unquote(x1).(baz!), k: {"""
  h
  """,
Foo }}

bar?(unquote_splicing*
<<>>, x1 unquote_splicing)

~~~%Foo{{[],é} => @a, "a#{}b" =>
:"a b"}

[ "",unquote ].x1(fn
é,unquote_splicing when a->b ;
"s" ;
false

&1, A.B, %{} when foo -> a
end)

a.unquote(A.B,?\n,if: %{}) when unquote;( unquote ->
 foo ) |> b;:a in "s" <|>

fn (b,K: <<>>) when b ->
 unquote_splicing;%{};false; ({}) when {} -> b
baz!
end

%{"s" =>
x1};"a#{__MODULE__;b}b"

<<...,a: if>>

=~ ~~~"""
  h
  """

[ _x|>...,fn unquote -> b
unquote_splicing
_x

false when ..->~w"a b"
_x end, ]

[unquote_splicing,
...,
K: bar?]

unquote_splicing(__MODULE__, 0x1f)

{
..,if,if,K: unquote_splicing } ;
&?a
==~S[y]ab

not ~~~:a

<=( __MODULE__
1.5
bar? )

b - unquote "s", A, if: 100_000
