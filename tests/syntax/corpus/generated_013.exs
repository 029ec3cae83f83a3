__MODULE__ [] or __MODULE__, if: bar? a: [] do

after  end

%@a{fn &1 -> unquote ;
~S[y]ab
end => %A.B{__MODULE__ =>
_x, 1.5}}

not {fn _x -> ; ("a\nb",bar?) ->
 A; b->"" end }

%{é => unquote_splicing([],x1), 1.5 ++ unquote_splicing => {~w"a b", &1, foo	}, k: é,}

{ Foo, ..., unquote, a: @a, else: nil} +bar?(nil).baz!

if(unquote if,
unquote_splicing do unquote
:"a b"
x1
after b
foo
foo end)

%Foo{1=>unquote[?\n], é=>fn
bar? -> é
..
a end} or unquote+++unquote do @a end+ { unquote_splicing, """
  h
  """, a: A.B }.({__MODULE__,b, },nil)

&fn
.. ->
 foo
é -> unquote

é

()
unquote->__MODULE__ end
%{x1 => bar?}

%{é|unquote =>
__MODULE__, k: A}.unquote fn (~s(x),~S[y]ab)->é
"s"
if

unquote_splicing ->  end

if ?a do
""
~s(x)
after nil;if;unquote end
{ "a\nb",unquote_splicing }
^x1

( (__MODULE__) when foo->é;'c';x1; a -> _x

false ).if()._x %{}\\b, false, fn
unquote ->
 <<>>;...;{} end, K: baz!, K: unquote_splicing bar?,else: b,else: é

:+
---
nil

'c'

%{unquote=>:a, x1=>baz!}

- %{} >	unquote_splicing[1];__MODULE__.if()[nil];%{%{x1 =>
"""
  h
  """}|unquote_splicing
<<<

__MODULE__=>"a#{true
@a}b", k: [ unquote_splicing ]}

%a{1 =>
..., 0x1f => ...}
=~foo when "a#{é
if}b"

(__MODULE__;"""
  h
  """;());foo

%{... unquote_splicing=>if(a, 'c', (), if: b), k: fn
bar? when 1 ->
 x1

unquote

100_000
end}

unquote

%{b =>
~S[y]ab, a=>unquote, k: 100_000}

@unquote_splicing () ;
<<unquote_splicing>> ;
"a#{__MODULE__}b"
