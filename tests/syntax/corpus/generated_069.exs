baz!.x1()
['c',[],if: ~S[y]ab,do: if]

baz! a do 
after <<:"a b">> ;
_x(do: a) end

_x do;%@a{false | true=>unquote_splicing, __MODULE__=>_x}
after unquote({},
2) end

%{:+ ^^^ 100_000|_x=>%{"s" => 'c', __MODULE__=>baz!}, k: 'c'+ x1}

?\n;not ~~~x1;%__MODULE__{x1=>unquote}

baz! foo do ~~~ _x[else: A];{a};é <<>>, b, 'c' do "a#{unquote_splicing}b" after 'c'<|> ?\n ;
"" end rescue
({}, bar?, {}, do: ...) -> ?a
foo when _x->bar? end
<<__MODULE__**%{}, ()\\ "", :"a b">>
unquote_splicing and x1 in "a#{unquote_splicing}b"&& # c
"a\nb"

...((:a,
unquote_splicing,
bar?,
else: x1,
if: "s") when :a->
)

b(?a,
&1,
?\n)
%Foo{<<>>=>:a, k: ?a}

baz!(x1) do; rescue
(!__MODULE__) ->  end

{ unquote_splicing,
do: _x }
bar? do;a else <<>> ;
b(a) do 0x1f
rescue
_x,
a,
if: a ->
 <<>>
0x1f -> é
unquote when b ->
 2

()

foo end ;
unquote_splicing
end
[?a,x1]

if(Foo,unquote,else: __MODULE__,if: @a)

fn () -> bar? ;
<<>> ;
x1
(if,
b)->false

unquote_splicing

__MODULE__
b.((), a, 0x1f, if: 0x1f) -> 
end ;& ( +bar? )

false
foo
fn
if ->
 2; 0x1f -> {}
end

baz! == baz!
__MODULE__.b
&1.(b,
x1)

~w"a b";__MODULE__ \\ foo;unquote_splicing::	2

unquote_splicing +2=~bar?,"k#{1}": @a.(b,
_x)|%Foo{unquote_splicing=>unquote_splicing},do: b.(bar?, A.B)

%@a{%a{k: x1}.(1, é, do: x1) == ( @a) + not A.B | fn
unquote_splicing when fn
->100_000;"a\nb"
end -> a
A.B; a when if(_x,
?\n) ->
 100_000 ;
_x ;
:+;  -> ""
end=>[ ]}

%{b do
100_000 else A.B
end =>
?\n and bar?}
