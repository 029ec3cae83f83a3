a;b;c
-----
a;
-----
;a
-----
a


b
-----
a

b
-----
a
b
-----
x = 1
y = 2
foo(x) do
1
end
z = 3
-----
foo do
1
end
bar do
2
end
-----
import A
alias B
def f, do: 1
@x 1
def g do
2
end
@y 2
-----
def f, do: 1
def g, do: 2
def h do
3
end
def i, do: 4
-----
x = [
1
]
y = 2
-----
y = 2
x = [
1
]
-----
(a)
-----
((a))
-----
(a;b)
-----
x = (a;b)
-----
x = (
a
b
)
-----
foo((a;b))
-----
()
-----
foo(())
-----
x = ()
-----
(
a
)
-----
begin = 1
(a) + (b)
-----
a = 1; b = 2
c = 3
-----
if a do

b

end
-----
if a do
b


else


c
end
-----
fn ->

a

end
-----
case a do

b -> c

end
-----
foo(

a,

b

)
-----
"""
a
"""
b
-----
a
"""
b
"""
-----
x = """
a
"""
y = 1
-----
@a """
x
"""
@b 1
-----
a |> b
c
-----
a
|> b
c
-----
@spec f(a) ::
b
def f(a), do: a
-----
@foo [
1
]
@bar 1
-----
a = fn ->
1
end
b = 2
-----
nil
-----
:ok
-----
1
2
-----

-----
foo(a)   ;   bar(b)  
-----
if(a, do: b)
if(c) do
d
end
-----
a = if b do
c
end
d
