{{ a,unquote_splicing,__MODULE__ },do: ~s(x).(baz!) }

unquote_splicing(__MODULE__, _x, if)

fn
(?a,
baz!) -> if

(x1, __MODULE__)->A end

%{}

-[:"a b", true, x1, else: ~S[y]ab]	| _x false

&é

<<?\n,~s(x),"",a: if,a: Foo>> ^^^	(	_x,unquote_splicing when 'c' -> bar?)

fn
->%{}
a->foo
:"a b"
nil end in fn
_x ->
 _x;if
end.baz!()

"a#{<<>>}b"
fn
(K: ~w"a b") ->
 
end
[

if]

%Foo{false.x1
| ~~~ 100_000=>(baz!)}

&1
{~s(x)||

A, else: unquote[baz!]}

__MODULE__ 

_x do :a rescue
(:a,
:+) when "a#{1.5}b"->unquote

'c'

<<_x>> -> é

(unquote_splicing,
"""
  h
  """,
"s") when [ if,foo,else: ?a,do: __MODULE__ ] ->
  end

%{+{}
| {} <unquote_splicing=>A.unquote(), k: &"a\nb"}

%__MODULE__{false|bar?=>unquote_splicing, k: A.B}.(...,
_x)

unquote_splicing { __MODULE__ },
[ if: __MODULE__,else: _x]

unquote_splicing(~S[y]ab, _x, """
  h
  """) do
 rescue
(unquote_splicing, baz!) when @a-> end

{ __MODULE__,
unquote_splicing,
A.B
}

unquote_splicing do 
after  end

{A<|>"a\nb","k#{1}": true,else: <<>>,K: %^x{} }

2
||| !1
unquote false in __MODULE__

baz! %{},
nil,
_x+ { bar?, do: "a\nb" }
