{ # c
unquote_splicing, é, foo
}

{ { """
  h
  """,
K: &1	},unquote_splicing,[] + baz!}

{ unquote_splicing, () }	=~ __MODULE__

- %{[] =>
__MODULE__, k: unquote}

%{<<>> =>
baz!.(__MODULE__, foo, K: ~w"a b")}

& &1 + ~w"a b"._x ?\n, if: bar?

%{fn
->...
end =>
a(:"a b",
A.B,
a: _x)}

"""
  h
  """ ;
?a<~><<>> ;
<<true>>

if(-..,
<<..,
é,
false,
K: __MODULE__>>)

if(<<&unquote>>,bar?(),[
<<"a\nb",
'c'>> ])

fn
_x when <<_x,_x,Foo,a: foo>>->_x; b->é
false
Foo end

not <<not 100_000, K: "a#{()}b", do: bar?>> +++	<<%@a{k: 2}>>

( [ unquote_splicing,
unquote_splicing ])

:a.(?a,100_000).é <<[],a: baz!>>, "", "a#{if}b", do: A.B.(:a,
else: if,
K: a), do: baz! <<< if

{fn é when b->?a
();  ->
 [] end, %Foo{é | a=>""}
}

[if ]

baz!(?a, else: bar?, if: :"a b")

@unquote_splicing

x1 a: false |	- ~w"a b",a: ( 1 ;
unquote_splicing ;
a )._x()

( fn (x1) when a -> %{}

a

é; ... -> () end # c
)
