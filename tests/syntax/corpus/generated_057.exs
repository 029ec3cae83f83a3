@<<x1>>

"a#{"""
  h
  """ ;
b}b" |>
<<__MODULE__>>

a

if %{a => nil, k: é},
%{:"a b"=>baz!},
{"""
  h
  """}

"a#{"a#{fn
__MODULE__, "a\nb" ->
 A
:a
end}b".(x1)}b"

unquote a(do: __MODULE__),
a: [
"""
  h
  """, é
],
else: b<~><<>>.if 

é "" do  rescue
 -> foo end &&& (
 )

-bar? "a#{Foo}b">>> __MODULE__()

__MODULE__ 0x1f,unquote_splicing,foo,if: :+,if: foo ;
[ &1,
&1,
if: x1]

[ é,true ].(K: false,
if: é,)

fn
baz!,é,"s" when [	:+ ]->
end

baz!(b, 1.())

__MODULE__

%Foo{fn
 ->
 ; ->é; "s" ->
 __MODULE__
end=>__MODULE__..
1.5}

%a{k: __MODULE__} ;
:"a b" ;
a!= 2 # c
+ true.baz!

&"a#{%{() =>
..}
b
&b <|>if !== foo}b"

"a#{bar?.é()}b" ;
%{bar? | __MODULE__ => 1}.()

(
<<>>).((),false,false)

<~ ~S[y]ab

[ b # c
^^^	~S[y]ab
&& ...__MODULE__() ]

~w"a b";@a;b :"a b",else: [] do;true;if
rescue
"s", if, :a ->
 x1;unquote;?\n; nil ->  end

+"a#{unquote_splicing}b"+^[1,
...,
a,
a: A,
do: x1]

"""
  h
  """.(__MODULE__,
if: unquote,
K: é)['c']
