bar? (),else: A do  end +unquote_splicing

x1 "",true do;{ }
after é ||| ~s(x) end or unquote

~~~A.B &&&foo(:a)
baz!() do; else bar?
end

__MODULE__(<<2,
"s",
do: bar?,
if: if>>)

if("a#{~s(x) ==
:a}b", ![ a, "s", :"a b"], %{foo =>
:+})

fn
(@a,
else: a) when 1 ->
 nil;__MODULE__

b(K: &1) -> if
x1
_x

__MODULE__->if end

( _x(:a) do <<"""
  h
  ""","a\nb",bar?>>;b @a rescue
__MODULE__ -> ~w"a b" ;
{} end)

%{{A } =>
{

bar?,?a }, k: %{a
| :"a b" =>
~S[y]ab, baz! => a, k: unquote_splicing}}.(2.(~s(x),
baz!,
unquote,
K: é))[( if )>>>
if]

!x1(<<a>>) do 
after if(K: unquote_splicing,
K: foo) end

%__MODULE__{%{}|(  -> if; (b, baz!) when ..->unquote_splicing; unquote when 1.5->[]
:"a b" ) => A.B}

"a#{"a#{__MODULE__
x1
1.5}b"}b"<~>unquote_splicing <<a>>

(
a->unquote_splicing ;
bar? ;
__MODULE__)

(
(~s(x)) -> :a;..;a

_x ->
  ) ;
not {}

unquote 0x1f +unquote_splicing and 2 <~> fn bar?->{}

&1,
?a,
() when A->a

<<>>

bar?

(if)->100_000 ;
unquote ;
'c' end

a({},é,true)
__MODULE__
%{é =>
..}

fn
_x when &1 ->
 [ baz!,
"",]
bar? <>
b.(unquote,if,baz!)
A.B end

bar? fn _x when foo -> unquote_splicing; _x -> ?\n end,

<<fn baz! when &1 ->
 if
{}
é
 ->
 "s"
end>>
