[ + unquote_splicing.(),foo é, bar?, if: unquote do;bar? a

fn (if) when _x -> "s"
end
else 
end ]

%{é.bar? in %{foo|unquote =>
"", k: <<>>}|<<>> =>
()}

unquote_splicing(false);baz!(1,
b,
a)

_x.baz!(( # c
1 -> 1.5

?a; &1 ->
 foo),
_x)

&1.unquote "a#{b}b", unquote, do: __MODULE__

"" ;
&"a#{é ;
bar?}b" +[ baz!]

"a#{<<%{A.B =>
x1, 1.5 => .., k: ()}>>
... & __MODULE__ * baz!}b"

[
fn ->"a\nb";:"a b";x1; (<<>>,
"a\nb") when ~w"a b" ->
 __MODULE__
end,
[[], baz!,]]+[ nil,
a,
baz!].(unquote,K: baz!)

_x;(
_x -> ""
x1
b,~s(x) when "s" ->  )

x1 %{}, b, <<>>!==bar? < "s"=~-!é

+foo {}

"a#{unquote @a do ~w"a b" after _x end}b"

%{{
a} =>
nil.bar?(0x1f), "" when ... =>
-b}

{	unquote<~> ...[]+ ... x1(),
%{:+.foo(a, Foo) | %{:a | [] =>
?\n} =>
A+ %{}, "s"+

1 => a a do

end, k: ?a} }

unquote 

A+100_000

a
+ unquote

bar? <~	100_000 when bar? |> %{b | 'c' =>
""}

[ ( a
false
bar?
), %{}, __MODULE__  ]

bar?.if() ^^^<<é,:a>> <a(:a,
if: unquote_splicing) do
Foo >>> b
else baz!
{_x,unquote_splicing,b	}
end

%{baz! *	A => ...__MODULE__, b =>
"a#{?a}b"}
