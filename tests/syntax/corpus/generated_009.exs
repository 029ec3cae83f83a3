unquote_splicing;b;foo<= (
100_000 -> ~w"a b" )

[ (é __MODULE__ <- [ :a] # c
), ( unquote) ++
[	a: %{}]
]

<<:"a b".__MODULE__(),
unquote_splicing>>

fn
unquote -> if(:"a b",unquote_splicing);  ->
 
end

( ~w"a b" &&& unquote_splicing or %{&1 => 100_000};:+ )

unquote_splicing.(unquote_splicing,else: 1.5)

x1 %{~w"a b" => ?a, __MODULE__}

<<:"a b", ~s(x)>>;%@a{1 => 2};<<é,b,x1>>

"a#{~s(x);~s(x);unquote}b".(%{}, false)

if(...if, :a
<~> "", do: __MODULE__) do
é after unquote_splicing end

%__MODULE__{~~~?\n =>
?\n.é |> & &1 + A, k: foo <b.(b)}

[ {~w"a b", K: __MODULE__, do:
a }	]

fn
foo.(é, :"a b") <~ <<>> +:a when x1 ->
 %{_x
| 1=>é,}.unquote_splicing ;
[baz!
]
end

fn
(if,?a,1,else: ~s(x)) ->
 __MODULE__

@a

bar? end&&not ~w"a b".(A)

unquote é.(b,
a: ~s(x),
else: ..)

foo "", ~w"a b", bar? do;é
?a
__MODULE__.()
after { {} }

..

^ {} end

fn
true ->
  end

{ bar?} < # c
<<__MODULE__, A.B>>.(foo)

x1!==<<>>
|> <<bar?>>
( if -> x1

{} ) # c
>>> foo <~__MODULE__
[ bar? ]
