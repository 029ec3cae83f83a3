%__MODULE__{_x.(foo)=><<"""
  h
  """,>>}

unquote_splicing[unquote_splicing].foo()

(unquote.(bar?);%{x1[:"a b"] => ~~~"""
  h
  """, ().if K: unquote_splicing, K: __MODULE__ => __MODULE__, k: {
foo,
1.5,
x1,
else: foo
}})

if do  else 
end+%@a{é=>__MODULE__}

bar?
and bar? |> baz! foo, if: é

"a#{unquote_splicing;~S[y]ab;foo}b" |> x1.a ~S[y]ab, a: baz!

fn (<<>>,1) when ( if;unquote_splicing )->2

~w"a b"; (~s(x),
{}) -> b; é -> a
x1
end

"a#{%{&1 => 2, _x =>
__MODULE__, k: {},}}b"[if]

<<foo>>
%{"""
  h
  """.foo(:"a b",a: bar?,do: "")=>x1(unquote_splicing,~S[y]ab,K: baz!), _x 2 =>
@..}

^é do unquote ;
1.5
after foo end+"s" \\_x ==&1

x1(^ foo, fn
_x ->
 "s";A;unquote_splicing end, if: true, else:
if)

if=== b bar? >=	unquote_splicing ~S[y]ab, else: b

__MODULE__(a: ().(~w"a b", baz!, if: bar?), K: [ &1,
~w"a b",
_x], if: @unquote -foo) do;@baz!+{ 100_000 }
~w"a b" and @unquote a.foo(1.5,
_x) after ( [], () when ... ->
 true; __MODULE__ when .. -> baz!

unquote
).(a,
a: a,
a: %{}) != if.(if, Foo)|> 1
+.. end

fn baz! ->
 if

() -> unquote end	. if(_x)

unquote_splicing unquote_splicing,:"a b"

"a#{}b"
foo.unquote_splicing @a,
:a

{ x1,&1,a: "",else: __MODULE__ }

%A.B{%{__MODULE__ => x1, k: ""}|"a#{false

?\n}b".foo(1, K: %{}) =>
<<2, é>>, k: fn
if,
Foo->; bar?->
end}
