%^x{~s(x)<|> :"a b"|nil+..=>2.("a\nb",1), k: %{unquote => ""}}

unquote do
"a#{Foo <<< x1}b" after a + <<0x1f>> end

{ ?\n,unquote,@a } --<<_x, %{}, nil>> <~>é do;bar?
@a
else Foo

b

unquote_splicing
end

"""
  h
  """ + &1

(bar? # c
)

[ __MODULE__ do

rescue
<<>> -> bar? end, ..., & &1 + baz!
]

%{!x1(unquote_splicing, ~S[y]ab, é)=>"a#{"""
  h
  """}b" \\	%Foo{_x | true => baz!}}

%{[ baz!,
[ foo] ]
| baz! 2,
_x,
?a do 
rescue
(__MODULE__,
K: if) when __MODULE__->... ;
false ;
x1

baz! when nil ->
 :"a b"

[]->"s" end =>
[] +b ..	{ 100_000 } =='c'}

fn
foo when { __MODULE__ } -> _x end

%__MODULE__{... =>
x1(if, ..., 100_000, do: :"a b"), %{b => é}=>false -- [],}

[ 1.5]

...unquote_splicing unquote_splicing,
unquote_splicing ---%{}

fn
x1->"a\nb"
(foo, unquote, __MODULE__)->?a
unquote when "k": foo ->
 [] end

%Foo{}[nil]

%__MODULE__{if => "s"}

@?\n in %{@a =>
b.(a,
a: bar?,
a: <<>>)}

x1 / @a # c
<-%__MODULE__{} == if

{ bar?, 1} + [?\n ] <~> unquote é

é(bar?) do;b;1;~s(x)
after  end

[ 

] +	__MODULE__ __MODULE__ <= ...
+ a

%{...~>x1 ++ # c
&1.(bar?,_x)=>"a#{}b", k: fn (K: baz!) when foo -> b

~w"a b",
...,
2->__MODULE__
end}

"s"++ 100_000

( __MODULE__ ;
é )

baz!(Foo,
Foo,
"""
  h
  """)

:: if do: 2,a: unquote_splicing
