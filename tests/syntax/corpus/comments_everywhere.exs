# first
a # after a
# between
b
foo(
  # in call
  a, # after a
  # before b
  b
  # end
)
[
  # empty
]
[
  a,
  # c
  b
  # d
]
%{
  # m
  a: 1
}
fn # c
  # d
  a -> # e
    # f
    b # g
  # h
end
foo do # c
  # only
end
foo do
  # a
  b
  # c
else # d
  # e
end
a # c
|> b # d
# e
|> c
a + # c
b
a = # c
  # d
  b
# last
