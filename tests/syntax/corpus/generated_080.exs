"""
  h
  """ ** _x[if: "a\nb"]

! if unquote_splicing, ?a, else: x1 do foo
baz!
"" after b;1;.. end

%{b => ...} + foo a,:a,é
(->"s"

)

%^x{baz!=>~w"a b", ~w"a b"=>0x1f}

%{~s(x)
| _x=>b, k: ()} ;
%Foo{false | 100_000 => "s"}

"a#{fn (bar?) ->
 foo ;
b

 -> é

baz! when unquote_splicing->if;'c';"" end

1.5 |> a}b"

<<>>
{ unquote, ?a }
fn unquote ->
 foo
false; _x, (), 0x1f when baz! -> if ;
:"a b" ;
__MODULE__ end

{""+ # c
?a,é(baz!,
é,
unquote_splicing),a: false + ?\n }

:"a b"<>unquote_splicing if do;false rescue
x1 -> ; unquote->_x ;
if end

baz![__MODULE__] ||| x1 in baz!

["s", 2, ~S[y]ab ]

+"s" ** x1
!= 'c' == :a+ unquote

foo([]) ;
unquote_splicing 'c', unquote_splicing, K: b ;
{ foo }

%{unquote_splicing =>
unquote_splicing}.(1,K: _x)

%a{unquote=>__MODULE__}	--( # c
true ) >>>A.a nil ;
%__MODULE__{[ # c
&1 ]|k: { <<>>,
K: if }}

__MODULE__(@ bar? in fn
0x1f ->
 x1 ;
x1

unquote_splicing,
[],
if: A.B,
if: 100_000 when unquote_splicing ->
 ~s(x)
x1
foo
end)

unquote_splicing(%{?\n =>
__MODULE__})

baz! <<...>>, else: fn
1.5,
é ->
  end

%{}._x()
===

:+<<<

-{}[()] ---a unquote_splicing, []._x, K: %{""=>if}, do: unquote[[]].if(<<1>>..(),{ __MODULE__** 1.5 },baz!() do;...-__MODULE__
rescue
unquote-> end)
