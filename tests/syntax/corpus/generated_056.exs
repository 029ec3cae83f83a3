unquote
<<é, else: 1, do: """
  h
  """>>

A ==
bar? +?a+
unquote[~w"a b"]

[
{},"s",do: %{},if: :a][%{}]

{ 1 }.(&1, %{})

baz! :+<|> _x,do: ... * unquote

%__MODULE__{unquote_splicing
| é=>A.B, "a\nb"=>..}

%{_x => bar?};%{:"a b"=>?\n, A.B=>x1}

{b,unquote(foo, ~w"a b", __MODULE__, a: __MODULE__,) }

fn ~s(x)->A.B

if, K: 1.5 ->
 
end

%{foo|b <~ 'c'=>Foo, 0x1f[&1] =>
if(if) do
__MODULE__ rescue
é -> 0x1f
...
if

->"a\nb"
?\n
bar?

_x ->
 _x ;
bar? ;
~S[y]ab end}
&1 >>> ?\n in ((unquote,
x1) ->  )

<<_x.__MODULE__(__MODULE__)>>

"a#{%{b =>
baz!, k: foo}}b" + ( ~S[y]ab

unquote

_x )

_x+?a +++"a#{0x1f;%{}}b"

%{}
( -> ~s(x)
x1 when baz!->()

é)

<<2.()>>> A |> 'c',
nil
<
foo,
_x>>

bar? do;fn
:+ -> "a\nb"

(@a,
__MODULE__,
b) ->
 __MODULE__

~s(x)-><<>> end ;
_x rescue
_x, ?a when %{~s(x)=>x1, k: true} -> <<>>
b
baz!
(a: A) when fn
 ->
 ?a
b
end ->
 Foo

é

1 end

bar? not %{unquote
| ... =>
_x, baz!=>bar?} do
%^x{if=>"a#{<<>>}b", fn
(K: __MODULE__, K: unquote_splicing) when 2 -> __MODULE__ end}
end

%{a|A =>
b, k: "s"}.(b,
bar?,
false)

bar? é(é, :a, """
  h
  """, K: unquote),[ if, true, ~w"a b", else: bar?, do: foo],[
[],
100_000] do;unquote_splicing(true)
else fn
foo ->
 ; false, if: bar? when bar? ->  end.b(Foo,if,do: @a)

bar? ++ -_x

@( _x )
end

@a --- %{}
{'c',:+}
"a#{_x +__MODULE__}b"

(  ->
  ) # c
&&

%{"a\nb" => if, k: foo}
