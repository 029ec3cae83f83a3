a not in b

not a in b

!a in b

not(a) in b

foo not in bar

foo
not in bar

not (a in b)

a
|> b

a |>

 b

a

|>
 b

a
+ b

a +
 b

a
.b

a.
b

a
.
b

[a
]

foo(a
)

foo(

a
)

foo(
)
