%{fn
bar? -> %{} end
| %@a{0x1f => b} => ^()}

fn
(b, if, do: b, if: @a) when __MODULE__.(~s(x),~s(x),"")->A
end

fn
(A, do: :+, do: __MODULE__) -> ; ->
end

<<__MODULE__, baz!, do: ()>>~>
é(&1,
unquote)

<<+<<?a,
"a\nb">>	<=?a, else: bar?, else: foo>>

( [] when nil->1.5
unquote_splicing
:"a b"	)

<<__MODULE__(unquote_splicing), "a#{~w"a b"

__MODULE__}b">>

:"a b"
unquote_splicing
<-100_000 <~<<baz!, :a>>

unquote_splicing do true + # c
unquote_splicing(b,else: bar?,K: @a) do; else foo
end;fn
_x->
end
end

unquote_splicing false,b
_x("") do
foo  do bar? rescue
 ->
 ; (K: é) when unquote ->
 ..
'c' end ;
[]
end
b unquote

"a#{%Foo{0x1f => 2, __MODULE__=>true};%{x1 | é =>
A.B, k: 100_000}}b"

if + é
%{x1=>unquote_splicing..
0x1f}

{}.([a,K: b

], [], unquote, K: ( nil ), a: %{})

<<x1,
if: ~s(x),
else: "a\nb">>

^ é	..<<foo,
do: unquote_splicing,
a: "a\nb">>.é('c').(1.5,A.B,x1) # c
:: [ ...?a]

%^x{"a\nb"=>foo, k: bar?} <~%{a => __MODULE__, k: 100_000}

a &1,
_x <	@x1 foo(unquote_splicing, K: if, a: x1)--	true

fn
(:+,
a) when é -> x1

baz!

unquote_splicing end

%{}
