& &1 + bar?

__MODULE__ <> %Foo{~w"a b"
| k: unquote}

( # c
<<>> # c
+	unquote_splicing != é + baz! )
b
bar?.(~s(x))+"" && # c
100_000.("s")

é :"a b", if, 0x1f ::unquote_splicing[x1]

if.(bar?, bar?, foo, do: unquote_splicing, if: _x) +baz! __MODULE__,if: ... and ?\n

{if, ~s(x), if: a }.(unquote,
a)[x1]

%{:+[if: unquote]|{}.(é, if: A) => %{}+~w"a b"}

"a#{0x1f >>> a # c
---__MODULE__
+ if in baz! é}b" + ^%^x{:"a b"=><<"">>, b(Foo, b, __MODULE__)=>&Foo}

( (_x,{},a: (),do: ?\n) when []->x1

unquote)

[ if: (baz! when __MODULE__ -> true), if: é.(~s(x)) ]

( %Foo{_x => x1, "s"} ) ^^^ b(a,do: if)

é<-a <~.. +++ é
if __MODULE__,
b,
x1

%__MODULE__{Foo.() =>
%{1|baz! => {}}, & &1 + unquote=>foo(else: unquote,)}

~w"a b" ;
bar? -- [	A].(..,
foo,
_x)

x1 é, 1, else: {}, a: 'c'[K: é]

( %{A.B => unquote}
{ bar?,
{},
else: &1,
K: __MODULE__} )

%a{&...
++1.5.a => %{Foo => __MODULE__}}

-unquote_splicing("a#{unquote}b",
100_000,
...---foo,
do: ~S[y]ab +:"a b") do
& &1 + "a#{Foo
:"a b"
é}b";é;baz!() do; end
end

^__MODULE__(_x,~S[y]ab) do;( A.B)
x1
<<bar?, _x>> end
