%@a{unquote(_x, "a#{true}b", __MODULE__
<"") =>
%{unquote_splicing => 2}.(~S[y]ab, false, unquote), k: "a#{_x}b"}

&?a;baz!(baz!,"""
  h
  """,do: ?\n);if(x1,do: unquote_splicing,if: 100_000) do 2
unquote_splicing
after  end

_x(unquote,
:a) ;
(
(0x1f,
baz!) when é-> )!=%{bar? =>
A.B}

_x do;^%{@a=>A} ;
unquote_splicing A.B.(é,
'c',
100_000),[ Foo
],a after [ fn
() when __MODULE__ -> if
end ] end

{ %{<<>> => _x, ~s(x) => A},
a,
[]}

& &1 + "a#{&1
a 1, :"a b" do "s"
b
else foo
?a
end
! unquote}b"

"a#{:"a b"

foo

__MODULE__}b" and %{}.(_x, true, ~s(x))

unquote do
[2 # c
] else ...bar? do;
rescue
(unquote_splicing) -> ; if,
é,
__MODULE__ when :"a b" ->
 ; (A) when _x->b

"a\nb"

a end

@_x* fn
_x -> 
end

"a#{b < ^__MODULE__}b"
end&&fn
 -> a ()
end

"a#{unquote}b" ;
__MODULE__(:"a b",
Foo)

%{fn (unquote_splicing,
a,
else: "") -> true
foo -> unquote
end => %{}}

%^x{bar? in {}=>foo(x1,_x), k: {} / "",}

"a#{_x;b}b" <|>...a <|> "a#{true
__MODULE__}b"

foo foo, unquote, else: :a, K: __MODULE__ do;[ :+,
unquote,
é]
a ~S[y]ab
bar?
after  end +! ~~~"a\nb"

%Foo{@a=>1};_x A.B;x1 é, ..., 100_000, do: __MODULE__

nil["a#{}b"+
"a#{:"a b";foo}b"]

[unquote_splicing(b,
__MODULE__)<~> %{?a=>unquote, ~S[y]ab => ~S[y]ab}, { 1.5, "s"} | "a#{"s"
1
<<>>}b" ]

100_000.é()

x1(unquote_splicing,
?\n,
K: 2,
else: __MODULE__)

__MODULE__
if(<<x1>>, <<>> <<<A, K: _x^^^b)
foo
