foo.(%a{unquote_splicing|k: b}, if)

%{};^unquote_splicing() do;:"a b" end;%{[]=>(), :+ =>
if}

%a{b | a => é, unquote =>
~S[y]ab, k: 100_000}
[ # c
foo,:"a b",if: "a\nb" ]

<<...,"",é>><%A.B{_x=>1, k: é}.(~S[y]ab + x1).(true,a: # c
[ ?a ],else: unquote)

@%{A.B
| __MODULE__ => foo, k: a}

__MODULE__ do;"a#{~s(x)}b"
else 
end

%a{};_x;a unquote_splicing,
if ^^^...

((100_000,nil) when __MODULE__->; bar? ->
 ; if ->
 nil ).(%a{:+ =>
..})

fn
bar?-><<if>><~ ~w"a b" === 2 end

b 1,
if: _x,
if: __MODULE__._x bar?(),0x1f,if: {}
unquote

if

"a#{}b" !=

<<0x1f,
K: 100_000>>

unquote("a#{__MODULE__
baz!("""
  h
  """,if: b,do: ())
é in {}}b",__MODULE__,do: _x,K: %__MODULE__{x1=>__MODULE__.unquote_splicing, é => & &1 + unquote_splicing})

if { true
} do 
rescue
unquote when unquote->%A.B{unquote_splicing =>
__MODULE__, a=>Foo}; A->(

 ->
 __MODULE__;:+ ) end

unquote nil.foo >>> bar?(foo,else: _x,do: é) do;é;bar?;unquote_splicing
end<= x1 ~S[y]ab, _x, do: ...

@foo unquote "",
Foo,
(
A.B

1

if)

fn
baz! ->
 unquote_splicing;"a\nb";Foo
b, b, else: ?a, if: é when _x->{}
bar?
a
é when baz! ->
 if ;
__MODULE__ ;
~S[y]ab end.unquote 

~~~fn
é when ?\n ->
 baz!
()
end.(nil, 2) when(
é )

fn %{unquote_splicing => "s"} ->
 ~S[y]ab end
