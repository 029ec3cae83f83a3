a -- b -- c
-----
a --- b --- c
-----
a +++ b +++ c
-----
a ++ b -- c
-----
a -- b ++ c
-----
case a do
  b -> c # foo
end
-----
case a do
  b -> c # foo
  d -> e # bar
end
-----
case a do
  b -> c
  # foo
  d -> e
end
-----
fn a -> b # foo
end
-----
fn # foo
a -> b end
-----
case a do
  b -> # foo
   c
  d -> e
end
-----
foo(fn x -> y # foo
end)
-----
[
 1, # one
 2
 # end
]
-----
%{
 # first
 a: 1,

 # second
 b: 2 # b
}
-----
foo(
 # a
 1,
 # b
 2
)
-----
# head

# more


# and more
foo

# tail
-----
def foo do # start
  a # a

  # b
  b
end
-----
{:ok, # ok
 1}
-----
x = 1 + # one
  2
-----
#comment
##comment
#  comment
#
#!foo
foo
-----
a
|> b() # b
|> c() # c
-----
alias Foo.{
 # bar
 Bar,
 Baz # baz
}
-----
case x do
 # none
 nil -> 1

 # some
 y -> y
 # last
end
-----
@type a ::
 # a
 a
 # b
 | b
-----
[
 # only
]
