_x <~> %^x{unquote=>A, "a\nb"=>?\n, false}

[{ foo }, ... (), do: (~s(x))

]

unquote_splicing[K: false]
é A.B, ?\n, 1
:"a b" =~ 1

<<unquote_splicing>>.foo(unquote[100_000])

~s(x) &&
baz! |>	bar? nil, __MODULE__, 1.5

&a.(__MODULE__,unquote)
unquote baz!, a: baz!, K: :"a b"

_x(unquote_splicing %{},
unquote do
_x
rescue
[] ->
 baz!
unquote_splicing
A.B; A.B -> a end).bar?() :: +& &1 + -_x

+ &1

baz!.(A,
é) +{ [],_x,a: __MODULE__ } - { foo,:+

}
! __MODULE__ ~s(x),unquote
x1 do
 end

bar? \\"a#{[ K: "", do: ( (_x)-> ) # c
]}b"

{ %{Foo =>
[], false => baz!},a é, :a do """
  h
  """ end
}

& &1 + ( x1.();[ __MODULE__,
A.B,
baz! ];_x)

fn
(foo,if: __MODULE__) -> ;  ->
 ; %{_x =>
__MODULE__} -> é

if
end

+"a#{2}b" # c
+ """
  h
  """.é()

1.({}).unquote_splicing()
%{}
unquote_splicing do;"""
  h
  """.(@a, _x)
end

unquote_splicing do
Foo.(2, "a\nb", unquote)
after _x;%Foo{é =>
2, :a =>
bar?} end + nil

unquote do fn (_x) when __MODULE__ ->
 bar?

_x
bar?,if when _x ->
 %{}
end end

!unquote.unquote_splicing(..)
foo(_x,baz!,bar?)
not fn
() -> foo

2 end

é do

rescue
(A,if: 0x1f) when baz!-> end
