{ <<__MODULE__,
1>>,_x(2),if: fn [], A, bar?, a: unquote when b -> x1
if -> 100_000 end ~> false # c
}

(  );foo +~s(x);"a#{a
:"a b"
nil}b"

unquote_splicing x1,
if,
K: nil+ { true,
if: a,
K: __MODULE__}

%{unquote
| b =>
x1, unquote => Foo}

"a#{@__MODULE__ 0x1f

+++
~w"a b"[?a] ||| (A+ ~s(x) ;
%A.B{..=>1, k: ()} )}b"

baz! do;%Foo{__MODULE__ | "s" => b, ~s(x)} else <<..>> in unquote.()
end

__MODULE__._x().(__MODULE__,
<<>>)

baz!(%__MODULE__{}, "a#{[ ?\n	]
<<baz!>>}b")

( (nil,
é,
bar?) when baz! ->
 foo;?a;_x;  -> ?\n )	||"a#{~w"a b"}b" <> "s"

foo >>> "s" ;
é Foo,bar? ;
fn (2,A.B,...) ->
 :a

b,A,else: x1 when foo ->
 
end

..%@a{baz!=>foo, "a\nb" => b, k: A}.(é)

&%{} :: "a#{1**&2}b"	!= @if(foo.baz!(), do: bar?)

<<true, b>>
@unquote_splicing %^x{_x =>
baz!}

fn bar? -> ; x1->unquote_splicing end	+ unquote_splicing

%{__MODULE__=>foo};__MODULE__.foo do: if;( (__MODULE__) ->
 __MODULE__ )

[ bar?, _x(é,1.5,else: true) do 
else %{}
A.B
""
end
]

é(a, bar?, "")
<<unquote_splicing, b>>

%{.. when { 1, """
  h
  """ } => x1, k: &1}
