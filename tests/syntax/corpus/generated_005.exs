[ ( unquote ->
 __MODULE__
a
a

(é)->@a

baz! when x1 -> ), { ~w"a b", a: unquote, a: unquote}, 1.5.() ]

__MODULE__ unquote(),
<<__MODULE__>>

[ K: bar?,else: x1 ].baz! __MODULE__, ~S[y]ab, @a

%@a{a +"""
  h
  """=>"a#{^&foo}b", k: unquote}

%{unquote =>
x1, a=>_x} ;
unquote("a\nb")

@b fn
"""
  h
  """,
?\n when unquote_splicing -> ; (1, a: x1, do: "a\nb")->; ->baz!
%{}
end

foo.unquote_splicing()<<< %^x{}
unquote_splicing

[].foo("a#{__MODULE__
...
false}b")

__MODULE__(unquote_splicing) do;unquote
after 0x1f end

fn bar?->(); a: x1, do: foo->bar?
unquote_splicing; ("s") when unquote_splicing -> :+ ;
foo
end.(_x,..,a)

{ __MODULE__,
else: unquote,
a: ~s(x) } ---fn
__MODULE__,b,2 -> 
end ::+"a#{~S[y]ab}b"

bar?
<<__MODULE__,100_000,a: 1>>
unquote or :+

@ unquote_splicing.__MODULE__ a: x1

x1 ( b,() when false -> ) ++%Foo{unquote => if},%{100_000|bar?=>é} ++ Foo.(_x),{%{unquote
| baz! =>
"""
  h
  """, _x},
__MODULE__ }

a not unquote_splicing.if ==fn baz! when "s" -> x1

true

bar? end

false in __MODULE__.__MODULE__ unquote,

_x(A||	& &1 + bar?, __MODULE__(Foo) do;"a#{unquote}b"
<<100_000,false>> else [ 0x1f
]

{
"s",
a,
'c' }
end, if: &?\n) do unquote  do;if[a].(é)
after  end end

é a: b;_x();fn "", __MODULE__, true -> 
end
