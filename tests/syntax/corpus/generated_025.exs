baz!(:"a b",
%Foo{},
%A.B{false|	"s"=>baz!, A.B=>_x when "s", k: %{é=>..., A.B=>__MODULE__, k: &1}})

[ @"a#{A.B
unquote}b",
%A.B{1 => bar?}]

a when ![ A,
&1,
false,
if: bar?]

~S[y]ab.(foo,
%{},
K: ~S[y]ab,
a: 100_000) + %{_x
| bar?=>__MODULE__}

__MODULE__(:+,
fn
x1 -> unquote
end,
if: -unquote)

~w"a b"

( [a, K: :a ];"".() or foo.(foo);.. /"a\nb"|>
<<>> )

@baz!.()
+
{__MODULE__, unquote_splicing, []}.unquote

%{__MODULE__ | bar? => __MODULE__} ;
a

foo(%a{A.B
| :+ =>
?\n},
a(if),
~w"a b".())

if unquote, if: 100_000 do;baz!;1.5;_x rescue
() ->  end<<< bar? and 1

fn _x when "a#{<<>>}b" -> true
'c'
x1 end

<<(
%{}),"a#{@unquote_splicing unquote}b">>

if -foo,
%{"" =>
~s(x)},
{ unquote,if,unquote_splicing
} do

rescue
foo ->
 __MODULE__; ->"""
  h
  """
bar? end

if.(%{}).unquote_splicing()+not !__MODULE__

unquote_splicing unquote_splicing,A.bar?([unquote, if, __MODULE__ ],
"a#{unquote_splicing ;
b ;
b}b")

fn __MODULE__ -> [ _x ] ;
(-:"a b" ) end

^:a.(A.B,"""
  h
  """,a: bar?)

baz! b,
if,
do: [],
if: :+ do; else <<>>
end;{
:a,_x,é}
