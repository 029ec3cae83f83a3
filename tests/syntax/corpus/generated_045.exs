foo>= __MODULE__ |%{unquote
| 1=>"a\nb", if =>
1}

...%{"""
  h
  """ | é => baz!, k: _x}

"a#{-& &1 + é do;x1
else Foo
__MODULE__
end <= %{bar? =>
__MODULE__, k: "a#{}b"}}b"

[%{b =>
a, x1 =>
:"a b"},if __MODULE__,
1 do
nil
bar? after unquote;x1 end,:"a b"/ _x ]

[
%^x{fn (x1, bar?)->__MODULE__ end =>
%{é =>
x1}} ]

fn
unquote_splicing when false ->
 ~S[y]ab;__MODULE__

baz! when Foo->true
end ;
A

bar? &&& a "a#{unquote_splicing}b"<~ ?a+
foo,[].(?a) >>> { Foo},do: <<if>> do
"s";bar?
else unquote_splicing fn b when 2 -> baz!; if,
false -> ; (x1)-> end
end

<<"".()>> ;
<<-~S[y]ab, if: b,>>

! ?\n ;
unquote_splicing(100_000)

{} &&& ( if->&1 ;
~S[y]ab ;
&1 )+ fn
{} when ?a -> é end

unquote_splicing(A.B) do;__MODULE__ end

<<a,
else: if,
if: "s">>

<~> ~~~1.(x1,'c',a: x1)

~~~unquote_splicing
@a # c
+ # c
true

..& &1 + __MODULE__ A,:"a b","s".("a#{1.5}b", x1 \\.., "a#{:+}b", if: & é)

"a#{}b"
[if, do: unquote_splicing ]
a

fn
0x1f, """
  h
  """ when b ->
 ~s(x)
&1
?a
__MODULE__ ->
 100_000
end

& &1 + unquote 100_000,
unquote_splicing.x1(b,unquote_splicing)

( ...(&1)::[ ..,
..,
else: [] ])
