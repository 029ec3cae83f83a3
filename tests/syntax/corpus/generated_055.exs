( @a
1.é
b A.B, unquote, _x do
bar? rescue
->if end)

if
..+ _x
__MODULE__.(foo, __MODULE__)

0x1f + _x
é	+ "a\nb"
..unquote_splicing

%^x{baz!=>baz!, true=>"""
  h
  """} |...[]< ~~~nil

( fn baz! when x1->"""
  h
  """
[] end

)._x()

baz!([
unquote],else: not x1[if],if: %__MODULE__{}) < %__MODULE__{}

fn
bar?->unquote_splicing

(foo) when if=== "s"->...
__MODULE__
~s(x)
end

fn foo -> ; a when fn if when 1.5 -> é
"a\nb"
end->; :a,
a: unquote when 2->0x1f end

A.B -- __MODULE__.__MODULE__(if != ?a, a: b.(~w"a b",1.5))

fn ->A.B
baz!
:+ end in { ~S[y]ab,
(),
foo }

( @a )
__MODULE__ <<< baz!.(~S[y]ab, é)

"a#{[ [ ?a]&&{
unquote_splicing } # c
]}b"

unquote_splicing(if.bar?(), 'c')

if.unquote_splicing <<>> + Foo,
& &1 + 2

{ }<- %__MODULE__{{} =>
b, &1=>&1}

unquote __MODULE__,
baz! do
baz! end

"a#{{ {},if,x1 }}b".. <<:"a b">>

fn __MODULE__, unquote, a: foo, do: a when unquote_splicing ->
 
end
