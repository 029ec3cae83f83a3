&1.foo Foo
if
%{bar? =>
"a\nb"}

foo foo,
foo do unquote_splicing

x1 after  end
%__MODULE__{}

+ fn [] ->
 é
%{}
'c'; a->A end

(x1 unquote,
a: "s",
else: x1 ) # c
^^^{ :+,
if: foo,
else: ~S[y]ab }

"""
  h
  """ + foo + ?a.(Foo,
"""
  h
  """)

...foo __MODULE__(unquote_splicing, __MODULE__),unquote_splicing!=...

<<bar?,
~w"a b",
if>>

fn  ->
 unquote_splicing
1 end

%^x{k: baz! do
A.B
after _x
1
unquote end}

"a#{}b"

!=

%__MODULE__{~s(x)=>_x, __MODULE__ =>
a}

%@a{"" =>
1.5, __MODULE__=>__MODULE__} ;
%{A.B =>
__MODULE__, k: :+}.é foo,unquote_splicing,if ;
{}.(if, :a, false)[()]

fn x1 when é->; ->
end.(unquote)

"a#{<<1.5,true,100_000,do: a>> ^^^"a#{é}b"}b"

fn
(:+, @a) ->
 baz!;if; ~S[y]ab when fn b,a: A.B,else: %{} when 'c' -> b;true
end ->
 Foo
1.5
a end

%__MODULE__{1 => if, k: :a}	|| ( a -> b

""

"s"
 ->
 """
  h
  """

:"a b"

unquote
);(x1 when A.B -> foo )

%__MODULE__{( # c
?a )
| é("""
  h
  """) =>
foo};:a

bar? %{k: baz!},
[b] do;fn "s"->
end
end

%__MODULE__{__MODULE__ => 'c', bar?=>{}, k: __MODULE__}.if(foo,
unquote_splicing,
else: unquote,
if: false,)

%{<<foo>>=>if, k: unquote_splicing}
