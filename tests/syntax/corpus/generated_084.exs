+_x or fn
_x->false;baz!;__MODULE__

() ->
 if
a
end

?\n.__MODULE__(foo)
%{baz! =>
A.B, foo =>
x1}
{
 }

(
a)

<<if,"a\nb",_x>>

(baz!

)

%{_x.(K: (), else: 2)=>x1(?a,~s(x)) do
:"a b";unquote
rescue
if when 'c' -> __MODULE__

:a end, ( """
  h
  """) => &1}

"a#{foo(bar?,
A,
unquote_splicing,
if: b)}b"

é(%{},?\n).é

%^x{k: é}.(false, é, if: b, if: b)

%{__MODULE__ => """
  h
  """, ~s(x)=>"a\nb", k: baz!};"""
  h
  """.(@a);{ __MODULE__,
:a,
unquote_splicing}

(& if )&& baz!+~w"a b"^^^unquote_splicing

_x 
"a#{fn unquote ->
 ; b->b ;
@a; (if,
K: &1,
a: &1)->A ;
unquote ;
100_000
end}b".("s",do: a,a: if)

unquote(?a,
unquote_splicing);%{:a
| .. =>
unquote_splicing, b => if}

[ unquote_splicing,
do: {  },
K: b ]

b do;%{:"a b" =>
if, ...=>é} end

[ %{b|?\n => if},(),do: """
  h
  """]
<<>>

_x.é
foo.(x1,"""
  h
  """)
+ & &1 + unquote

foo else: fn unquote when a -> b
true end

unquote "", __MODULE__, 1.5.('c')

(
A.B when () -> __MODULE__
unquote_splicing;  ->
 b; x1 ->  )

@a;%{b|"""
  h
  """=>é, bar? => bar?}+
_x do

end
