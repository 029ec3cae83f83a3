%{b.(nil, if: @a)|<<unquote,foo,a: "a\nb",else: "s">>=>if() do;0x1f;?a;?a after @a end, k: ?\n | ~s(x)}

%{true|é =>
unquote_splicing, "s" => unquote_splicing, k: bar?}+ # c
unquote_splicing <~ ~S[y]ab

:a
fn
nil when if..%{} ->
 b
:+, else: baz! -> """
  h
  """
&1
()
end

& &1 + fn
bar? -> true;unquote

(unquote_splicing,
do: baz!,
a: true)->b end.foo() in [foo,unquote_splicing,A ]

unquote_splicing(~s(x),a: unquote_splicing)

( foo ).b
=~_x(unquote b,.. .. if) do;
else %a{}
end

not a(A,
else: "s").unquote(1.5,else: baz!)

fn  ->
 é

__MODULE__
 ->
 "" ;
~w"a b"
end

fn __MODULE__,a when ~s(x) -> ~w"a b"

(if)->b;b;x1

foo ->
 
end

{ }<-nil[<<>>]+++ unquote_splicing(unquote_splicing,1,x1)

^[b ];x1 do 
else %{A =>
baz!, []=>nil, k: ?a}
~~~-?\n
<<foo,~s(x),a: if,K: :a>>
end;%^x{_x | bar? =>
%{}, <<>>=>if}

%{bar?=>_x, k: if} == ?\n ;
b(bar?, unquote, a)+ [nil,__MODULE__,~s(x)
] ;
x1

fn (@a) ->
 :"a b"
end._x __MODULE__ unquote,
:a	&&b

(~w"a b",
"s",
x1 when :"a b"->)

x1(unquote,do: Foo,if: a) do;[
K: 1.5 ]
else b<|> {}
"a#{?a}b"
:a	==__MODULE__
end;baz!;"a\nb" < %{}	+ <<1.5>>

"a#{{	unquote_splicing, a, if: a }}b"<~> a

%{:"a b" => Foo, <<>> => _x, k: foo}

fn () when (unquote)->"""
  h
  """
if
x1 end
