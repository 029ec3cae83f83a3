&<<b(unquote_splicing,false,a),
é>>

{%{a | bar?=>()}[100_000],
do: %{if
| :+ => [], x1 => 'c',} }

[ %{unquote_splicing => ?a, a => A}, K: a, if: foo|> 1.5

]

if(.., unquote, foo, do: {});-unquote_splicing.()

baz!(K: fn
x1 -> a

Foo

é and x1 ->
 __MODULE__

:"a b",
unquote when if.foo->
end, if: "a#{?a
if
@a}b".unquote do: é !={ bar?
})

%{%{}=>__MODULE__, unquote_splicing=>if, k: bar?}
[ %{}, 1.5, K::a

]
b

b __MODULE__,
bar? do
%{a | k: baz!}
%a{foo|__MODULE__ => ..}
{ @a
} rescue
x1, a: unquote ->
  end

!~S[y]ab.(if,
é,
nil,
a: baz!)

%__MODULE__{fn "a\nb",
do: false,
a: 1 -> unquote_splicing
end <<<__MODULE__ + ( ?a -> foo )+unquote::"" => <<>>}

_x.__MODULE__(__MODULE__) in %Foo{<<>> | unquote_splicing =>
x1}+++__MODULE__

<<unquote,
bar?>>

{unquote_splicing, é, b }

%@a{k: <<>>}.x1("a#{"a\nb"
baz!}b")

__MODULE__("")+
__MODULE__.(unquote_splicing,
a) >>>

( unquote_splicing
[])

((..) ->
 é
nil; baz!->2; (a) ->
 )

foo(%{},if: 0x1f) do;if rescue
(:+,
if: [],
a: x1)->_x
(:"a b",
1.5) when 0x1f ->
 %{}
if when :"a b" ->
 é end

... { %{}} ;
"a#{baz!;é}b" ;
_x

{ 1.5.(:"a b",
unquote_splicing) }

[ "s".foo ""][{ 0x1f, unquote_splicing, baz!, else: if}]
