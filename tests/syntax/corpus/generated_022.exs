<<"a#{nil.("",
foo)}b",
K: unquote,
a: -....unquote()>> =~ "a#{é ;
A.B}b"

"a#{"""
  h
  """}b".(1.5,foo)** .. in x1.a

@ A # c
+[] in %^x{a => _x, a} ;
[100_000 == unquote ] ;
__MODULE__ 2,
..=~ ~S[y]ab,
unquote_splicing(__MODULE__, [])

[ false, 2, A, do: 2, do: ~S[y]ab ]

+fn
unquote_splicing, a: b when A.B -> true end

unquote unquote ;
x1(%^x{k: :"a b"},
"a#{:a}b") do 
end ;
[ {  },do: () + unquote,else: "a#{"a\nb"}b" ]

é(é,
if: %^x{:+ =>
_x}) do
{ :"a b",
unquote,
&1}
b()
baz! after é end

~w"a b" >>> unquote_splicing # c
&&+x1 {}

%{""
| """
  h
  """} ==fn
__MODULE__ ->
 100_000 ;
nil;  ->
 "s"; bar? -> ~s(x)
end

{ "a\nb",unquote,else: ~s(x),a: unquote_splicing} <> (  )
foo do; after %Foo{A
| if =>
.., _x => é}

"""
  h
  """

!==foo end

not if ++ foowhen a: & &1 + @a
%{}

a(unquote_splicing,
x1);%{@a=>A.B, if =>
&1};~w"a b" - 1.5

unquote_splicing(do: ().b(), a: %{a=>é, :a =>
.., k: _x})

{ !x1, {
<<>>, 100_000, unquote_splicing}||"a#{unquote_splicing

é

if}b"} <> bar?

"a#{__MODULE__ + "s"
"a#{}b"
%a{~w"a b" =>
é}}b"

( fn
_x when b->
end ) in fn
(~w"a b",false,bar?) -> &1 end.if

%{if nil=>%__MODULE__{x1
| nil => foo}}.("a#{é |> _x}b",
K: %{~s(x)=>~S[y]ab, 0x1f =>
b})

unquote_splicing(true,?a.(unquote_splicing,
__MODULE__)

<<<0x1f,a: %a{}) do

rescue
{ } when [ foo, bar?, ...] ->  end
