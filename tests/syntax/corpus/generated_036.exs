a  do;( );baz!;b(~~~..)++%__MODULE__{unquote_splicing() => false} after  end

"a#{~~~(%^x{"a\nb"
| ()=>A, k: ?a})}b"

- __MODULE__ do
%__MODULE__{} rescue
(bar?) -> """
  h
  """ end^^^ "a\nb"

%^x{_x => { }, %A.B{[]
| é =>
bar?}=>b}

%Foo{!_x => "s"[unquote_splicing], __MODULE__=>é()}

%{<<>>=>1.5, unquote_splicing => 'c'}

_x {},baz!,...;fn (bar?,
%{},
é) when x1->if

b end;~S[y]ab; 'c'

__MODULE__ false, ~S[y]ab.(...)

foo+(
unquote
unquote_splicing
x1	)

%Foo{_x | A =>
a, unquote_splicing=>x1}

A&& ~s(x)&&<<>><> %{unquote
| k: _x}

..%a{foo=>b}[else: false] / [foo,<<>>] in %{&1 =>
foo}

%A.B{baz! do
100_000

0x1f

nil
after é end=><<>>, 1.5 => -"""
  h
  """}

"a#{"a#{_x.().(x1, unquote_splicing, true, else: 'c')}b"}b"

..%{x1|if =>
__MODULE__, if =>
é}

( unquote_splicing->foo
~w"a b"

(b) -> foo
2
unquote

a,
K: @a,
K: ?a when ?\n ->
 'c' ;
_x ;
foo)

bar? do
%{...=>__MODULE__, k: __MODULE__} end

"a#{( if )}b" ;
bar? do;"a#{unquote}b"
?a && 1.5
end ;
unquote

&baz! "a#{a}b", unquote_splicing do
 after %{} end
