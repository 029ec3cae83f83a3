&bar?(é) do;x1 ;
() ;
unquote_splicing(_x) else [ "s" ]
fn -><<>>
A, "" when 100_000->_x
nil,é,do: ... -> 
end
%a{1.5 => """
  h
  """, k: A}
end

unquote_splicing;[ x1,
unquote_splicing,
do: _x];+A.B

not unquote.(x1.(...,__MODULE__,if: x1), do: <<__MODULE__,
__MODULE__,
:+>>)

unquote_splicing(( ~S[y]ab.if),
[[]],
do: é b do;100_000
after :+
..
.. end<= A + 'c')

fn (bar?,%{}) when unquote_splicing ->
 é

a, else: ?a when :+ -> __MODULE__
1
()

2 ->  end

fn a,"",else:
__MODULE__ when &1 -> bar?

baz!; (if: 'c') when x1 -> _x
bar?
false; (unquote_splicing) when __MODULE__ -> 
end

( __MODULE__ )

+
unquote_splicing do unquote else 
end
<<unquote>>+ {
:a,
[] }

fn é, K: baz! ->
 __MODULE__ ;
unquote_splicing
end.([_x,
A,])

unquote_splicing [if	], {} ++__MODULE__, %{?\n =>
true, nil => {}} *
bar?

"a#{{é,
foo,
if: (),
K: a,}}b"

"a#{&"""
  h
  """}b" != &__MODULE__

%{A.()---
false == () =>
baz!(b, %{}) do fn true->[] end
+...
__MODULE__ after  end, ^%{~w"a b" =>
&1} => 0x1f}

é do 
rescue
({}, __MODULE__, __MODULE__)->if end ;
[] ;
"a#{bar?;b}b"&&&<<x1>>

<<A, bar?, unquote_splicing>>.(_x,
0x1f)

<<:"a b" # c
<- unquote_splicing>>

%{fn a,
A.B when __MODULE__ -> b; () -> baz! end + é(a) => b not <<>>+++_x}

{ __MODULE__,
..,
else: foo,
K: _x } <~>baz! 'c',
?a[foo]

@a.x1 baz!(a[false],if ,if: "a#{if}b"),
"s",
a
