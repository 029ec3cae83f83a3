foo _x, __MODULE__, if: foo in "a#{true}b"

a(a, K: unquote_splicing && [], K: unquote >>>0x1f,)

unquote_splicing /
(	unquote ->  ).__MODULE__()

"a#{b}b".(a: ~s(x), if: unquote_splicing)

a __MODULE__ < false do (~S[y]ab )
after x1(baz!) end
@bar? "a#{?\n;1.5;__MODULE__}b"

fn
unquote_splicing when __MODULE__-> end

__MODULE__(?a, do: ~w"a b", if: ~s(x))

"a#{1.é(:"a b",
if,
baz!)}b" when { foo :: _x

}

...__MODULE__.(..,a)
unquote_splicing
__MODULE__

{ &1, ?\n, _x }===
"a#{100_000 ;
__MODULE__}b"

if() do
"a#{}b"

foo

?\n <> unquote_splicing
after  end

__MODULE__("k#{1}": if);"a#{?\n ~> foo}b";&"a#{baz!}b".é 

%{baz!.if =>
( é when false ->
 2
unquote_splicing -> )}

"a#{%{b} !==&bar?::
if(foo) when %{x1=>@a}}b"

_x.__MODULE__(if: A.B).foo(unquote,
a)

foo;(~w"a b",
__MODULE__,
K: baz! when false ->
 ...;  ->
 ; () -> "s"
)

%{{ foo, if: ?\n # c
} => unquote_splicing, k: <<:a,A>>}

"a#{^<<bar?>>}b";"a#{{ ~S[y]ab}}b";(
(100_000) when __MODULE__->bar?)
