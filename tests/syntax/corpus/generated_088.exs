%a{é =>
b, unquote =>
1}
%@a{a =>
unquote_splicing}

%Foo{unquote =>
%{}, __MODULE__=>_x, k: b}

unquote_splicing(bar?, _x, a: x1, a: unquote) do; after "a#{nil

b}b" end

( %Foo{~w"a b" | unquote_splicing => a, if=>&1, k: if}
é ) + [( <<>> ).unquote_splicing(?a,__MODULE__),( foo) # c
\\ _x(0x1f, é, b) do;unquote_splicing;"a\nb"
else a
1.5
end
]

%A.B{& &1 + x1
| fn  -> 1.5

A when () -> _x

&1, if: baz!->__MODULE__
a
end.(0x1f,
foo,
bar?,
K: unquote) =>
"a#{%a{}}b"}

fn unquote, if: "s", a: _x -> if
baz!
end

fn __MODULE__,
do: unquote_splicing,
a: 0x1f->; foo,else: 0x1f,if: unquote when "a#{bar?;:a}b"->true
end ;
nil

%{[ 100_000] => _x/ unquote_splicing}

fn
 -> foo
é
:+ end ;
@unquote __MODULE__

[unquote_splicing(:a),( A.B,else: é when nil ->
 unquote ),a: <<b>>]

if(if.(if,
?a),[<<>>
],unquote a: x1) +	Foo

~~~foo.(b, b)||| +__MODULE__(baz!)<@a

!unquote_splicing(unquote_splicing) do a('c', [])
end

false.(bar?, baz!, if: false).baz!()

@ unquote_splicing unquote(foo).b "a#{""}b",a.(é,
Foo,
[]),do: false.__MODULE__<~>
baz!.(...)

fn
%{k: if},
[ ],
K: ...[] when x1 -> 
end

%{unquote &1 =>
%Foo{if => ()} != %a{false => &1}, k: "a#{bar?}b"}

bar?(&A.f/1100_000,
K: [ (),false
])

b unquote_splicing b # c
+++ ( ?\n>>> 2
bar?!==unquote_splicing )
