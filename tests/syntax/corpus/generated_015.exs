<<0x1f,if: b>> or %{}.foo K: [ 1.5, (), ..].é(),
if:

a.bar?()

~~~%a{__MODULE__
| ?a => unquote_splicing}

%{é =~ if | unquote_splicing(unquote) => é}.b(& &1 + __MODULE__.b(),Foo,<<__MODULE__,__MODULE__>>,K: ~S[y]ab[&1] <<<<<{}>>,if: %{unquote
| if => 2, x1 => 2}.("",
unquote))

fn
~w"a b"->~S[y]ab;:+

a when { unquote_splicing,
@a,
unquote_splicing} -> <<>>

(foo) when {foo,else: a} ->  end

unquote_splicing&& fn
unquote_splicing -> []

<<>>, else: ~w"a b" when unquote ->
 %{}
end>>>

__MODULE__ <~ # c
0x1f

x1 A,
nil,
~S[y]ab,
K: false	|| """
  h
  """.(bar?, ~s(x)) ||<<_x>>

%__MODULE__{_x
| b =>
a, ~s(x)=>0x1f}
b do if
end

not %{x1 do;if
after  end * [ 100_000, else: __MODULE__] => nil}

+ unquote_splicing do;not ~s(x) end
%@a{unquote|A.B =>
__MODULE__, k: é} :: {
__MODULE__,K: &1 # c
}

((__MODULE__,
x1,
~S[y]ab) when :"a b" -> unquote)

!""^^^ __MODULE__ < {
~s(x), bar? }

&%__MODULE__{%{}=>?a, unquote_splicing=>é, k: :"a b"}

_x do
fn é ->
 Foo

:+

x1
end
unquote end

unquote_splicing(__MODULE__,unquote_splicing,1) do
( :"a b" )
after %__MODULE__{bar? => "s"} end+unquote_splicing

%{b*

_x=>b[unquote_splicing]}

[ """
  h
  """	|> ?a,! Foo ]

unquote :+, ?a, bar?, else: @a do;"" # c
++foo
_x
@baz!
after bar?(a) do;if
unquote_splicing
...
else baz!
end;%{0x1f=>_x};[..,__MODULE__,.. ] end

%__MODULE__{if => a, bar?=>1,}<...unquote === unquote;b %{}, é, else: __MODULE__| __MODULE__

{<<>>,
{( bar? ),__MODULE__(A.B,:+,K: false),A.B.('c',
"")
}}
