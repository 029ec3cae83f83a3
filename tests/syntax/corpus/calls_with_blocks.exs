foo do
end
foo do a end
foo() do a end
foo a do b end
foo a, b do c end
foo(a) do b end
foo(a, b) do c end
foo a: 1 do b end
foo a, b: 1 do c end
foo a b do c end
foo a, b c do d end
foo.bar do a end
foo.bar a do b end
foo.bar(a) do b end
foo.(a) do b end
A.foo a do b end
x = foo a do b end
x = foo do a end |> bar do b end
foo a do
  b
else
  c
after
  d
rescue
  e -> f
catch
  g -> h
end
foo(a do b end)
foo(bar do a end, c)
[foo do a end, b]
{foo do a end, b}
%{a: foo do b end}
foo fn -> a end do b end
foo fn a -> b end, c do d end
foo a, fn -> bar do b end end do c end
not foo do a end
-foo do a end + b
@foo do a end
@foo a do b end
foo a |> b do c end
foo a = b do c end
