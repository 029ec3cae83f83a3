unquote(fn
(if, :a, if, else: :a)->()
end, unquote<<<é, a("a\nb", if: a) do;nil
false
{}
else false
end)

%a{false=>__MODULE__, ~S[y]ab =>
nil, k: if}

bar?() do;unquote_splicing rescue
false ->
 unquote_splicing; ->(); x1 ->
 b ;
.. end;^&1;(unquote

baz! )

unquote_splicing baz!, K: a, else: _x[?\n]

"a#{[] ;
false ;
x1}b"
unquote("",if,__MODULE__)..
[ _x,
x1 ]

...((~s(x),
(),
else: a,
if: bar?) when unquote -> ...

bar? ->
 ~S[y]ab

__MODULE__,
~w"a b"->
)

unquote_splicing(é and a);fn (:+, K: ...) when ^if->1
a when <<__MODULE__>> -> @a end

%@a{é unquote,
1,
K: @a do;<<>>==

foo end => <<_x>>, [ foo
]=>{ __MODULE__,
_x
}, %{A => nil, k: 'c'}}

%^x{~S[y]ab<|> _x => unquote_splicing}

"a#{if
..
foo}b".(true,
1,
if: {})

A.B # c
<|>b(a ?\n,(
1.5
)---nil)

if do
baz!
else fn
__MODULE__ ->
 a
end
%Foo{unquote =>
{}, _x=>'c', k: foo}
<<if, unquote, a: __MODULE__>>
end

__MODULE__ +++ 0x1f==
@@é __MODULE__<
~~~..._x

_x unquote, bar?, unquote_splicing <- a

{x1 %{},
x1,
1,
do: :a do
unquote_splicing
__MODULE__ ++ 100_000
after &1.foo :+,0x1f,:a,do: __MODULE__ end }

fn
a when @a	+
<<>>->x1

(&1,%{}) ->
 ?a end
é not __MODULE__, ~S[y]ab.(())
@a.(~s(x),
[])

~~~ {Foo,b,if: 1, }	!= [ A,_x,b]

~~~%__MODULE__{if => if, __MODULE__ =>
Foo, k: unquote}
