%{fn
foo when _x->; é->2;x1;&1
end|a()||| __MODULE__=>fn x1, bar? when baz! -> 
end.(foo,"a\nb",{}), k: é<-1}

x1 é do  rescue
__MODULE__ ->
 foo
<<>> end
@ [
unquote_splicing]
...:a == # c
__MODULE__

&~s(x)[é];%Foo{b | baz! =>
{}, k: __MODULE__};&a.unquote

unquote do
<<>>;not _x;"a#{b}b"
after _x end

%{é =>
%A.B{k: unquote_splicing}}

...<<@a,x1,nil>>.(2, _x, unquote_splicing)

"a#{:a
unquote_splicing}b"[bar?]

%{baz!
| unquote_splicing => bar?, 1 =>
1.5}

![]+	false

... { -~s(x) }	^^^ fn (x1,
bar?,
else: """
  h
  """) ->
 bar?
__MODULE__; baz! when _x +a ->
 __MODULE__
"""
  h
  """; _x, @a when bar?.(foo, unquote, :+)->unquote_splicing
end

"a#{bar?(_x)+ { unquote_splicing,a}[if]}b"

@unquote %Foo{} **[ """
  h
  """

] ~> not []

{ bar?,
x1,
else: if };"a#{bar?}b"

foo[do: unquote_splicing.(_x,
else: Foo)]

__MODULE__ or [é, a: if, else: :+,]

__MODULE__<~> true._x(A.B, K: unquote, a: _x)

fn _x->_x

a when []->""
""

~s(x),
else: x1 when __MODULE__ -> baz!
...
if end

+fn
b when 'c'->unquote_splicing
é when b -> unquote ;
?\n end

<<__MODULE__ "a\nb">> <x1(-x1,
else: baz! <|>"")

a do 
else {};%{}---
@a.__MODULE__
end
