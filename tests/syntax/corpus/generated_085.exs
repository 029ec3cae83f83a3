-fn
bar? ->
 ... end in unquote

<<%{} and 1.5, _x unquote do %{} after unquote_splicing end>>

%{true+false => fn 1.5,
if: unquote_splicing ->
 foo
A
unquote
end}

__MODULE__ baz!,a,'c' do @1.5
rescue
baz! ->
 ?a end

.. fn <<>>,
0x1f when _x->é ;
é
end

{100_000,
__MODULE__,
__MODULE__}

é!== ^ <<"a#{unquote_splicing}b">>

%{( %{x1|b =>
if} ) | [ if
] => a(unquote_splicing,unquote), "a#{!:+}b" => %__MODULE__{%{} =>
a, ~s(x) => """
  h
  """}.(bar?,else: ~s(x),a: unquote_splicing), k: if}

%{unquote_splicing=>baz!}

<<>>.baz!(é)

baz! <- ...

%__MODULE__{%{}
| baz!=>x1, _x =>
.., k: 'c'}.__MODULE__("a\nb")

%{0x1f =>
~s(x), foo=>2, k: é} |||"a#{__MODULE__.(Foo, {})}b"
%{k: a[&1]}
~S[y]ab

unquote_splicing
1.5=~<<>>
baz! 

fn () when 'c' ->
 <<>>;  -> ..; 0x1f->é;@a;__MODULE__ end._x()

if .. [	if, bar?, if: ~w"a b", a: "" ]

__MODULE__ ;
_x /unquote ;
if()

{ :"a b" }.if() ;
<<__MODULE__,
_x,
false ||
unquote>> ;
_x do <<...>> rescue
(2,
<<>>) when bar? ->
 baz!
a
unquote end \\ { # c
@a}<<< "a#{é}b"

if "a#{foo}b",~w"a b" when 0x1f,%^x{b =>
~s(x), unquote_splicing=>~w"a b"}

[ { _x,
if: %{},
K: nil } when %__MODULE__{a|Foo=>@a, _x=>__MODULE__} ]
