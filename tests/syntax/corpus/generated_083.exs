^ __MODULE__.baz! {
:"a b" },
%{baz! | %{} => nil, _x =>
foo},
a: [ "a\nb",if ]

%{[ a ] | %@a{baz!=>é, k: __MODULE__} =>
é, k: 'c',}

fn
 -> unquote_splicing do
if
"s"
1.5 else 0x1f
end; :+->; <<:+>> when 1.5<-...	|| if.. é ->
 
end

[ ...]<-:+.x1 ;
_x(2,é,"""
  h
  """,do: b)== unquote ;
foo . A.B >>>"a#{baz!}b"

unquote_splicing.__MODULE__(if)

( bar?->_x do
0x1f
after ""
__MODULE__
x1 end

%{A =>
0x1f} )

%{k: b}
%{foo(~s(x),
b) do () rescue
... ->
 0x1f ;
?a ;
unquote_splicing end => unquote(b,""), k: Foo.é()}
%{unquote|100_000 =>
[é
], é ~w"a b" => %{?a => _x, :"a b" => x1, k: baz!}}

~w"a b".x1 <<>>,
0x1f,
do: "a\nb"
bar?
@__MODULE__

fn (if: unquote, if: ..) ->
  end

-x1

"a#{"""
  h
  """}b"

baz!(1.5, 1, _x)

@foo(?\n,
0x1f)=="a#{"""
  h
  """}b"

0x1f.unquote_splicing(unquote_splicing<~ baz!)

<<fn baz! when baz!->:+ end,not {},b+100_000>>

{ b,
~s(x),
true,
if: b,
else: true }

%^x{foo do;not a;[ unquote_splicing ] - &0x1f;a
after <<>>.bar?

{} end => bar?([ if,'c',a: unquote]), k: ~~~ foo}

fn (0x1f,
x1) -> ..
foo -> .. end

<<A,
baz!,
a>> + &"s" <= :a[not :a]

not if(@a, nil, unquote) do
_x
bar?
end
