...{ A.B,false.é,...foo,K: baz!
}

"a#{__MODULE__ ornot "".unquote_splicing(&_x)
( :"a b" )}b"

bar? *

unquote(unquote_splicing,
unquote,
if: 2)	+ unquote

(

& &1 + unquote_splicing[baz!] )

baz! @ %{_x=>baz!, ?a=>_x} != unquote_splicing(0x1f),
bar?,
é

b %__MODULE__{%{unquote=>:"a b", b=>if}
| if |> 'c'=>( ), k: 1.5 and @a},
a: { }

<<>>.(é)

[

baz!	]

[nil,
foo	]

+if do nil
after { @a

};"a#{<<>>}b";a.(:+,K: 100_000,a: []) end

__MODULE__ baz!,
true;~w"a b";true

not ( unquote_splicing

__MODULE__

"""
  h
  """ ) <=
x1(é>>> a, &foo)

a .foo ;
__MODULE__ ;
%{1.5 =>
if, k: A}

baz! baz!

"a#{__MODULE__}b"

&bar?

%{};fn
->x1

(__MODULE__,0x1f,K: baz!) ->
 bar?

foo-> end

~~~a + %{unquote_splicing=>x1, foo=>if, a} <>
_x .()

<<unquote,
K: ifin __MODULE__>>

%a{é=>a b do ?a ;
foo ;
'c'
after  end, [
"a\nb",
:a,
a: baz!] => @a}

{ [], :a, _x }.__MODULE__(if baz!,
{},
if do
false end)

fn
é when __MODULE__ ->
 a;"s";"""
  h
  """
end[baz!]
