a.b.c.d

a[b][c]

a.b[c].d(e)[f]

a.b.(c).(d)

A.b c, d do e end

a.b().c() do end

%{a: %{b: c}}

a b c: d

a b, c: d, e: f

a(b, c: d)

a (b), c

a (b) + c

a(b) + c

a (b).c

a [b] ++ c

a [b], c

a {b}, c

a -b, c

a - b

a -b + c

a b - c

a b -c

a.b -c

a.b - c

a !b

a @b

a & b

a &b/1

a not b

a ^b

a ... b

not a

not(a)

foo not a, b

foo not(a), b

- a

-a.b

-a b

!a b

&a b

&a.b c

@a b, c

@a b: c

@a [b]

@a[b]

@a.b[c]

@a.b c

^a.b

a |> b c |> d

a |> b c, d |> e

a = b c, d

a = b c do d end

a = b do c end |> e

a b do c end |> e f do g end

a b, fn c -> d end

a b, fn c -> d end, e

a fn b -> c end do d end

a (fn b -> c end)

a(fn b -> c end)

a b when c

a when b when c

a :: b | c when d

a <- b when c

a = b when c

[a | b | c]

[h | t] = x

a ++ b ++ c -- d

a..b//c + d

(a..b)//c

a + b..c + d

a <> b |> c

a == b and c or d

not a == b

!a && b

a &&& b ||| c

a <~> b ~> c

a ** -b

-a ** -b

a - -b

a + +b

a ! b

a in b and c

a not in b and c

not a in b and c

!(a in b)

a in [b] |> c

a \\ b

a \\ b = c
