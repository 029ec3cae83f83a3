bar?(%{_x =>
[], 1.5 => 1.5, k: false},
^unquote_splicing,
else: 1 in x1)

fn foo->false
...
~s(x)
end;"";x1  do;x1
end

é(_x,foo(...,
1).if(),baz!,else: { a },)

fn
__MODULE__ ->
 100_000
@a
bar?
end

%Foo{_x(foo,
else: :a) =>
(x1 -> [] ;
__MODULE__	)}

&"a#{%Foo{1=>(
__MODULE__), () &&&[]=>( é when unquote_splicing->unquote_splicing
0x1f
__MODULE__ when ~S[y]ab ->
 false )}}b"

( unquote_splicing,false,_x when x1 -> )

{ __MODULE__.foo(a), a: __MODULE__ }

b unquote,
unquote_splicing,
(),
a: __MODULE__,
do: Foo&&& fn  ->
  end

"a#{%{bar? => nil, k: :"a b"}}b"
fn
bar? -> ?\n
end

[&1,a: %A.B{"""
  h
  """ | 0x1f=>0x1f, :"a b"=>é, k: "a\nb"},else: ?a||| x1 ]

{( if

),%{A.B | a =>
x1, k: ""},%Foo{baz! =>
b, k: a}}.baz!(!A.B,!%{baz!|é => true, 'c' => _x, k: bar?})

baz! "a#{__MODULE__}b" do not x1**x1 end

( # c
0x1f, _x -> if
A.B; _x->bar? ;
unquote_splicing ;
<<>> )

%Foo{unquote_splicing => "s", Foo => &1}

fn if.bar?()->_x

(@a) ->
  end

{ ()
}

"a#{__MODULE__;?\n}b"

not bar?

%{}
0x1f.é
fn
baz! when 0x1f -> 
end
