+é + _x.(:"a b") <> baz! |bar?()

baz!
<~ %__MODULE__{{ ~S[y]ab} => <<é,1,nil,do: {}>>, %{0x1f | unquote_splicing => foo} =>
unquote foo,
else: 100_000,
if: ~w"a b" do b
after 1 end}

fn
?a when &1 -> @a

x1->bar?
@a
"""
  h
  """

(unquote_splicing,do: &1)->b

unquote_splicing

1.5 end

[ unquote_splicing do
 else 
end,bar?(__MODULE__) do  rescue
->0x1f;2

({},
{},
if: A) when "a#{&1}b"->unquote

a

?\n end ]

(b :: unquote [] |_x,%A.B{x1 | a =>
_x, ~s(x)=>__MODULE__, k: 1} )

%{unquote_splicing | unquote_splicing=>b, k: ~S[y]ab}

unquote_splicing[[é,
x1,
x1 ].(..),]

A.B

+ baz! ;
unquote_splicing.()

[ b , a: foo, K: "a#{A.B}b" ]
a	+__MODULE__(true).__MODULE__ 
""

fn (unquote_splicing,()) ->  end

fn
__MODULE__ when unquote ->
 <<>> end.(~s(x), if: unquote_splicing, do: ?\n)

__MODULE__ do
if
end ;
"a\nb" ::
baz!

:+.foo unquote_splicing, K: _x, a: é

unquote- 100_000

2 in é

..._x if,foo do
if;if end
{}
foo[if]

unquote_splicing(%{bar? | baz!=>~s(x)})

bar? do;a ;
__MODULE__
after  end

[ <<_x >>>:a,K: %A.B{a =>
1.5, a =>
.., k: unquote}>>, nil ]

%{^ ~S[y]ab |||:"a b"=>__MODULE__("a\nb",if: a), ~~~foo.(...)=>__MODULE__(baz!, if: &1)}
