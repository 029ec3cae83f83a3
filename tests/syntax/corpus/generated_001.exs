x1.(false).(K: true,if: <<>>)

bar?(x1,
2)

'c'

( unquote_splicing do
?a ;
?a end)

_x.x1() ;
~s(x)

== %{foo | Foo=>x1, k: []} ;
A.B

%__MODULE__{unquote_splicing => {}}

( # c
"a#{}b" );<<false>>.("",
é)

%Foo{@a => unquote, &1 => unquote_splicing}

^__MODULE__
~~~%{_x =>
_x}
"a#{if}b"

[unquote_splicing[a: 1.5], __MODULE__]

fn
(?\n, unquote) when __MODULE__ ->
 100_000 end ;
unquote_splicing

[ bar? :+ do;unquote;"""
  h
  """;{} after é
if
A.B end, """
  h
  """.(é,x1), 100_000]

{ {"a\nb", @a, baz!}, K: %{}, else: __MODULE__
<~> baz! }

+unquote_splicing and %__MODULE__{%{} => _x}

if(__MODULE__,
unquote_splicing,
[baz!,.. ])

(  ->
 {}; 0x1f when "a\nb"->~S[y]ab; ..,
if,
..,
else: __MODULE__ when :+-> );%{0x1f=>_x};b(:a, true)

{ ( # c
foo), unquote_splicing do

end, ... b&& unquote_splicing.()
}

fn
(0x1f,
do: []) -> é
:+
bar?

(1.5,unquote) -> ~w"a b" end

A :: ...@{ é,if: [],a: _x}
~>

! x1(1.5)

baz!--unquote_splicing=~ x1<if

%a{k: __MODULE__}
