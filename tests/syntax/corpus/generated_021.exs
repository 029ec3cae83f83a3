unquote do;%{x1 | foo=>_x, unquote_splicing=>é}

{  } else __MODULE__ &1,unquote,'c',if: a;not &x1
end
[].('c',
do: _x)

"a#{unquote(unquote_splicing,K: %{})}b"

( 'c';%{};[] ).foo(A)
( false )

[ A.B, K: x1, K: unquote_splicing]
<- ^-b
{ }
<<{x1, do: baz!, a: foo },[ :+,
else: 'c',
do: false],do: unquote(100_000,unquote_splicing,1)>>

( 
) ++[%A.B{1.5 => Foo, foo => 1.5}
]

...unquote \\ unquote_splicing;[bar?, &1]

bar?(%A.B{unquote_splicing
| foo=>.., 1 => @a})

%{fn
a when _x ->
 ; (unquote_splicing, ~S[y]ab) when ...->é end => [

]}

"a#{[ %{%{} | %{} => foo, k: nil}, do: "a#{:"a b";a;[]}b" ]}b"

fn é ->
 1
0x1f
unquote < # c
:a
end

@_x ... and """
  h
  """ in b + <<1.5>>

-@( __MODULE__ when unquote -> a ) # c
+ %{unquote_splicing | ?\n =>
0x1f, 'c'=>unquote}

((%{}) when {

a, :+, :"a b", if: __MODULE__	} ->
  )

~~~unquote_splicing.("""
  h
  """,
0x1f,
_x)	<~

{ foo,...,unquote_splicing }

~~~é;%__MODULE__{"s"|k: foo};x1 @a,K: bar? do;unquote_splicing else foo

~s(x)
end

foo
bar? """
  h
  """
fn 100_000, ?a, if, if: nil when _x ->  end

unquote 2, K: b ;
( fn  -> unquote_splicing

baz! when 100_000->
end) ;
"a#{0x1f}b".bar? __MODULE__

baz!(b, if() <~> unquote_splicing.())== ?a
