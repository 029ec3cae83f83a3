a <- &foo/1
-----
(&foo/1) <- a
-----
&1 <- &2
-----
a <- @foo
-----
a <- ..
-----
a <-
b
-----
aaaaaaaaaaaaaaaaaaaa <- bbbbbbbbbbbbbbbbbbbbbbbbbb <- cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa <- %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a \
b
-----
a when &foo/1
-----
(&foo/1) when a
-----
&1 when &2
-----
a when @foo
-----
a when ..
-----
a when
b
-----
aaaaaaaaaaaaaaaaaaaa when bbbbbbbbbbbbbbbbbbbbbbbbbb when cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa when %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a :: &foo/1
-----
(&foo/1) :: a
-----
&1 :: &2
-----
a :: @foo
-----
a :: ..
-----
a ::
b
-----
aaaaaaaaaaaaaaaaaaaa :: bbbbbbbbbbbbbbbbbbbbbbbbbb :: cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa :: %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a | &foo/1
-----
(&foo/1) | a
-----
&1 | &2
-----
a | @foo
-----
a | ..
-----
a |
b
-----
aaaaaaaaaaaaaaaaaaaa | bbbbbbbbbbbbbbbbbbbbbbbbbb | cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa | %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a = &foo/1
-----
(&foo/1) = a
-----
&1 = &2
-----
a = @foo
-----
a = ..
-----
a =
b
-----
aaaaaaaaaaaaaaaaaaaa = bbbbbbbbbbbbbbbbbbbbbbbbbb = cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa = %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a || &foo/1
-----
(&foo/1) || a
-----
&1 || &2
-----
a || @foo
-----
a || ..
-----
a ||
b
-----
aaaaaaaaaaaaaaaaaaaa || bbbbbbbbbbbbbbbbbbbbbbbbbb || cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa || %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a ||| &foo/1
-----
(&foo/1) ||| a
-----
&1 ||| &2
-----
a ||| @foo
-----
a ||| ..
-----
a |||
b
-----
aaaaaaaaaaaaaaaaaaaa ||| bbbbbbbbbbbbbbbbbbbbbbbbbb ||| cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa ||| %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a or &foo/1
-----
(&foo/1) or a
-----
&1 or &2
-----
a or @foo
-----
a or ..
-----
a or
b
-----
aaaaaaaaaaaaaaaaaaaa or bbbbbbbbbbbbbbbbbbbbbbbbbb or cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa or %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a && &foo/1
-----
(&foo/1) && a
-----
&1 && &2
-----
a && @foo
-----
a && ..
-----
a &&
b
-----
aaaaaaaaaaaaaaaaaaaa && bbbbbbbbbbbbbbbbbbbbbbbbbb && cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa && %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a &&& &foo/1
-----
(&foo/1) &&& a
-----
&1 &&& &2
-----
a &&& @foo
-----
a &&& ..
-----
a &&&
b
-----
aaaaaaaaaaaaaaaaaaaa &&& bbbbbbbbbbbbbbbbbbbbbbbbbb &&& cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa &&& %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a and &foo/1
-----
(&foo/1) and a
-----
&1 and &2
-----
a and @foo
-----
a and ..
-----
a and
b
-----
aaaaaaaaaaaaaaaaaaaa and bbbbbbbbbbbbbbbbbbbbbbbbbb and cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa and %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a == &foo/1
-----
(&foo/1) == a
-----
&1 == &2
-----
a == @foo
-----
a == ..
-----
a ==
b
-----
aaaaaaaaaaaaaaaaaaaa == bbbbbbbbbbbbbbbbbbbbbbbbbb == cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa == %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a != &foo/1
-----
(&foo/1) != a
-----
&1 != &2
-----
a != @foo
-----
a != ..
-----
a !=
b
-----
aaaaaaaaaaaaaaaaaaaa != bbbbbbbbbbbbbbbbbbbbbbbbbb != cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa != %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a =~ &foo/1
-----
(&foo/1) =~ a
-----
&1 =~ &2
-----
a =~ @foo
-----
a =~ ..
-----
a =~
b
-----
aaaaaaaaaaaaaaaaaaaa =~ bbbbbbbbbbbbbbbbbbbbbbbbbb =~ cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa =~ %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a === &foo/1
-----
(&foo/1) === a
-----
&1 === &2
-----
a === @foo
-----
a === ..
-----
a ===
b
-----
aaaaaaaaaaaaaaaaaaaa === bbbbbbbbbbbbbbbbbbbbbbbbbb === cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa === %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a !== &foo/1
-----
(&foo/1) !== a
-----
&1 !== &2
-----
a !== @foo
-----
a !== ..
-----
a !==
b
-----
aaaaaaaaaaaaaaaaaaaa !== bbbbbbbbbbbbbbbbbbbbbbbbbb !== cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa !== %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a < &foo/1
-----
(&foo/1) < a
-----
&1 < &2
-----
a < @foo
-----
a < ..
-----
a <
b
-----
aaaaaaaaaaaaaaaaaaaa < bbbbbbbbbbbbbbbbbbbbbbbbbb < cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa < %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a <= &foo/1
-----
(&foo/1) <= a
-----
&1 <= &2
-----
a <= @foo
-----
a <= ..
-----
a <=
b
-----
aaaaaaaaaaaaaaaaaaaa <= bbbbbbbbbbbbbbbbbbbbbbbbbb <= cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa <= %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a >= &foo/1
-----
(&foo/1) >= a
-----
&1 >= &2
-----
a >= @foo
-----
a >= ..
-----
a >=
b
-----
aaaaaaaaaaaaaaaaaaaa >= bbbbbbbbbbbbbbbbbbbbbbbbbb >= cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa >= %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a > &foo/1
-----
(&foo/1) > a
-----
&1 > &2
-----
a > @foo
-----
a > ..
-----
a >
b
-----
aaaaaaaaaaaaaaaaaaaa > bbbbbbbbbbbbbbbbbbbbbbbbbb > cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa > %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a |> &foo/1
-----
(&foo/1) |> a
-----
&1 |> &2
-----
a |> @foo
-----
a |> ..
-----
a |>
b
-----
aaaaaaaaaaaaaaaaaaaa |> bbbbbbbbbbbbbbbbbbbbbbbbbb |> cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa |> %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a <<< &foo/1
-----
(&foo/1) <<< a
-----
&1 <<< &2
-----
a <<< @foo
-----
a <<< ..
-----
a <<<
b
-----
aaaaaaaaaaaaaaaaaaaa <<< bbbbbbbbbbbbbbbbbbbbbbbbbb <<< cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa <<< %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a >>> &foo/1
-----
(&foo/1) >>> a
-----
&1 >>> &2
-----
a >>> @foo
-----
a >>> ..
-----
a >>>
b
-----
aaaaaaaaaaaaaaaaaaaa >>> bbbbbbbbbbbbbbbbbbbbbbbbbb >>> cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa >>> %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a <~ &foo/1
-----
(&foo/1) <~ a
-----
&1 <~ &2
-----
a <~ @foo
-----
a <~ ..
-----
a <~
b
-----
aaaaaaaaaaaaaaaaaaaa <~ bbbbbbbbbbbbbbbbbbbbbbbbbb <~ cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa <~ %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a ~> &foo/1
-----
(&foo/1) ~> a
-----
&1 ~> &2
-----
a ~> @foo
-----
a ~> ..
-----
a ~>
b
-----
aaaaaaaaaaaaaaaaaaaa ~> bbbbbbbbbbbbbbbbbbbbbbbbbb ~> cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa ~> %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a <<~ &foo/1
-----
(&foo/1) <<~ a
-----
&1 <<~ &2
-----
a <<~ @foo
-----
a <<~ ..
-----
a <<~
b
-----
aaaaaaaaaaaaaaaaaaaa <<~ bbbbbbbbbbbbbbbbbbbbbbbbbb <<~ cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa <<~ %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a ~>> &foo/1
-----
(&foo/1) ~>> a
-----
&1 ~>> &2
-----
a ~>> @foo
-----
a ~>> ..
-----
a ~>>
b
-----
aaaaaaaaaaaaaaaaaaaa ~>> bbbbbbbbbbbbbbbbbbbbbbbbbb ~>> cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa ~>> %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a <~> &foo/1
-----
(&foo/1) <~> a
-----
&1 <~> &2
-----
a <~> @foo
-----
a <~> ..
-----
a <~>
b
-----
aaaaaaaaaaaaaaaaaaaa <~> bbbbbbbbbbbbbbbbbbbbbbbbbb <~> cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa <~> %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a in &foo/1
-----
(&foo/1) in a
-----
&1 in &2
-----
a in @foo
-----
a in ..
-----
a in
b
-----
aaaaaaaaaaaaaaaaaaaa in bbbbbbbbbbbbbbbbbbbbbbbbbb in cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa in %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a ++ &foo/1
-----
(&foo/1) ++ a
-----
&1 ++ &2
-----
a ++ @foo
-----
a ++ ..
-----
a ++
b
-----
aaaaaaaaaaaaaaaaaaaa ++ bbbbbbbbbbbbbbbbbbbbbbbbbb ++ cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa ++ %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a -- &foo/1
-----
(&foo/1) -- a
-----
&1 -- &2
-----
a -- @foo
-----
a -- ..
-----
a --
b
-----
aaaaaaaaaaaaaaaaaaaa -- bbbbbbbbbbbbbbbbbbbbbbbbbb -- cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa -- %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a +++ &foo/1
-----
(&foo/1) +++ a
-----
&1 +++ &2
-----
a +++ @foo
-----
a +++ ..
-----
a +++
b
-----
aaaaaaaaaaaaaaaaaaaa +++ bbbbbbbbbbbbbbbbbbbbbbbbbb +++ cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa +++ %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a --- &foo/1
-----
(&foo/1) --- a
-----
&1 --- &2
-----
a --- @foo
-----
a --- ..
-----
a ---
b
-----
aaaaaaaaaaaaaaaaaaaa --- bbbbbbbbbbbbbbbbbbbbbbbbbb --- cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa --- %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a .. &foo/1
-----
(&foo/1) .. a
-----
&1 .. &2
-----
a .. @foo
-----
a ..
b
-----
aaaaaaaaaaaaaaaaaaaa .. bbbbbbbbbbbbbbbbbbbbbbbbbb .. cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa .. %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a <> &foo/1
-----
(&foo/1) <> a
-----
&1 <> &2
-----
a <> @foo
-----
a <> ..
-----
a <>
b
-----
aaaaaaaaaaaaaaaaaaaa <> bbbbbbbbbbbbbbbbbbbbbbbbbb <> cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa <> %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a + &foo/1
-----
(&foo/1) + a
-----
&1 + &2
-----
a + @foo
-----
a + ..
-----
a +
b
-----
aaaaaaaaaaaaaaaaaaaa + bbbbbbbbbbbbbbbbbbbbbbbbbb + cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa + %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a - &foo/1
-----
(&foo/1) - a
-----
&1 - &2
-----
a - @foo
-----
a - ..
-----
a -
b
-----
aaaaaaaaaaaaaaaaaaaa - bbbbbbbbbbbbbbbbbbbbbbbbbb - cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa - %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a * &foo/1
-----
(&foo/1) * a
-----
&1 * &2
-----
a * @foo
-----
a * ..
-----
a *
b
-----
aaaaaaaaaaaaaaaaaaaa * bbbbbbbbbbbbbbbbbbbbbbbbbb * cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa * %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a / &foo/1
-----
(&foo/1) / a
-----
&1 / &2
-----
a / @foo
-----
a / ..
-----
a /
b
-----
aaaaaaaaaaaaaaaaaaaa / bbbbbbbbbbbbbbbbbbbbbbbbbb / cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa / %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a ** &foo/1
-----
(&foo/1) ** a
-----
&1 ** &2
-----
a ** @foo
-----
a ** ..
-----
a **
b
-----
aaaaaaaaaaaaaaaaaaaa ** bbbbbbbbbbbbbbbbbbbbbbbbbb ** cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa ** %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
a ^^^ &foo/1
-----
(&foo/1) ^^^ a
-----
&1 ^^^ &2
-----
a ^^^ @foo
-----
a ^^^ ..
-----
a ^^^
b
-----
aaaaaaaaaaaaaaaaaaaa ^^^ bbbbbbbbbbbbbbbbbbbbbbbbbb ^^^ cccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaa ^^^ %{bbbbbbbbbbbbbbbbb: 1, cccccccccccccccccccccccccc: 2}
-----
(x <- y) :: z
-----
x <- (y :: z)
-----
(x <- y) || z
-----
x <- (y || z)
-----
(x <- y) &&& z
-----
x <- (y &&& z)
-----
(x <- y) <= z
-----
x <- (y <= z)
-----
(x <- y) >= z
-----
x <- (y >= z)
-----
(x <- y) |> z
-----
x <- (y |> z)
-----
(x <- y) - z
-----
x <- (y - z)
-----
(x when y) &&& z
-----
x when (y &&& z)
-----
(x when y) and z
-----
x when (y and z)
-----
(x when y) >>> z
-----
x when (y >>> z)
-----
(x when y) <~ z
-----
x when (y <~ z)
-----
(x when y) ~>> z
-----
x when (y ~>> z)
-----
(x when y) +++ z
-----
x when (y +++ z)
-----
(x when y) .. z
-----
x when (y .. z)
-----
(x when y) / z
-----
x when (y / z)
-----
(x when y) ^^^ z
-----
x when (y ^^^ z)
-----
(x :: y) <- z
-----
x :: (y <- z)
-----
(x :: y) | z
-----
x :: (y | z)
-----
(x :: y) = z
-----
x :: (y = z)
-----
(x :: y) >>> z
-----
x :: (y >>> z)
-----
(x :: y) + z
-----
x :: (y + z)
-----
(x | y) = z
-----
x | (y = z)
-----
(x | y) != z
-----
x | (y != z)
-----
(x | y) !== z
-----
x | (y !== z)
-----
(x | y) >= z
-----
x | (y >= z)
-----
(x | y) ~> z
-----
x | (y ~> z)
-----
(x = y) :: z
-----
x = (y :: z)
-----
(x = y) | z
-----
x = (y | z)
-----
(x = y) &&& z
-----
x = (y &&& z)
-----
(x = y) === z
-----
x = (y === z)
-----
(x = y) < z
-----
x = (y < z)
-----
(x = y) -- z
-----
x = (y -- z)
-----
(x = y) - z
-----
x = (y - z)
-----
(x || y) = z
-----
x || (y = z)
-----
(x || y) === z
-----
x || (y === z)
-----
(x || y) <<~ z
-----
x || (y <<~ z)
-----
(x ||| y) <- z
-----
x ||| (y <- z)
-----
(x ||| y) = z
-----
x ||| (y = z)
-----
(x ||| y) == z
-----
x ||| (y == z)
-----
(x ||| y) != z
-----
x ||| (y != z)
-----
(x ||| y) >>> z
-----
x ||| (y >>> z)
-----
(x ||| y) <~ z
-----
x ||| (y <~ z)
-----
(x ||| y) in z
-----
x ||| (y in z)
-----
(x ||| y) ++ z
-----
x ||| (y ++ z)
-----
(x ||| y) .. z
-----
x ||| (y .. z)
-----
(x ||| y) + z
-----
x ||| (y + z)
-----
(x ||| y) ^^^ z
-----
x ||| (y ^^^ z)
-----
(x or y) || z
-----
x or (y || z)
-----
(x or y) =~ z
-----
x or (y =~ z)
-----
(x or y) === z
-----
x or (y === z)
-----
(x or y) < z
-----
x or (y < z)
-----
(x or y) <= z
-----
x or (y <= z)
-----
(x or y) >>> z
-----
x or (y >>> z)
-----
(x or y) <<~ z
-----
x or (y <<~ z)
-----
(x or y) <~> z
-----
x or (y <~> z)
-----
(x && y) <- z
-----
x && (y <- z)
-----
(x && y) :: z
-----
x && (y :: z)
-----
(x && y) = z
-----
x && (y = z)
-----
(x && y) && z
-----
x && (y && z)
-----
(x && y) &&& z
-----
x && (y &&& z)
-----
(x && y) == z
-----
x && (y == z)
-----
(x && y) < z
-----
x && (y < z)
-----
(x && y) +++ z
-----
x && (y +++ z)
-----
(x && y) / z
-----
x && (y / z)
-----
(x &&& y) :: z
-----
x &&& (y :: z)
-----
(x &&& y) = z
-----
x &&& (y = z)
-----
(x &&& y) in z
-----
x &&& (y in z)
-----
(x &&& y) +++ z
-----
x &&& (y +++ z)
-----
(x &&& y) + z
-----
x &&& (y + z)
-----
(x &&& y) ** z
-----
x &&& (y ** z)
-----
(x and y) when z
-----
x and (y when z)
-----
(x and y) = z
-----
x and (y = z)
-----
(x and y) &&& z
-----
x and (y &&& z)
-----
(x and y) and z
-----
x and (y and z)
-----
(x and y) =~ z
-----
x and (y =~ z)
-----
(x and y) < z
-----
x and (y < z)
-----
(x and y) >>> z
-----
x and (y >>> z)
-----
(x and y) <~ z
-----
x and (y <~ z)
-----
(x and y) in z
-----
x and (y in z)
-----
(x and y) +++ z
-----
x and (y +++ z)
-----
(x and y) .. z
-----
x and (y .. z)
-----
(x and y) ^^^ z
-----
x and (y ^^^ z)
-----
(x == y) = z
-----
x == (y = z)
-----
(x == y) || z
-----
x == (y || z)
-----
(x == y) == z
-----
x == (y == z)
-----
(x == y) != z
-----
x == (y != z)
-----
(x == y) <= z
-----
x == (y <= z)
-----
(x == y) <~ z
-----
x == (y <~ z)
-----
(x == y) <<~ z
-----
x == (y <<~ z)
-----
(x == y) ++ z
-----
x == (y ++ z)
-----
(x == y) -- z
-----
x == (y -- z)
-----
(x == y) --- z
-----
x == (y --- z)
-----
(x == y) + z
-----
x == (y + z)
-----
(x != y) == z
-----
x != (y == z)
-----
(x != y) < z
-----
x != (y < z)
-----
(x != y) <= z
-----
x != (y <= z)
-----
(x != y) >= z
-----
x != (y >= z)
-----
(x != y) <> z
-----
x != (y <> z)
-----
(x =~ y) :: z
-----
x =~ (y :: z)
-----
(x =~ y) || z
-----
x =~ (y || z)
-----
(x =~ y) >= z
-----
x =~ (y >= z)
-----
(x =~ y) >>> z
-----
x =~ (y >>> z)
-----
(x =~ y) ~>> z
-----
x =~ (y ~>> z)
-----
(x =~ y) -- z
-----
x =~ (y -- z)
-----
(x =~ y) --- z
-----
x =~ (y --- z)
-----
(x =~ y) * z
-----
x =~ (y * z)
-----
(x === y) || z
-----
x === (y || z)
-----
(x === y) &&& z
-----
x === (y &&& z)
-----
(x === y) == z
-----
x === (y == z)
-----
(x === y) != z
-----
x === (y != z)
-----
(x === y) <= z
-----
x === (y <= z)
-----
(x === y) <<~ z
-----
x === (y <<~ z)
-----
(x === y) <~> z
-----
x === (y <~> z)
-----
(x === y) .. z
-----
x === (y .. z)
-----
(x !== y) | z
-----
x !== (y | z)
-----
(x !== y) && z
-----
x !== (y && z)
-----
(x !== y) !== z
-----
x !== (y !== z)
-----
(x !== y) < z
-----
x !== (y < z)
-----
(x !== y) ++ z
-----
x !== (y ++ z)
-----
(x !== y) --- z
-----
x !== (y --- z)
-----
(x !== y) <> z
-----
x !== (y <> z)
-----
(x < y) when z
-----
x < (y when z)
-----
(x < y) or z
-----
x < (y or z)
-----
(x < y) &&& z
-----
x < (y &&& z)
-----
(x < y) =~ z
-----
x < (y =~ z)
-----
(x < y) <<~ z
-----
x < (y <<~ z)
-----
(x < y) ~>> z
-----
x < (y ~>> z)
-----
(x < y) ++ z
-----
x < (y ++ z)
-----
(x < y) -- z
-----
x < (y -- z)
-----
(x < y) * z
-----
x < (y * z)
-----
(x <= y) | z
-----
x <= (y | z)
-----
(x <= y) <~ z
-----
x <= (y <~ z)
-----
(x <= y) ++ z
-----
x <= (y ++ z)
-----
(x <= y) -- z
-----
x <= (y -- z)
-----
(x <= y) +++ z
-----
x <= (y +++ z)
-----
(x <= y) --- z
-----
x <= (y --- z)
-----
(x <= y) .. z
-----
x <= (y .. z)
-----
(x <= y) - z
-----
x <= (y - z)
-----
(x <= y) * z
-----
x <= (y * z)
-----
(x <= y) ^^^ z
-----
x <= (y ^^^ z)
-----
(x >= y) <- z
-----
x >= (y <- z)
-----
(x >= y) when z
-----
x >= (y when z)
-----
(x >= y) || z
-----
x >= (y || z)
-----
(x >= y) =~ z
-----
x >= (y =~ z)
-----
(x >= y) < z
-----
x >= (y < z)
-----
(x >= y) >>> z
-----
x >= (y >>> z)
-----
(x >= y) in z
-----
x >= (y in z)
-----
(x >= y) ++ z
-----
x >= (y ++ z)
-----
(x >= y) --- z
-----
x >= (y --- z)
-----
(x >= y) + z
-----
x >= (y + z)
-----
(x >= y) - z
-----
x >= (y - z)
-----
(x >= y) / z
-----
x >= (y / z)
-----
(x > y) || z
-----
x > (y || z)
-----
(x > y) && z
-----
x > (y && z)
-----
(x > y) === z
-----
x > (y === z)
-----
(x > y) --- z
-----
x > (y --- z)
-----
(x |> y) && z
-----
x |> (y && z)
-----
(x |> y) != z
-----
x |> (y != z)
-----
(x |> y) < z
-----
x |> (y < z)
-----
(x |> y) > z
-----
x |> (y > z)
-----
(x |> y) <<< z
-----
x |> (y <<< z)
-----
(x |> y) / z
-----
x |> (y / z)
-----
(x |> y) ^^^ z
-----
x |> (y ^^^ z)
-----
(x <<< y) || z
-----
x <<< (y || z)
-----
(x <<< y) && z
-----
x <<< (y && z)
-----
(x <<< y) and z
-----
x <<< (y and z)
-----
(x <<< y) == z
-----
x <<< (y == z)
-----
(x <<< y) ++ z
-----
x <<< (y ++ z)
-----
(x <<< y) * z
-----
x <<< (y * z)
-----
(x <<< y) ** z
-----
x <<< (y ** z)
-----
(x >>> y) when z
-----
x >>> (y when z)
-----
(x >>> y) :: z
-----
x >>> (y :: z)
-----
(x >>> y) and z
-----
x >>> (y and z)
-----
(x >>> y) < z
-----
x >>> (y < z)
-----
(x >>> y) > z
-----
x >>> (y > z)
-----
(x >>> y) in z
-----
x >>> (y in z)
-----
(x >>> y) <> z
-----
x >>> (y <> z)
-----
(x >>> y) * z
-----
x >>> (y * z)
-----
(x <~ y) or z
-----
x <~ (y or z)
-----
(x <~ y) >= z
-----
x <~ (y >= z)
-----
(x <~ y) ~> z
-----
x <~ (y ~> z)
-----
(x <~ y) <<~ z
-----
x <~ (y <<~ z)
-----
(x <~ y) ~>> z
-----
x <~ (y ~>> z)
-----
(x <~ y) in z
-----
x <~ (y in z)
-----
(x <~ y) +++ z
-----
x <~ (y +++ z)
-----
(x <~ y) - z
-----
x <~ (y - z)
-----
(x <~ y) ^^^ z
-----
x <~ (y ^^^ z)
-----
(x ~> y) == z
-----
x ~> (y == z)
-----
(x ~> y) !== z
-----
x ~> (y !== z)
-----
(x ~> y) ++ z
-----
x ~> (y ++ z)
-----
(x ~> y) +++ z
-----
x ~> (y +++ z)
-----
(x ~> y) * z
-----
x ~> (y * z)
-----
(x <<~ y) when z
-----
x <<~ (y when z)
-----
(x <<~ y) :: z
-----
x <<~ (y :: z)
-----
(x <<~ y) | z
-----
x <<~ (y | z)
-----
(x <<~ y) &&& z
-----
x <<~ (y &&& z)
-----
(x <<~ y) and z
-----
x <<~ (y and z)
-----
(x <<~ y) === z
-----
x <<~ (y === z)
-----
(x <<~ y) > z
-----
x <<~ (y > z)
-----
(x <<~ y) <> z
-----
x <<~ (y <> z)
-----
(x <<~ y) / z
-----
x <<~ (y / z)
-----
(x <<~ y) ^^^ z
-----
x <<~ (y ^^^ z)
-----
(x ~>> y) || z
-----
x ~>> (y || z)
-----
(x ~>> y) === z
-----
x ~>> (y === z)
-----
(x ~>> y) <<< z
-----
x ~>> (y <<< z)
-----
(x ~>> y) >>> z
-----
x ~>> (y >>> z)
-----
(x ~>> y) ++ z
-----
x ~>> (y ++ z)
-----
(x ~>> y) -- z
-----
x ~>> (y -- z)
-----
(x ~>> y) +++ z
-----
x ~>> (y +++ z)
-----
(x ~>> y) / z
-----
x ~>> (y / z)
-----
(x ~>> y) ** z
-----
x ~>> (y ** z)
-----
(x <~> y) = z
-----
x <~> (y = z)
-----
(x <~> y) ||| z
-----
x <~> (y ||| z)
-----
(x <~> y) >>> z
-----
x <~> (y >>> z)
-----
(x <~> y) ~> z
-----
x <~> (y ~> z)
-----
(x <~> y) --- z
-----
x <~> (y --- z)
-----
(x in y) <- z
-----
x in (y <- z)
-----
(x in y) when z
-----
x in (y when z)
-----
(x in y) :: z
-----
x in (y :: z)
-----
(x in y) ||| z
-----
x in (y ||| z)
-----
(x in y) or z
-----
x in (y or z)
-----
(x in y) =~ z
-----
x in (y =~ z)
-----
(x in y) === z
-----
x in (y === z)
-----
(x in y) > z
-----
x in (y > z)
-----
(x in y) ~> z
-----
x in (y ~> z)
-----
(x in y) ~>> z
-----
x in (y ~>> z)
-----
(x in y) ++ z
-----
x in (y ++ z)
-----
(x ++ y) =~ z
-----
x ++ (y =~ z)
-----
(x ++ y) === z
-----
x ++ (y === z)
-----
(x ++ y) !== z
-----
x ++ (y !== z)
-----
(x ++ y) <<< z
-----
x ++ (y <<< z)
-----
(x ++ y) <~ z
-----
x ++ (y <~ z)
-----
(x ++ y) in z
-----
x ++ (y in z)
-----
(x ++ y) -- z
-----
x ++ (y -- z)
-----
(x ++ y) .. z
-----
x ++ (y .. z)
-----
(x ++ y) ^^^ z
-----
x ++ (y ^^^ z)
-----
(x -- y) || z
-----
x -- (y || z)
-----
(x -- y) == z
-----
x -- (y == z)
-----
(x -- y) != z
-----
x -- (y != z)
-----
(x -- y) =~ z
-----
x -- (y =~ z)
-----
(x -- y) === z
-----
x -- (y === z)
-----
(x -- y) <= z
-----
x -- (y <= z)
-----
(x -- y) ~>> z
-----
x -- (y ~>> z)
-----
(x -- y) <~> z
-----
x -- (y <~> z)
-----
(x -- y) - z
-----
x -- (y - z)
-----
(x +++ y) ||| z
-----
x +++ (y ||| z)
-----
(x +++ y) or z
-----
x +++ (y or z)
-----
(x +++ y) &&& z
-----
x +++ (y &&& z)
-----
(x +++ y) == z
-----
x +++ (y == z)
-----
(x +++ y) =~ z
-----
x +++ (y =~ z)
-----
(x +++ y) ~> z
-----
x +++ (y ~> z)
-----
(x +++ y) -- z
-----
x +++ (y -- z)
-----
(x --- y) ||| z
-----
x --- (y ||| z)
-----
(x --- y) &&& z
-----
x --- (y &&& z)
-----
(x --- y) == z
-----
x --- (y == z)
-----
(x --- y) |> z
-----
x --- (y |> z)
-----
(x --- y) <<~ z
-----
x --- (y <<~ z)
-----
(x --- y) <~> z
-----
x --- (y <~> z)
-----
(x --- y) + z
-----
x --- (y + z)
-----
(x .. y) <- z
-----
x .. (y <- z)
-----
(x .. y) || z
-----
x .. (y || z)
-----
(x .. y) && z
-----
x .. (y && z)
-----
(x .. y) <= z
-----
x .. (y <= z)
-----
(x .. y) |> z
-----
x .. (y |> z)
-----
(x .. y) ++ z
-----
x .. (y ++ z)
-----
(x .. y) -- z
-----
x .. (y -- z)
-----
(x .. y) +++ z
-----
x .. (y +++ z)
-----
(x .. y) <> z
-----
x .. (y <> z)
-----
(x <> y) = z
-----
x <> (y = z)
-----
(x <> y) and z
-----
x <> (y and z)
-----
(x <> y) > z
-----
x <> (y > z)
-----
(x <> y) ~>> z
-----
x <> (y ~>> z)
-----
(x <> y) +++ z
-----
x <> (y +++ z)
-----
(x <> y) --- z
-----
x <> (y --- z)
-----
(x <> y) <> z
-----
x <> (y <> z)
-----
(x <> y) * z
-----
x <> (y * z)
-----
(x <> y) / z
-----
x <> (y / z)
-----
(x <> y) ** z
-----
x <> (y ** z)
-----
(x + y) <- z
-----
x + (y <- z)
-----
(x + y) = z
-----
x + (y = z)
-----
(x + y) ||| z
-----
x + (y ||| z)
-----
(x + y) === z
-----
x + (y === z)
-----
(x + y) < z
-----
x + (y < z)
-----
(x + y) <<~ z
-----
x + (y <<~ z)
-----
(x + y) .. z
-----
x + (y .. z)
-----
(x + y) + z
-----
x + (y + z)
-----
(x + y) - z
-----
x + (y - z)
-----
(x + y) / z
-----
x + (y / z)
-----
(x - y) != z
-----
x - (y != z)
-----
(x - y) !== z
-----
x - (y !== z)
-----
(x - y) < z
-----
x - (y < z)
-----
(x - y) > z
-----
x - (y > z)
-----
(x - y) <<< z
-----
x - (y <<< z)
-----
(x - y) in z
-----
x - (y in z)
-----
(x - y) -- z
-----
x - (y -- z)
-----
(x - y) +++ z
-----
x - (y +++ z)
-----
(x * y) when z
-----
x * (y when z)
-----
(x * y) ||| z
-----
x * (y ||| z)
-----
(x * y) !== z
-----
x * (y !== z)
-----
(x * y) <= z
-----
x * (y <= z)
-----
(x * y) <<~ z
-----
x * (y <<~ z)
-----
(x * y) in z
-----
x * (y in z)
-----
(x * y) -- z
-----
x * (y -- z)
-----
(x * y) +++ z
-----
x * (y +++ z)
-----
(x * y) <> z
-----
x * (y <> z)
-----
(x * y) - z
-----
x * (y - z)
-----
(x / y) :: z
-----
x / (y :: z)
-----
(x / y) | z
-----
x / (y | z)
-----
(x / y) ||| z
-----
x / (y ||| z)
-----
(x / y) == z
-----
x / (y == z)
-----
(x / y) === z
-----
x / (y === z)
-----
(x / y) <<< z
-----
x / (y <<< z)
-----
(x / y) ~>> z
-----
x / (y ~>> z)
-----
(x / y) +++ z
-----
x / (y +++ z)
-----
(x / y) --- z
-----
x / (y --- z)
-----
(x / y) <> z
-----
x / (y <> z)
-----
(x ** y) <- z
-----
x ** (y <- z)
-----
(x ** y) :: z
-----
x ** (y :: z)
-----
(x ** y) | z
-----
x ** (y | z)
-----
(x ** y) = z
-----
x ** (y = z)
-----
(x ** y) || z
-----
x ** (y || z)
-----
(x ** y) >>> z
-----
x ** (y >>> z)
-----
(x ** y) <~ z
-----
x ** (y <~ z)
-----
(x ** y) <> z
-----
x ** (y <> z)
-----
(x ** y) * z
-----
x ** (y * z)
-----
(x ^^^ y) <- z
-----
x ^^^ (y <- z)
-----
(x ^^^ y) = z
-----
x ^^^ (y = z)
-----
(x ^^^ y) && z
-----
x ^^^ (y && z)
-----
(x ^^^ y) == z
-----
x ^^^ (y == z)
-----
(x ^^^ y) <= z
-----
x ^^^ (y <= z)
-----
(x ^^^ y) |> z
-----
x ^^^ (y |> z)
-----
(x ^^^ y) ~>> z
-----
x ^^^ (y ~>> z)
-----
(x ^^^ y) <~> z
-----
x ^^^ (y <~> z)
