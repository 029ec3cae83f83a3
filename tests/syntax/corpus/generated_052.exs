"a#{bar? ;
() ;
unquote_splicing}b"

foo.(é,
a: __MODULE__) # c
.."a#{__MODULE__}b" \\é do;
end

unquote_splicing.(bar?, __MODULE__.b(b))

@bar? "s" <|>x1 or bar?
unquote

@if %{false =>
bar?, __MODULE__ =>
?a}

unquote_splicing
( ?\n)
<<"",a: ~s(x)>>

%A.B{2 =>
1}
__MODULE__ baz!
é not foo

bar? do
unquote_splicing~> baz! <- 1 else 
end
( )

%{!x1.(é) => ( ~s(x) ) + { .., false } --- b(), k: __MODULE__}

%^x{'c' => __MODULE__, k: if}

+%{}

... foo

a "a\nb",'c',x1 when "a#{"a#{1}b"}b"

~s(x) ||( baz! when unquote -> x1 ;
1 )._x

fn
-> end **foo <=~w"a b".unquote_splicing(_x,
"s",
unquote_splicing).bar?

baz! bar?,
a: unquote_splicing[?a]

__MODULE__ baz! do
&1
after baz!
""
?\n end && "a\nb" <|>_x

%a{...<	"" => (	_x
), <<__MODULE__, if, a: @a>> => bar?.(?a, K: unquote_splicing)}

^(
(...,
"a\nb")->:+
unquote_splicing

 ->
 foo
<<>>)

"a#{?\n}b"
~S[y]ab
fn
(@a,
unquote_splicing) -> 1;bar?;__MODULE__
bar? when """
  h
  """ -> 100_000
0x1f
end
