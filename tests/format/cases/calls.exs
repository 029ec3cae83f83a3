foo(a, b,
  c: 1,
  d: 2)
-----
foo a, b,
  c: 1,
  d: 2
-----
foo(a, b, c: 1,
  d: 2)
-----
foo(a, b, c: 1, d: 2
)
-----
foo(a,
 b)
-----
foo(a,
 b, c)
-----
foo a,
 b, c
-----
use a,
 b: 1
-----
use a,
 b: 1, c: 2
-----
use a, b: 1,
 c: 2
-----
use [b: 1,
 c: 2]
-----
foo(
 b: 1, c: 2)
-----
foo(
 b)
-----
a.b(x,
y: 1, 
z: 2)
-----
a.(x,
y: 1, 
z: 2)
-----
assert_receive a,
  b,
  c
-----
with a <- 1,
 b <- 2, do: 3
-----
with {:ok, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa} <- bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb(cccccccccccccc), {:ok, x} <- ddddddddddd do 3 else _ -> 4 end
-----
for a <- 1, b <- 2, into: %{}, do: 3
-----
for a <- aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, b <- bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, a > b, into: %{}, do: {a, b}
-----
foo(1, [a: 1])
-----
foo.([a: 1])
-----
unquote(foo)([a: 1])
-----
use([a: 1])
-----
foo 1, [a: 1] do 1 end
-----
foo() do 1 end
-----
foo.bar(a) do 1 end
-----
Foo.bar do 1 end
-----
x = foo.bar(a) do 1 end
-----
Enum.map(list, fn {key, value} -> {String.to_atom(key), value |> String.trim() |> String.split(",", trim: true)} end)
-----
Logger.info "some message that is long enough to need more than one line " <> inspect(value) <> " and more"
-----
some_function(first_argument, second_argument, third_argument, fourth_argument, fifth_argument)
-----
some_function(first_argument, [element_one, element_two, element_three, element_four, element_five])
-----
some_function(first_argument, %{key_one: element_one, key_two: element_two, key_three: element_thr})
-----
some_function(first_argument, second_argument, key: :value, other_key: "other value", another: 123)
-----
raise ArgumentError, message: "something is wrong with #{inspect(argument)}, expected a number or so"
-----
raise ArgumentError, "something is wrong with " <> inspect(argument) <> ", expected a number or so on"
-----
%{state | counter: state.counter + 1, names: [name | state.names], other: Map.put(state.other, k, v)}
-----
%State{counter: 1, names: ["aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb"], other: %{a: 1, b: 2}, more: nil, x: 1}
-----
result = query |> where([q], q.a == 1 and q.b == 2) |> order_by(desc: :inserted_at) |> limit(10) |> all()
-----
assert {:ok, %{a: 1, b: 2}} = Foo.bar(aaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccc)
-----
assert_raise ArgumentError, "the message that is expected here, which is long", fn -> Foo.bar(1, 2, 3) end
-----
defstruct [:a, :b, c: 1, d: %{}]
-----
defdelegate foo(a, b), to: Bar, as: :baz
-----
@spec foo(integer, binary) :: {:ok, term} | {:error, :aaaaaaaaaaaaaaaaaaaaaaaaaa | :bbbbbbbbbbbbbbbbbbbbb}
-----
@type t :: %__MODULE__{name: String.t(), value: integer | nil, children: [t], parent: t | nil, meta: map()}
-----
@callback handle(term, state :: term) :: {:ok, state :: term} | {:error, reason :: term, state :: term}
-----
def foo(%{a: a, b: b} = first, [head | tail] = second, third \\ %{}) when is_integer(a) and is_list(b), do: a
