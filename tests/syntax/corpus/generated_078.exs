baz! ---%{"""
  h
  """ =>
"a\nb", baz! => :a}.b

unquote_splicing!== unquote_splicing

&%Foo{if =>
1.5, "s" =>
<<>>};_x if,A do;%{unquote_splicing => bar?} ;
if rescue
@a ->
 x1; ({}) -> .. ;
__MODULE__ end

__MODULE__(:+) =~ %{k: unquote_splicing}

^true ;
true:: "s" ;
0x1f+ 100_000

_x.(x1)
[ false,__MODULE__,K: __MODULE__,K: Foo ]
<<foo, é, ~w"a b">>

~~~ ...a __MODULE__| [],
( x1
),
<<__MODULE__,__MODULE__,if: &1>>

<<if, a: if, do: __MODULE__>>.b %{}, :+, unquote

baz!(unquote_splicing 'c') do

end

bar?(100_000) do
%{b
| __MODULE__ =>
...} after unquote_splicing(A.B) end

__MODULE__(bar?)

%^x{baz! do;_x ;
"s" ;
baz! end | b=>fn
if ->
 100_000
A
""; (unquote_splicing,foo) when baz! ->
 unquote_splicing;__MODULE__
end}

b 1 ;
<<100_000,_x,>> ;
{unquote, x1, K: a}+ %{x1 =>
_x, é =>
~S[y]ab}

fn () when unquote_splicing ->
 100_000;  -> ; (baz!,"") when () ->
 
end in %{:"a b" => baz!}

"a#{%{2=>{}, 2=>__MODULE__, k: if};A.B}b"

<<?\n <~ __MODULE__,
if: nil,
if: @a>>

{ ~~~bar? } =~fn
 -> __MODULE__
b,if: if ->
 0x1f
__MODULE__ when _x->[]
end**( __MODULE__

unquote

é # c
).foo(__MODULE__) or "a#{é}b"

if <~%Foo{?a=>unquote_splicing, k: false}+ ... ( ~s(x)
"""
  h
  """)

if "",__MODULE__,%Foo{A => if} do
~~~[ b, <<>>, 100_000, K: :+,]
rescue
b -> unquote() ;
+[] ;
%{bar? =>
@a} end
