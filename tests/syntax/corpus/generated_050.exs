unquote do; rescue
->unquote end

{	a and x1,
&1,
K: [
&1,a: 2,if: a] }

<<unquote_splicing,&1>>.baz!(é(A))

[ baz!,K: unquote_splicing] *~w"a b"\\é

"a#{x1
baz!
unquote_splicing}b"

"a#{}b"

+ unquote_splicing<

not ""

{?\n,
a } or unquote_splicing ~>_x

!{ :"a b",unquote,if: 2,a: if }

&{
:+,
b,
~S[y]ab }
b
"a#{unquote}b" <|>

b <=if

b [], {&1	}, a: ~s(x).(unquote,
if: <<>>,
if: _x)

not _x=~ %__MODULE__{%{} => é, baz!=>"""
  h
  """}

%{if=>(), k: ?a}
<b[if: <<>>,].(~s(x),
:a,
if: ~S[y]ab)

{
[], unquote, do: é

}<~>
b :a

%^x{unquote unquote_splicing.(~S[y]ab, foo, b, do: %{}, K:
"a\nb",)
| ^^ ?a=>b !=...__MODULE__.(:+,foo), k: 'c'}

%{}.a "a#{unquote_splicing}b",K: é + :"a b",else: 'c'.(if)

__MODULE__(_x,
_x do;
after "a#{"a\nb"}b".(__MODULE__,unquote,__MODULE__,do: A) end,
^"a#{é}b",
K: [ b,__MODULE__,..]

++x1 do;false
else nil
100_000
__MODULE__
end=== foo,
if: b)

{if, a: unquote_splicing, do: _x }

é(false,
fn
(__MODULE__) when __MODULE__ -> :a

(foo) ->
 ?a
"""
  h
  """
end)

unquote_splicing<fn
(__MODULE__,
do: true,
else: ~S[y]ab)->nil;b end
