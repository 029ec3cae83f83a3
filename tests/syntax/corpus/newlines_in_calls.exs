foo(
a
)
foo(a,
b)
foo(
  a,
  b
)
foo a,
  b
foo a,

  b
foo(

a

)
foo.(
  a
)
foo.bar(
  a
)
foo[
  a
]
A.{
  B,
  C
}
fn
  a ->
    b
end
foo
bar
foo()

bar()


baz
