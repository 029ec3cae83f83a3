%{fn
 ->
 %{} ;
?\n ;
x1
end => @ foo<<<

%a{bar?|~S[y]ab=>@a, ...=>[]}}

unquote_splicing()
+++foo(é ~S[y]ab)
<<< x1([false

],
K: + 0x1f,
a: if.unquote_splicing())

unquote_splicing[2];x1;%{{ unquote, []
}
| %Foo{{}=>2, k: 1}=>( @a )}

%{:a => baz!, A=>0x1f}.__MODULE__

%{:+ => foo, k: baz!,}.unquote <<0x1f,>>,A

"a#{... x1}b".unquote_splicing(x1 when %a{__MODULE__ | bar? =>
unquote})

[
fn ~S[y]ab,
"a\nb" when ~w"a b"->"s"; _x,
b,
K: :"a b" when bar? ->
 0x1f
end, :a]

baz!(__MODULE__) ==<<>>
é do 
after bar? ;
b +
%{} ;
<<unquote_splicing,
?\n,
é>> :: [ ?a,
else: "a\nb",
if: x1] end

{ if }.(?\n, _x, a: baz!, do: Foo).b

{ __MODULE__,
A,
if # c
}

( )

@unquote_splicing {}

"s" <~>baz! +"a#{""}b"
fn (__MODULE__,
100_000) when """
  h
  """ ->
 A.B

b when unquote_splicing ->
 
end

"a#{fn
x1 ->
 a;unquote

1 ->  end}b"

fn  -> __MODULE__
end ++

__MODULE__ _x

( %A.B{baz! => 'c', foo => 100_000} )

bar?  do;{
..,"s",K: ?\n }

(
[] &&__MODULE__ ) end

fn (if,
~w"a b") when unquote_splicing ->
 :+
a
x1

false -> "s"

b when 2 ->
 __MODULE__

unquote

~S[y]ab end

unquote_splicing --- %{b =>
é}
.....nil.(x1, 100_000, &1)

fn _x when bar?(unquote_splicing) -> 100_000
if end.(foo(true))
