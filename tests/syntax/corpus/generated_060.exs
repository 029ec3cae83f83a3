foo do
&1.(a) rescue
unquote -> :+ end

(
x1  do;"a#{"s"}b"

foo

x1
end)

"a#{__MODULE__}b" ;
not ~w"a b" ;
a

_x(bar?) **x1 é,__MODULE__,100_000

%{unquote_splicing do;foo rescue
x1->_x

baz!; __MODULE__ when :"a b"->~S[y]ab
nil end => fn _x ->
 b ;
é
end, %Foo{_x => :+}=>!'c'} >>> a

é "a#{if(&1,if) do b

%{}

if
rescue
 ->
 true
é
[] end}b",do: <<unquote_splicing(())>>

b(fn if when é ->  end,else: __MODULE__.b(%{}))

b fn
 ->
 if
b
&1 end,
(
if

),
a when _x
+ unquote_splicing(Foo,?a,?\n).(( unquote_splicing ->
 a

(1.5) ->
 baz!), if: [b,
b
])

foo <|> ~w"a b"+ @__MODULE__ foo

(:"a b"
foo
if).é(_x).("""
  h
  """)

%{k: "".unquote_splicing(A.B,K: @a,do: _x)}

fn
100_000,
..,
"" when __MODULE__->if

unquote,..,unquote ->
 
end

[ 2 ] > b !==x1 === unquote _x do """
  h
  """;baz!.. @a;<<x1>>
else 
end

fn é -> é
%Foo{:+ => "a\nb", k: foo}
if
end

if

fn
(1.5, ?\n) ->
 bar?; ~s(x) when if->"a\nb" ;
0x1f ;
~s(x) end

! __MODULE__

+~~~unquote_splicing __MODULE__ do ...
unquote
x1 rescue
(unquote_splicing) ->  end

bar? foo+ "a\nb",@a.(é,
bar?,
_x)

_x ;
%{A =>
unquote_splicing ~> _x} ;
b __MODULE__,
a,
a: 1,
K: bar?+ 2|> if.(é, ~S[y]ab)
