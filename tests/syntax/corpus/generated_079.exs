unquote_splicing(foo(_x), (_x
))
^1.5.a()
-bar? __MODULE__,1.5,baz!,else: {}

%A.B{__MODULE__(?a, ~s(x))|%{x1
| baz! =>
1}=>~~~__MODULE__, é =>
if}
é(if: __MODULE__).unquote_splicing(é, "a#{}b", ().if(é,x1,baz!), do: @a.(a))

x1 () do
?a
rescue
unquote_splicing -> a
bar? when unquote ->
 ~w"a b"
_x,else: baz!,a: bar? ->  end;[]==if

not x1 unquote_splicing, if: :a, a: if
=~ &1

"a#{~~~{}}b"+
fn
()->a
@a
~S[y]ab
x1 ->
 foo

1

{}
 -> 
end

+&:+

-baz! /~s(x)---
<<unquote>>

... unquote_splicing in foo
== x1

baz!(__MODULE__, "a\nb")

&1.(nil,unquote,Foo) when a

"a#{%{__MODULE__|k: true}[baz!]}b"

bar? a(:+) do
true

true

é
else foo
end

unquote do
"a#{é}b"

<<baz!, __MODULE__>>

0x1f
after baz! (),
if: nil,
else: ... end
<|> # c
if

fn
(x1
\\...[],
{}) -> %__MODULE__{if
| _x => a, nil =>
bar?}

... end

x1(%{},x1 <<<unquote_splicing==-?\n.unquote)

( b
1.5.b
%{__MODULE__=>1.5, A.B => _x})

__MODULE__
unquote_splicing <~>

....__MODULE__
"a#{:+}b"

__MODULE__ do;b;1.5 after false ;
Foo end

[ unquote,
baz!,
"""
  h
  """, ]

( a
)

<<%{},true>>

if.baz!();fn (bar?) ->
 ?\n

foo
end|||[ __MODULE__,
else: A ];bar?

%{k: :"a b"} .{}[bar?].bar? unquote_splicing,%{{}|@a =>
true, "a\nb"},if: %{unquote_splicing => &1, "s"=>b}

{ ~s(x),
false,
__MODULE__}
nil
