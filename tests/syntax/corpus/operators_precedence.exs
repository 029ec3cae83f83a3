a + b * c ** d
(a + b) * c
a - b - c
a ++ b ++ c
a ++ b -- c ++ d
a <> b <> c
a == b != c
a < b == c > d
a and b or c and not d
a && b || !c
not a == b
!a == b
-a * b
-a ** b
a = b = c
a | b | c
a :: b | c
a when b | c
a <- b when c
a \\ b + c
a .. b + c
a..b//c
a in b and c in d
a not in b or c
a |> b || c
a <<< b >>> c
a ~> b <~ c <~> d ~>> e <<~ f
a &&& b ||| c
a === b !== c =~ d
a + b |> c
a |> b + c
a = b |> c = d
^a = b
@a + b
&a + b
& a |> b
a + &b |> c
a..b..c
1..2 |> c
a <> b ++ c
a -- b .. c
a * b / c
a div b
