foo a
-----
foo a,b
-----
foo (a), b
-----
foo(  )
-----
foo()
-----
foo
-----
foo a: 1
-----
foo(a: 1)
-----
foo([a: 1])
-----
foo [a: 1]
-----
foo a, [b: 1]
-----
foo a, b: 1, c: 2
-----
foo({a, b})
-----
foo {a, b}
-----
foo %{a: 1}
-----
foo bar baz
-----
foo bar(1), baz 2
-----
foo(bar 1)
-----
Foo.bar
-----
Foo.bar a
-----
Foo.bar(a).baz
-----
Foo.Bar.baz(a).qux(b).c
-----
foo.bar.baz
-----
foo.bar().baz()
-----
foo.bar a
-----
:erlang.now
-----
:erlang.now()
-----
foo(
a,
b)
-----
foo(a,
b)
-----
foo(a, b
)
-----
foo a,
b
-----
foo a,
  b: 1,
  c: 2
-----
foo a, b: 1,
c: 2
-----
foo(a, b: 1,
c: 2)
-----
foo(aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, ccccccccccccccccccccccccccc, dddddddd)
-----
foo aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, ccccccccccccccccccccccccccc, dddddddddd
-----
foo(aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, ccccccccccccccccccccccccccc: dddddddddd)
-----
foo(aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, %{bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb: 1, ccccccccccccccccccccccccccc: dddddddddd})
-----
foo(aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, [bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, ccccccccccccccccccccccccccc, dddddddddddd])
-----
foo(aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, {bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, ccccccccccccccccccccccccccc, dddddddddddd})
-----
foo(aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, fn bbbbbbbbbbbbbbbbbbbbbb -> ccccccccccccccccccccccccccccc(dddddddddddddddddd) end)
-----
foo(aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bar(bbbbbbbbbbbbbbbbbbbbbb, ccccccccccccccccccccccccccccc(dddddddddddddddddd)))
-----
foo(bar(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, ccccccccccccccccccccccccccccc(dddddddddddddddddd), e))
-----
foo.bar(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa).baz(bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb).qux(cccccccccccccccccccc)
-----
foo(fn -> 1 end, fn -> 2 end)
-----
foo(fn ->
1 end, 2)
-----
foo(2, fn ->
1 end)
-----
foo(a, b) do
c
end
-----
foo a, b do
c
end
-----
foo do
c
end
-----
foo() do
c
end
-----
foo do end
-----
foo a do end
-----
foo(a do b end)
-----
foo(bar do
1
end, baz)
-----
x = foo a do
b
end
-----
foo a, (bar do b end)
-----
foo.bar do
1
end
-----
foo.bar(1) do
1
end
-----
foo(aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, ccccccccccccccccccccccccccc, ddd) do
1
end
-----
foo aaaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, ccccccccccccccccccccccccccc, dddddddd do
1
end
-----
foo a: 1, b: 2 do
1
end
-----
foo a, do: b
-----
foo a, do: (b; c)
-----
foo(a, do: b, else: c)
-----
if a, do: b
-----
if a, do: b, else: c
-----
if(a, do: b, else: c)
-----
if(a) do b else c end
-----
if a do b end
-----
if a, do: (b
c)
-----
if a, do: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, else: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
-----
if a,
do: b,
else: c
-----
unless a do b else c end
-----
unless a, do: b
-----
if not a do b end
-----
if !a, do: b, else: c
-----
unless not a, do: b
-----
assert a == b
-----
assert(a == b)
-----
assert {:ok, x} = foo()
-----
assert_receive {:msg, _}, 1000
-----
assert_raise ArgumentError, "msg", fn -> foo() end
-----
assert_raise ArgumentError, fn ->
foo()
end
-----
test "name", %{a: a} do
assert a
end
-----
test "name" do end
-----
describe "x" do
setup [:a, :b]
test "y", do: assert true
end
-----
send pid, {:msg, self()}
-----
IO.puts "a"
-----
IO.inspect x, label: "x"
-----
Logger.info "a", b: 1
-----
Logger.info fn -> "a" end
-----
import_config "#{config_env()}.exs"
-----
plug :foo when a in [:b]
-----
get "/", PageController, :index
-----
field :name, :string, default: "a"
-----
from(u in User, where: u.a == 1 and u.b == ^c, order_by: [desc: u.d], select: {u.a, u.b})
-----
from u in User, join: p in assoc(u, :posts), on: p.user_id == u.id, where: u.a == 1 and u.b == ^c, select: u
-----
unquote(x)
-----
unquote(x)(1)
-----
unquote(x).foo
-----
foo.unquote(x)(1)
-----
foo.unquote(x)
-----
(foo).bar
-----
(foo.bar).baz
-----
(a + b).c
-----
(if a, do: b).c
-----
(-a).b
-----
-a.b
-----
"a".b
-----
[].a
-----
%{}.a
-----
nil.a
-----
foo[:a]
-----
foo[:a][:b].c[0]
-----
foo [:a]
-----
foo()[:a]
-----
foo.bar[:a]
-----
(a + b)[:c]
-----
foo[
:a]
-----
foo[a: 1]
-----
@foo[:a]
-----
foo.bar[aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa][bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb][cccccccccccc]
-----
super(a)
-----
super
-----
__MODULE__.Foo.bar
-----
__MODULE__.foo
-----
foo.Bar.baz
-----
Foo.{A,B}
-----
Foo.{}
-----
quote do: a
-----
quote do a end
-----
quote(do: (a; b))
-----
quote do: unquote_splicing(a)
-----
foo(unquote_splicing(a))
-----
foo(a, unquote_splicing(b))
-----
Foo.bar!(a)
-----
foo?(a)
-----
Kernel.+(1, 2)
-----
Kernel.!(a)
-----
a.and(b)
-----
a.+(b)
-----
a."b c"(d)
-----
GenServer.call(server, {:aaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccccccc}, :timer.seconds(30))
-----
Enum.reduce(aaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbb, &(&1 + ccccccccccccccccccccccccccccccc(&2)))
-----
Keyword.merge([aaaaaaaaaaaaaaaaaa: 1, bbbbbbbbbbbbbbbbbb: 2], cccccccccccccccccccccccccccccccc, fn _, _, x -> x end)
