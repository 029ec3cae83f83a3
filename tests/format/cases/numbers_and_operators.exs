1000
-----
10000
-----
100000
-----
1000000000
-----
12_34_5678
-----
1_0
-----
0xabcdef
-----
0b1010_1010
-----
0o17
-----
1.0e10
-----
1.5E-3
-----
123456.789012
-----
-1000000
-----
1_000.0
-----
a+b*c-d/e
-----
(a+b)*c
-----
((a+b))*(c)
-----
a-(b-c)
-----
a+(b+c)
-----
(a-b)-c
-----
a and b or c and not d
-----
(a and b) or (c and d)
-----
a && b || c
-----
a == b and c != d or e === f and g !== h
-----
a < b and b <= c and c > d
-----
a in b
-----
a not in b
-----
not a in b
-----
not(a in b)
-----
!(a in b)
-----
!a in b
-----
a not  in  [1,2]
-----
-a
-----
+a
-----
- a
-----
-(-a)
-----
!!a
-----
not not a
-----
! a
-----
not(a)
-----
not (a and b)
-----
!(a && b)
-----
^a
-----
~~~a
-----
-a+b
-----
-(a+b)
-----
a..b
-----
a .. b
-----
1..10//2
-----
a..b//c
-----
(a+1)..(b-1)
-----
a+1..b-1
-----
a..b+c//d*2
-----
(a..b).first
-----
-1..-2
-----
..
-----
foo(..)
-----
list[1..-1//1]
-----
a<>b<>c
-----
a++b++c
-----
(a++b)++c
-----
a--b--c
-----
(a--b)--c
-----
a|||b&&&c^^^d<<<1>>>2
-----
a=b=c
-----
a=(b=c)
-----
(a=b)+c
-----
a+(b=c)
-----
a=~~r/x/
-----
a\\b
-----
a::b
-----
a<-b
-----
a|b|c
-----
x=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa+bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb+ccccccccccccccccccccccccccccccc
-----
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa and bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb or ccccccccccccccccccccccccccccccc and d
-----
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa == bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb(ccccccccccccccccccccccccccccccc, ddddd)
-----
if aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa and bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb or ccccccccccccccccccccccccccccccc do d end
-----
x = a &&
b
-----
x = a
&& b
-----
x = a ++
[b]
-----
foo = bar(a) || baz(b) || raise "none"
-----
a == b == c
-----
a != (b != c)
-----
a > (b > c)
-----
(a |> b) + c
-----
a |> (b + c)
-----
a + b |> c
-----
a <> b |> c
-----
a ++ b |> c
-----
a = b |> c
-----
a * -b
-----
a - -b
-----
a-b
-----
a -b
-----
a - b
-----
f -b
-----
f(-b)
-----
a.b-c.d
-----
@a+@b
-----
&1+&2
-----
a ** b
-----
a ** b ** c
-----
(-a) ** b
-----
a +++ b --- c
-----
not a == b
-----
!a == b
-----
(not a) == b
-----
(!a) in b
-----
(not a) in b
-----
a when b when c
-----
a :: b when c
-----
%{a | b: c}
-----
a
+ b
-----
a +
b
-----
a
-
b
-----
x = if a, do: b, else: c
-----
x = fn -> a end |> b
-----
a..b in c
-----
a in b..c
-----
(a in b) in c
-----
a <- b <- c
-----
a <~> b <|> c
