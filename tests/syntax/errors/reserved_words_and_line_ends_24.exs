foo(a
b)