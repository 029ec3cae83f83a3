[ # c
é]

%{a => unquote, if=>_x, k: ?a}

unquote.b(unquote_splicing, if: unquote_splicing)

not "a#{baz!;unquote_splicing;100_000}b"

bar? @baz! b ||	__MODULE__.if ~w"a b"

{{ bar?, 'c' },%{bar?
| "" => bar?, k: 2},if: "a#{%{b => A.B, a =>
:"a b"}}b" }

unquote_splicing { # c
unquote(2, else: ?\n),.. >>> [],()>>> _x}, ![ x1]

fn
(()) when """
  h
  """ -> %{} ;
baz! ;
:"a b"
->?\n
end

%{"a#{~S[y]ab ;
x1 ;
~S[y]ab}b"|é => a}

if(fn baz!, _x-> end, a: { foo, "a#{:"a b"}b", a: %{k: unquote_splicing}, do: ^ 100_000 })

fn
_x.(K: baz!,a: {}) ->
 %{}
+ :"a b" when"a#{unquote}b" end

A[100_000] ;
fn
baz! ->
 {}
_x end and x1 do
"a\nb"
else ~S[y]ab
end

%{b
| unquote=>"", [] =>
:"a b", foo}

x1 "a#{~w"a b"}b", __MODULE__.é()

() in unquote <>...unquote_splicing 

if A, a: ...é A.B,~w"a b".(__MODULE__)

%a{k: unquote_splicing do
 end}

( () -> )[baz!]
%{unquote_splicing =>
fn unquote_splicing -> 
end, if!== :"a b" =>
unquote}
__MODULE__

unquote;'c';%{A.B =>
unquote_splicing}

[ unquote_splicing, if: ["a#{?\n}b"]

]
