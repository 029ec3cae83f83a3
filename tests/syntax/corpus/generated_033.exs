%Foo{__MODULE__ => _x, bar? => 'c',}.bar?() ;
baz!

%^x{@a|if=>'c'}
<<baz!, false>>

[ _x ]
\\ _x unquote_splicing,2,1<-
{	%a{__MODULE__ =>
é, """
  h
  """ => if}, "k": _x}

... (b;fn
(unquote_splicing) -> b
end;baz!)

%^x{:"a b" => true[x1], {unquote, b } => @_x __MODULE__}

unquote_splicing do;%{"a\nb" => __MODULE__, k: a}
unquote foo,
x1 else foo unquote,
_x
end

é bar? &&&:"a b",
unquote(A.B),
a and x1 do;<<:"a b",K: baz!>>
after nil[~s(x)]

..{ b

}

&@a< :+ ::'c' end

fn
{ {}, unquote_splicing, :+ } when <<>> ->
 
end

_x do;unquote_splicing rescue
_x-> end

fn
"a\nb",
a: _x when nil+:a->:a
b
end

é(:+,
&1,
__MODULE__) + { unquote,
K: ?a}

.. <<%{b=>foo}.(é,
Foo), (

@a), %__MODULE__{"" =>
Foo}>>

{ unquote_splicing, { Foo, a: baz!, if: ()}, ()[()], if: unquote, else: é !=é }

foo "a#{%{_x
| é =>
:+, 1.5 => 1.5, k: a}}b"

unquote "a#{}b", if: "a\nb" do;:a
rescue
 -> 1.5
| "";[ A.B, else: @a, a: _x ];!?a end

fn (é, __MODULE__, x1, else: if) ->
 baz!
end

a(1 in b,
unquote_splicing and <<>>)

"a\nb" :: -unquote_splicing[:+]
