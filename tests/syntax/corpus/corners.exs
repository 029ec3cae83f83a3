(Foo).Bar

"a".Bar

1.Bar

(unquote_splicing(x))

unquote_splicing(x)

fn -> unquote_splicing(x) end

foo do unquote_splicing(x) end

(
 a
 b
)

(a
)

(a;
)

foo[
1
]

Foo.{
A
}

-
a

not
 a

@
a

%{a
=>
b}

{
1,2,3}

a


a;

a




;a


;a

fn x -> a
end

fn x -> ; y end

fn x ->
;y end

(a -> b
)

(a -> b;
)

fn a -> b
 c -> d
 end

fn a ->
 b

 c ->
 d
 end

foo do a -> b
 c -> d
 end

fn a -> b; c -> d
 end

fn
a
->
b
end

"#{a;}"

"#{
a
}"

"#{;a}"

~s()

~s(#{a})

""

"#{a}"

'#{a}'

'"'

(;a;)

(a).b

foo.(a) do b end

foo.()

((a;b))

(1)

("a")

([a])

((x -> y))

(foo bar)

foo((a -> b))

foo (a -> b)

fn foo a, b -> c end

fn a when b, c -> d end

fn (a when b) -> c end

fn (a) when b -> c end

fn a, b when c when d -> e end

fn a: 1 when b -> c end

fn (a: 1) when b -> c end

fn (a, b: 1) when c -> d end

fn (()) -> c end

fn [] -> c end

fn (a), b -> c end

fn () , a -> b end

fn -> a
 b -> c end

foo do
 () -> a
end

foo do
 () when b -> a
end
