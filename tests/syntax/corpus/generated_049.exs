baz! 2,bar?,_x do; after {unquote}
__MODULE__
bar? end&&<<unquote_splicing,
bar?,
unquote>>+ {a,+é

}

bar?(if |>
( 
)) do
if é + a, <<true>>

{ not "a\nb",
do:

unquote

}

"a\nb"
end

@foo __MODULE__,
__MODULE__,
else: A.B,
else: ~s(x) # c
= true

%A.B{unquote_splicing =>
?\n, __MODULE__}

foo(nil);unquote_splicing :+,
1.5,
unquote_splicing do;^A
rescue
unquote ->
 ; é when a -> __MODULE__ end

if unquote_splicing,
()
not baz!.b()

{ # c
__MODULE__, é, unquote_splicing }

bar?([ a, [], ?\n ],"a\nb" >>> __MODULE__,^ if,if:
[ ])

...baz! ::

_x --:a !={ false
}

if(100_000) do %{x1 | if =>
if, b=>__MODULE__, k: """
  h
  """,} ;
unquote(:+,..) do <<>> end rescue
(bar?,100_000) when ~w"a b" ->
 "a\nb";é;nil end

[ foo ].(bar?,
do: :a)
+ "s"[unquote].é <<>>,K: %{}

&1
( baz!
unquote_splicing
'c')

baz!(unquote_splicing, a: __MODULE__, if: "")

%{bar? | {} => foo, true => b, k: a}

"a#{"a#{~s(x) ;
<<>> ;
baz!}b"}b"

%{}.(unquote_splicing,do: unquote)
unquote

<<[ __MODULE__ ], :"a b".(é, 1.5), else: {_x, baz!, if: "" }, K: [ """
  h
  """,
true,
K: b]>>

b ;
__MODULE__ &1 do

after false end
