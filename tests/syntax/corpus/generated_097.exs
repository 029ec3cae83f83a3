unquote_splicing unquote_splicing,
é do;[ if\\foo ] after  end

é(foo) do
__MODULE__

0x1f

__MODULE__ end

%A.B{_x => b, ~w"a b" =>
unquote, k: unquote_splicing}

fn
(a,{}) when ...?a->"""
  h
  """
end

unquote.(b,
__MODULE__,
a: baz!).bar?

& &1 + b ** :"a b"+:a ==
unquote

fn
 ->
 x1
"a\nb" end["""
  h
  """]

"a#{%^x{k: <<>>}

unquote _x}b" ;
+!baz! \\unquote_splicing ;
{ }

é(:a,
"a\nb",
a: "a\nb")
(unquote_splicing
)

__MODULE__ () --- false;+unquote 1.5

%{if =>
&1, k: "a\nb"};a(bar?) + not unquote

fn
(baz!,
__MODULE__) -> foo
_x
1.5
end

a(100_000) do;%{~S[y]ab =>
_x, foo =>
x1} else [].if()
end +__MODULE__(?a,
b)

a(false,else: %{b|2=>__MODULE__, foo=>~w"a b", k: foo})

[fn
 ->
 ; 'c'->; ->
end, <<unquote>>]

[	( a-> ), b[x1], 0x1f, if: () ] <~> fn
->bar?;if;false

(@a) -> baz!
_x
~S[y]ab

 ->
  end

"a#{unquote ;
unquote_splicing}b"

<<nil,
foo>> when @baz! baz!*[ { 
},foo({}, unquote_splicing, __MODULE__)	]
