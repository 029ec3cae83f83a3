_x do  rescue
foo->0x1f

x1 end

[2 ]

fn
"""
  h
  """->()
%{}
A.B
end

%A.B{nil => false, k: ~S[y]ab}

if
nil.(~w"a b",baz!,K: 0x1f,if: unquote)

- %{[_x, a: unquote_splicing]=>b, k: foo} +unquote.(unquote(100_000) do; after () end,else: if -- if)

%^x{:"a b" --- ..=>~w"a b".(:a, A.B, do: @a)}

^__MODULE__.__MODULE__(unquote_splicing.(_x),b)

__MODULE__ do 'c'
rescue
(x1,
a: 1.5) ->
 0x1f
(A)->x1
unquote->baz! end ;
x1(unquote_splicing,
bar?,
bar?) ;
baz! or %{}

%__MODULE__{}

+{[ 0x1f],fn _x->a

b when true->__MODULE__ ;
x1 end}

[ %{}, foo, baz!, K: 1 ].é false.(Foo,A.B,else: Foo), [ x1, 1.5, if, a: {}, ]

@a.() <|>foo(__MODULE__, 1.5, __MODULE__)

( :a,
false,
a: _x -> if
b
1.5

__MODULE__->baz!;_x)

%__MODULE__{[ %{},
%{},
é ] => unquote.foo, k: unquote_splicing}

__MODULE__(~w"a b".foo(:a,@a,unquote_splicing,K: unquote),
K: é,) do

after  end

fn
_x ->
 _x;()

(if) ->
 ()

"""
  h
  """, if: __MODULE__ when 0x1f->unquote_splicing;b
end

_x(__MODULE__,
é) do;&1 else x1
end

%{..|b => false, ?\n=>foo,} =~ "a#{A.B}b"[?a]

!%{true=>__MODULE__, k: """
  h
  """}

&{ unquote_splicing,unquote}
!:a
%{%^x{foo => bar?, __MODULE__ =>
Foo} =>
!nil, k: !?\n}
