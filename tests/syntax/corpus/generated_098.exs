fn __MODULE__  when [ foo ].(1.5,if: é,a: <<>>) ->
 fn é -> x1 end
if
if ->
 baz!(unquote_splicing) end

( baz!,~s(x) when false -> __MODULE__
~s(x) ->
 _x)

(baz! _x,"a\nb",:+,K: foo do;A
else é;foo;__MODULE__
end )

(
foo ).if(...,else: bar?,K: 0x1f)

{ _x, 1}
+ __MODULE__ + # c
baz!.unquote

(if do
baz!* 100_000
[
1 ]
~S[y]ab else 
end)

%{__MODULE__|:a=>true}.if()== b

__MODULE__("""
  h
  """,bar?,x1,K: :a)

é do
{ 1,baz! };a /unquote
else <<>>
end

"a#{x1}b"	+@unquote_splicing *"a#{bar?===
:"a b"}b"

.."a#{_x}b"[if: 0x1f,
do: A]+ (true, 'c', :+ when a->__MODULE__ )

__MODULE__ == __MODULE__

unquote_splicing

if||
unquote

if('c', b) do;bar? ;
<<>> ;
:"a b"
rescue
foo, x1, if: 0x1f, do: b when if ->
 _x
"s"; ->; 100_000,
__MODULE__ when baz! -> __MODULE__
~s(x)
é end

__MODULE__(fn
foo,?a when :"a b" ->
 1.5; %{} ->
 ~w"a b";Foo;false; unquote->100_000 end,
[ if, a ])

{ @<<{}>> or foo(2,~s(x),0x1f),
[__MODULE__, __MODULE__<=unquote_splicing, ()<-a, do: {	b, unquote, if: :"a b"

}] }

fn
true ->
 __MODULE__ end
bar?("a\nb")
__MODULE__ _x,é

%Foo{%@a{%{~w"a b"=>__MODULE__} | __MODULE__.foo=>?\n +
if, k: %{&1 => a, &1 =>
"s"}}
| ~~~ fn 1 ->
 foo ;
a end >>>if => ().x1(unquote, { foo, foo}), k: __MODULE__}

"a#{[]

&1

bar?}b"
"a#{0x1f

b

[]}b"
+foo
