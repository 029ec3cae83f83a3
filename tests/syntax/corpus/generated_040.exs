%{k: %__MODULE__{__MODULE__ .. if => baz!+ b, 1 =>
100_000.é(), k: é ^^^ a}}

[
__MODULE__,unquote_splicing,&1]

foo([],false)| & &1 + baz! ;
?a

%a{( 1.5 )|%{unquote|k: unquote}=>{ ~w"a b"}, b!=

nil => !a, k: foo}

( %^x{if => 100_000 !== unquote, %Foo{"a\nb" => ~w"a b"}=>~w"a b".(baz!, :+, __MODULE__)})

%{if(1.5,unquote) do;?a
__MODULE__
"a\nb"
after  end|...[]} when %{100_000|bar?}[?\n]

fn
 ->
 ~w"a b"; unquote_splicing->@a; __MODULE__ when x1->.. end

[ if: unquote
]|>A.B <=

&1.foo &_x,

fn
b when { x1 }->{}
b -> __MODULE__
~w"a b" end

unquote_splicing.foo
...__MODULE__
%{é|unquote_splicing=>false, ~S[y]ab}

unquote when __MODULE__+++
é |> """
  h
  """

:"a b"
baz! "", "", true, if: x1, else: Foo

if(~S[y]ab,
x1) do
[

0x1f ] rescue
bar? ->
  end\\ ...fn "s",:"a b",_x when 1.5 ->
  end;_x

fn [],
foo,
2*.. ->
 %{"a\nb" =>
if} end &&&<<"" == :"a b" | baz!,
(:+ *é )>>

%{k: "a#{"a#{x1
x1
bar?}b"
é(__MODULE__, 0x1f, do: __MODULE__,)}b"}

"a#{%^x{k: ?\n}.__MODULE__

"a#{- foo._x()}b"

unquote_splicing}b"

bar?(:"a b", bar?, foo, else: bar?, K: x1)

@baz! b _x,unquote_splicing,"".x1
