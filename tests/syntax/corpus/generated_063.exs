"a#{bar?}b";__MODULE__;(~~~ unquote_splicing )

é [ _x, a: {}
],
unquote_splicing

%{a=>()} ^^^bar?()

foo/ true;_x(é,__MODULE__) do
bar?
rescue
a->:+
if
100_000 end;1.5

~~~([] ->
 :"a b"
b
nil

unquote when é->~S[y]ab
1.5

100_000->?a )

bar? ;
a&&& "a\nb"
+++ é.a unquote_splicing,false,_x.é

baz! <<...>> do;%Foo{k: _x}
rescue
%{bar?
| k: ?a} -> foo end

{ fn
baz! ->
 baz!

if when ~S[y]ab -> 0x1f

(false) when :+->unquote_splicing;100_000 end, baz!(()) do; rescue
unquote ->
 baz!;?\n;~s(x);  ->
  end, if: [
A.B, x1 ], K: 0x1f.bar? } < unquote.(foo, @a, A).(é, a).(:a)

(... -> ~S[y]ab;  -> ();{};if )

fn
else: %a{?\n=>é} when ( ) ->
 ; foo ->
 __MODULE__ end

+foo unquote,nil,__MODULE__|> %A.B{baz!=>false, baz! => A.B, k: 1} + fn
b, K: _x when bar?
* ~S[y]ab->
end

unquote_splicing do;@%@a{~s(x)=>b, _x => bar?, k: __MODULE__}

x1 do  after {	é,
~w"a b"
} end else foo é.foo(~S[y]ab),&unquote_splicing,"a#{:a}b",do: unquote_splicing
& &1 + ..... unquote
{__MODULE__ <1, if: baz! do ()
unquote else 
end }
end

fn
 ->
 a
false;  -> ?\n
<<>>
:+
end or 1.5

[unquote do +:+ end,( bar? when Foo ->
 unquote
),K: !{} ]

unquote_splicing(__MODULE__, "a\nb", A.B)

fn
a when ~s(x)->if
:a
end +
{__MODULE__,2	}

{%@a{["a\nb"] =>
unquote_splicing.__MODULE__(&1)}}

"a#{"s"}b".(unquote,
unquote,
if: A)

bar? ( do: ~s(x)->[] ;
true ;
foo )
