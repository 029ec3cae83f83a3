{ ~S[y]ab *
100_000,
if: :"a b".(b),
a: +0x1f

} ;
foo({ <<>>,if: %{},if: b},
<<baz!,
"""
  h
  """>>) ;
x1({ b }) do;() end

baz! do 
else <<:+, bar?, else: baz!>>
end

@__MODULE__ ~~~%{_x =>
A, k: __MODULE__}

(
"a#{?\n}b";"a#{bar? >>> a}b";@%{if|a =>
baz!, b =>
"a\nb"})

b(0x1f) do;é
else Foo ;
bar?
end
%{if => 'c', k: baz!}
"a#{foo}b"

unquote <-%{[ (), _x ] | {?a }=>baz!== if, { {}	} => <<a,[],if: foo>>}

%a{[] | k: %@a{:a=>__MODULE__}}

"a#{true}b" <-

0x1f.__MODULE__()

(if and unquote_splicing ).(b, if: ?\n)

{unquote "k": unquote,do: <<true, unquote, bar?>>,if: & &1 + ~S[y]ab}

( foo(_x) do; end
<<@a, a: :a>>
unquote_splicing &1,
__MODULE__

) *é.(&baz!.("""
  h
  """), ( "" ;
2 ;
.. ))

bar? if.é && unquote;{ "s".unquote_splicing,if: "a#{}b"

};__MODULE__

[ baz!,
bar? ] +{unquote_splicing,
do: x1,
else: x1 }

unquote("a\nb".(baz!, do: baz!), foo(~S[y]ab, ~s(x)) do;.. else bar? ;
A.B ;
'c'
end) =="a#{if}b"
<- [

%__MODULE__{.. =>
unquote, :a =>
unquote},
a: x1,
K: %{0x1f|:a=>a, unquote=>x1}.b ]

unquote_splicing(_x do _x after  end)

unquote_splicing unquote_splicing,
:a** A,
do: {
~S[y]ab,if: _x
},
K: ~w"a b"

a.unquote(foo,b,a: false) +_x unquote_splicing

__MODULE__.(baz!, else: """
  h
  """)
