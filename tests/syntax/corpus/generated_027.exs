fn _x,unquote_splicing,2 when if ->
  end --- (unquote_splicing->baz! ;
bar?)

{ }
+~w"a b"+
[x1,
else: ... ].b

x1**
"a#{foo}b"+ bar?(unquote,
x1,
%{}) ;
bar? é ||nil,
%{..=>x1}

[ (
->A
if
baz!
 ->
 b

~s(x)
x1 when 100_000->foo
?a
~S[y]ab) ]

__MODULE__.unquote_splicing()
b

{} =-(b
1.5
b # c
)
%a{x1 =>
"a#{""}b"}

unquote.(a,
do:

<<>>,
else: baz!)

"a#{( baz!->"a\nb"
A.B
&1
);é a}b"

baz![fn ?\n,
unquote ->
 ; baz!->a; (~S[y]ab, 100_000, 1) when A.B -> @a end]

%{x1 => {}-- a, b.(a,x1)=>__MODULE__}

[
__MODULE__, ]
{}.é && {if,
:+ }
__MODULE__

unquote_splicing(~~~ __MODULE__,
?a,
x1)

%{__MODULE__ do
[ if,unquote
] after fn
_x ->
 unquote;&1;Foo
end
unquote_splicing x1 end =>
bar?, k: __MODULE__}

%A.B{~s(x) => ~S[y]ab}.b('c',
a: 100_000)

((unquote, K: %{}, a: foo) -> @a; (~S[y]ab, [], false) when bar?->a;unquote_splicing )--- b

fn unquote_splicing->x1 end * foo(if,if: __MODULE__,)

?a ;
foo a.foo ((%{}) when "a\nb" -> é ;
"" ;
:a
),
%{} ;
%__MODULE__{_x.("s") => "a#{2
bar?}b"}

fn
Foo->""; (__MODULE__,
if: 100_000)->bar? end
