if a do b end

if a do
b
else
c
end

if a, do: b

foo do
end

foo do a -> b end

foo() do end

foo(1) do end

foo(1)(2) do end

foo a do x -> y; z else w end

foo 1, a: 2 do end

foo do

rescue
e -> 1
after
2
end

a b c do end

a.b do end

a.b c do end

a.b(c) do end

a.(1) do end

x = foo do end

foo do end + 1

foo do; end

foo do;a;end

foo do a;
 end

foo(a) do b end |> c d do e end

foo do -> x end

foo do () -> x end

foo fn -> 1 end do 2 end

foo (a) do end

foo -a do end

a |> b do end

a -b do end
