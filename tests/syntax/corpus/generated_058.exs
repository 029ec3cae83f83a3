~~~ "a#{unquote_splicing}b"=~not {}

....{

bar? }.baz! [ ?\n,
bar? ],
x1 in a,
if: %{é => baz!, k: x1},
do: false +
true

(baz! ) ;
100_000 ;
a .. ~S[y]ab

unquote_splicing do;foo.(Foo)
end

%__MODULE__{?a
| ?\n =>
__MODULE__}

(
A ->
 é
unquote_splicing when "s" -> nil
~S[y]ab-> )
<<unquote_splicing>>|> b <- unquote_splicing

"a#{x1([ 'c',
do: 0x1f,
a: <<>> ].(foo, a: é),- é |||

[],a: %{a=>x1, k: 'c'}) do not foo.__MODULE__ .(@a,K: :"a b")
end}b"

baz!
"s"

+ unquote_splicing
unquote do true

{ if,unquote_splicing,a: [],K: bar?
} else %Foo{"a\nb" =>
__MODULE__, 100_000}
end

%@a{__MODULE__[:+]=>_x, k: +"s"}

%^x{%{bar? => [ foo,
A # c
]} =>
{}}

(b->100_000
<<>>,
foo,
a,
a: foo when 2 ->
  )

x1 if 0x1f,
_x,
<<>> do;"a\nb".__MODULE__(bar?,unquote) after foo end

<<fn
x1,é when 2->0x1f; if -> b end>>

100_000
0x1f.(x1, unquote_splicing)

x1(__MODULE__,_x) + "a#{x1 ;
__MODULE__ ;
__MODULE__}b"

<<__MODULE__(x1), a: [foo,
_x ]>>

%__MODULE__{} **& &1 + [ ~S[y]ab,K: _x]

fn
&b ->
 <<%{},
:"a b",
do: 100_000>>

@a ->
 baz!.();_x!==@a end
