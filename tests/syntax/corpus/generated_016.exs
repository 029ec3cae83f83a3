bar?(<<>>, ~w"a b") do;x1 <- false;__MODULE__.baz! unquote, baz!;%{k: ~w"a b"}
rescue
foo when é ->
 unquote; Foo->; é ->
  end

__MODULE__ ^:"a b" do;
after {?\n, unquote, bar? }
!_x=~bar? end

%Foo{fn bar? when __MODULE__->
end =>
%^x{}} # c
/'c'

[do: fn ..->__MODULE__;~S[y]ab;100_000

(b) ->
 baz!
end ]

__MODULE__+ __MODULE__.(a, unquote) +++ bar?.unquote bar?, "s", b, a: unquote

@b unquote('c',
<<>>) do;A + nil
after  end

[	baz!,unquote,K: A.B,K: @bar? :"a b"
]

b(K: _x(unquote_splicing do a
after @a
"a\nb"
100_000 end, K: if, a: ~~~Foo))

unquote_splicing ~s(x),
"s",
nil===()

__MODULE__ []+++
0x1f,fn
unquote when _x ->  end

"a#{if(_x, if: foo,)}b";"a#{:a \\

bar?}b";!unquote_splicing

baz!(?\n, b, else: ())
a __MODULE__,
do: {} do;"s"<>__MODULE__
bar? 
else <<(),
~s(x)>>;..<> 'c';"a#{unquote_splicing}b"
end

a(0x1f)

+ fn
([], A.B)->; (?\n)->%{} ;
é ;
baz!; é -> "a\nb"
end

_x._x({},do: %{},)

foo %{bar?|baz! =>
..., k: [],},
x1++ __MODULE__.(if: unquote_splicing)

unquote_splicing do
unquote_splicing
after _x ++ # c
...
not __MODULE__
%^x{true => :"a b"} end

unquote_splicing

:+[true] <>2 # c
== unquote_splicing._x()

b

<-unquote_splicing

{ baz!,
~S[y]ab }

(fn
_x when baz! -> 
end.(...)
bar? do b after _x end )
