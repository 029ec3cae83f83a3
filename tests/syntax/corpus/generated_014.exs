[100_000 ]

unquote_splicing 

__MODULE__

"a#{a <> "a#{unquote

@a

a}b"}b"

( 0x1f[x1],
b ->
 if do unquote_splicing end;@if;fn
 ->
 :"a b"

~S[y]ab; __MODULE__, __MODULE__->
end)

-_x(%{})||

__MODULE__(x1, else: bar?)

[__MODULE__.(%{}, __MODULE__),
%{},
b # c
]

if
b A.B['c'],_x,%__MODULE__{x1=>:a}

...{ ?a,
é,
else: 100_000 }.x1

+unquote(__MODULE__,bar?,?a) do
bar? __MODULE__, "s", do: _x
end

fn bar? baz! ->
 a
~s(x)
foo end

%A.B{"""
  h
  """ | k: if} <<<{
x1}

"a#{Foo}b".(true,'c') + # c
baz!

..%@a{é=>_x, if => é, k: __MODULE__}

if(true) do
_x
~s(x)
:+ rescue
b->...

foo end ;
é+	A

%Foo{__MODULE__ =>
"""
  h
  """}.(__MODULE__,
baz!)

a [ if: ..,
else: :a ], 0x1f, else: é + unquote

( __MODULE__ +1 ;
unquote_splicing )|> <<_x, ~s(x)>>.(<<>>)+

__MODULE__(if: bar?,else: unquote) do;'c'
end

{ unquote,
nil,
"""
  h
  """,
if: &1 }

%__MODULE__{%{{} =>
a} =>
__MODULE__, ~~~b.baz! => {
b,foo,do: 1
}, k: x1 in baz! === 1.5.("s")}
