if else: %Foo{A.B =>
~w"a b", foo=>x1, k: __MODULE__}._x().b %^x{baz!|b =>
'c', b => b}, b

{ fn foo,
"s",
~w"a b",
a: a,
a: nil when b->%{} ;
"""
  h
  """
end}

-%{_x=>é, foo=>baz!} ::

if._x __MODULE__

~~~foo.bar? =~ () /_x.x1 [], [], :a, if: foo
__MODULE__

+ <<>>.__MODULE__

( () when ~w"a b"->%{}
2; é when foo ->
  ) ;
{ A.B, a, unquote_splicing
}

é !==	A.B in _x <~ unquote # c
/"a#{x1}b" when (	if	)

%@a{A => true, __MODULE__ =>
[], k: <<>>} # c
| "a#{true;__MODULE__;é}b".(if)

unquote_splicing do;
else <<bar?>>
%{_x => x1}
<<>> <~foo
end;%{unquote_splicing => foo}

not baz!(..,{},nil).(baz!,{},baz!)

é do fn ({}) ->
 ; a when baz! -> 
end
end

fn """
  h
  """,K: foo ->
 unquote ;
x1 ;
é end.bar?()

"a#{if.a()}b" + if| unquote_splicing "a#{fn
_x-> end}b"

é<- { # c
~s(x),do: 'c',if: a	}

unquote_splicing(fn (x1, a) when "a#{'c'
bar?
foo}b" -> é
:+
end,%{"a#{__MODULE__}b"|%{~S[y]ab
| ~s(x) =>
[], "a\nb" => {}} => baz!})

..x1(b, unquote_splicing);if <> # c
__MODULE__.a(?\n);false or a|| if do
unquote
bar?
end

(	é when baz! ->  ) when ~~~ baz!.(false,
:"a b")

a
%a{"""
  h
  """ =>
"", k: foo}

%{x1 =>
baz!} |>[ <<>>,'c',else: __MODULE__

]

~~~ x1 'c',
__MODULE__,
__MODULE__
