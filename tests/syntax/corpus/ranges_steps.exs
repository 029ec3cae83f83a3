1..2
1..2//3
a..b//-1
..
a..
b
first..last = x
for x <- 1..10//2, do: x
x in 1..2
x in a..b//c
1 .. 2
1..2//3 |> Enum.to_list
[1..2, 3..4]
foo 1..2
foo 1..2//3, a
a[1..2]
a[1..-1//1]
-1..-2
1 + 2..3 + 4
