é().(foo.unquote.(bar?,
"a\nb"))

-( %{@a | k: unquote_splicing}
)

foo  + # c
( <<if, :"a b", ?a, else: {}, K: foo>><|> & &1 + false---_x )

baz! bar?(false,
__MODULE__),é::""

unquote_splicing||| foo
<<<
bar?.foo([__MODULE__,
""])

-<<foo>>.(...__MODULE__, <<é,
1.5>>)

&%{A.B => 2}
foo &&&	unquote_splicing

_x+++ {nil,(),K: 'c' } <~() + ~S[y]ab._x(__MODULE__)

( %a{k: 1.5})\\ bar?[b]
__MODULE__ do  else é
end +%{a=>_x}[a: a]

fn
 -> 'c'
__MODULE__
x1
end+nil.foo++__MODULE__(unquote,
baz!,
K: a,
if: unquote)

[ ]
__MODULE__===foo
__MODULE__ bar?,é,'c'

bar? """
  h
  """,'c' do;Foo.if(foo)
b + unquote_splicing
unquote
rescue
 -> bar?

é end

%{:+=>[], b =>
%{}} .if bar?,unquote,K: if <>x1 --""

fn
:+ ->
 unquote
unquote,
{},
é when 100_000->[]
(Foo) when x1-> end

%{k: %{}}

(

_x bar?,a,~S[y]ab,if: ?\n,do: x1 )

x1 ... ^^^ unquote	---baz!,<<b,
unquote_splicing>>,else: { 1, ?\n}

&__MODULE__

unquote

__MODULE__ é

__MODULE__ fn
A.B, ~S[y]ab, a when { "s", "", _x, do: baz!, }->_x; ("a\nb",baz!,foo) when if -> foo; ().(a,
A) ->
 x1 ;
é
end do;"a\nb" end
