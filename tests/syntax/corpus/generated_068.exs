%{unquote_splicing => __MODULE__, 100_000=>a}

unquote.b _x,
{...,
~s(x),
do: Foo},
baz! +_x

fn
if ->  end
===

__MODULE__ ?a, bar?.(if)

"a#{<<__MODULE__(foo,
1,
100_000,
else: ?a,
else: unquote_splicing)>> +(%{if|k: @a})}b"

_x
b(bar?,
:"a b",
_x,
if: "a\nb")
fn """
  h
  """ ->
 ; baz!, ~s(x) when é->; _x,"",if: @a->~w"a b";%{};baz!
end

b(unquote_splicing,bar? < A,else: { (), bar?, [] })

b(.., if: foo unquote_splicing,if: "a\nb",if: &1 do
%{~s(x)|unquote => false,} else 
end,) +++ ...&"a#{A.B.bar?}b"

fn false when b foo ->
 unquote_splicing end

{ "a\nb",
1.5
};unquote_splicing when...

"a#{%a{baz!=>:+, bar? => baz!}
b
-false}b"
%{%{if|@a =>
b} =>
__MODULE__ do false
false
"""
  h
  """ else 
end}

<<foo, __MODULE__ do
@a

foo
end>>
^unquote

%__MODULE__{&1 =>
%{}, b=>%{}} ===fn (1.5) when if->unquote_splicing;é;'c'
end
[ unquote do;
after foo;~s(x) end ]

(
... """
  h
  """ )+ true=== ...foo [], &1, if: {}, if:	bar?

_x "a#{if}b",
é or [].__MODULE__() &&&true.(%{unquote => :a, k: bar?},a: é)

0x1f;-%{x1
| () => ?a, _x =>
unquote_splicing}

%{100_000 + ...=>baz! +++

100_000}

{  }
é.foo +~S[y]ab,x1.é(x1),bar?

%a{a => foo(?a,A,if: unquote_splicing), k: __MODULE__}
