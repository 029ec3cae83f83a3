_x(0x1f, ?\n) =~ & <<>>.(foo foo,
unquote,
b,_x,unquote_splicing do
unquote_splicing
bar?
rescue
unquote_splicing when _x->; baz!,
Foo->bar?; (do: unquote_splicing,do: %{}) ->
 A ;
{} ;
bar? end,K: { x1})

&"a#{é ;
__MODULE__ ;
foo}b"
"""
  h
  """

[ 1] ;
<<{}>> ;
unquote_splicing(foo,
do: if)

<<unquote_splicing , else: nil>>

é else: unquote # c
|||	{	(
'c' ),
"a#{unquote_splicing}b" ||a}

__MODULE__({x1, baz! }, else: _x(true,
a: "")) do fn
 -> foo
end rescue
__MODULE__->unquote;__MODULE__ end == bar?

[ ...bar?	<>:+, unquote_splicing ]

fn
bar? when &x1 ->
 foo
__MODULE__
__MODULE__
end

bar? A do;a <<>>
end +++__MODULE__ 1.5,
false

if do  rescue
:+,K: _x when false->"s" end in	"s"

baz! 1,
1 do;x1
__MODULE__
{} rescue
(&1)-> end== fn (~s(x),true) when __MODULE__ -> unquote end

foo do; rescue
(foo, é) ->
  end.. %A.B{__MODULE__ => _x}

unquote foo(x1!=foo), (
...,
x1,
@a when [] ->
 bar?; (?a,x1,do: true) ->
 ; (__MODULE__, 100_000, é) when 2 ->
 _x ), ~~~%Foo{_x => Foo, k: _x}

%{b=>false, é =>
foo} <<< if(&1, unquote, if)

fn é->if
(?\n) when b(:a,
baz!,
if: foo,
K: :a) -> ();0x1f;foo
baz! === foo ->  end

( a when 100_000->&1
~S[y]ab
bar?, A.B ->
 foo)

{ bar?,...,K: __MODULE__,if: :a}

( # c
b when 'c' ->
 :a )[unquote_splicing.é(__MODULE__,[],a: 100_000)]
