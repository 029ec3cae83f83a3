#a
##b
#!c
# d
#
#
x
#	tab
-----
x # behind
-----
x # behind

# alone


# apart
y
-----
foo( # open
  a, # a
  b # b
  # after b
)
-----
foo(
  # before a
  a,
  # before b
  b
)
-----
foo a, # one
  b # two
-----
[ # open
1, # one
2
# end
]
-----
[
# only comment
]
-----
%{
# only comment
}
-----
{
# only
}
-----
foo(
# only
)
-----
%{a: 1, # first
b: 2, # second
# third
c: 3}
-----
%{map |
# in update
a: 1}
-----
%{
# before map
map | a: 1 # behind
}
-----
%S{ # open
a: 1
}
-----
<<a, # a
b::8 # b
>>
-----
a + # plus
b
-----
a # left
+ b
-----
a
# between
|> b
-----
a &&
# between
b
-----
x = # behind the sign
1
-----
x =
# before the value
1
-----
if a do # behind do
b
# before end
end
-----
if a do
# only
end
-----
if a do
b
else
# only in else
end
-----
if a do
b # behind b
else # behind else
c
end
-----
def f(
# before the argument
a
) do
a
end
-----
def f(a, # first
b # second
), do: a
-----
def f do
  # a

  # b
  :ok

  # c
end
-----
fn # behind fn
x -> x
end
-----
fn x -> # behind arrow
x
end
-----
fn
# before clause
x ->
# before body
x
# after body
end
-----
case x do # behind do
a -> # behind arrow
b # behind b
# before c
c -> d
end
-----
case x do
a ->
b

# between clauses

c ->
d
# last
end
-----
with a <- b, # first
c <- d # second
do
e
else # otherwise
_ -> f
end
-----
(
# in parens
a
)
-----
(a # first
b)
-----
"#{a # in interpolation
}"
-----
defmodule A do # behind do

# first

use B # use


# last

end
-----
@doc """
text
""" # behind heredoc
def f, do: 1
-----
@doc "x" # behind doc
# before f
def f, do: 1
-----
foo """
a
""", # behind
b
-----
try do
a
# before rescue
rescue
# in rescue
_ -> b
# before after
after
# in after
c
end
-----
cond do
# one
a -> b
# two
true -> c
# three
end
-----
# only a comment
-----


# blank lines around


-----
a; # behind semicolon
b
-----
[a, b # last
]
-----
foo(a, fn -> # in fn
b end)
-----
foo do # a
b end |> c # d
-----
alias A.{
# first
B,
C # second
}
-----
@spec f(
# first
integer) ::
# result
atom
-----
x
|> a() # one
|> b() # two
# three
-----
a when
# guard
b
-----
a |
# right
b
-----
@type t :: :a # first
| :b # second
| :c
-----
foo(a: 1, # one
b: 2 # two
)
-----
foo [
# list
a: 1
]
-----
foo a,
# before block
b do
c
end
-----
for x <- a, # generator
y <- b,
# filter
x > y,
into: %{} do
{x, y}
end
-----
quote do
# quoted
unquote(x)
end
-----
not # behind not
a
-----
&(
# capture
&1 + 1)
-----
a[
# key
b]
-----
a.
# dot
b
-----
{ # tuple
a, b }
-----
foo(a,
b)
# after call

# another
bar()
