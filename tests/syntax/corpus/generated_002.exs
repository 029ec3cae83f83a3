!"a\nb"
fn
if when A ->
 ; (unquote) when nil -> ; x1 when é -> 1 end

foo("a\nb",
__MODULE__,
_x) /%Foo{foo =>
_x} --{x1 }

@ %{unquote => :+, k: []}/ +[ a, @a, :a, K: :"a b", else: x1]

bar? unquote, unquote_splicing, true, K: x1 do
foo
after _x("s")
(  )
%{if => baz!, x1=>foo} end

unquote(if: [  ],
a: x1) when ()/ # c
[ ...]

x1 ;
<<if,
if: é,
if: unquote_splicing,>> ;
?\n.unquote __MODULE__,true |||"a#{é}b"

{ :a,if: unquote_splicing,K: foo }<<<<<:a>>

unquote_splicing <= bar? |> [ ]
<<< fn unquote -> ~w"a b"

x1,
else: baz! when é ->
 é end

_x.(__MODULE__)
fn ('c',_x) when unquote->x1; (unquote,"")->baz!; x1->__MODULE__
end

__MODULE__.(baz!.b(),<<>>&& unquote)

^_x ;
{"s", do: unquote} !=foo _x

%Foo{bar? =>
a, """
  h
  """=>"""
  h
  """} |>unquote_splicing(1)

fn __MODULE__ when unquote_splicing unquote,"""
  h
  """,() && x1(baz!)-> end

(A.B when x1 -> bar?; ->~s(x)
unquote
@a; () when if ->
 ..)

[ baz!, do: baz!, K: """
  h
  """] &&& false

%{@if bar? | ~s(x) => "a#{Foo

true

'c'}b", %A.B{b => false, k: foo} => %{x1=>a, k: ""}}

:"a b" !== %__MODULE__{?a =>
?a}

%a{"a#{_x}b" | fn
(bar?) -> unquote end.(<<>>, __MODULE__)=>!'c'
|<<>>.(foo,bar?)}
