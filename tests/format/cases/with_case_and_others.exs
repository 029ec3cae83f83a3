with {:ok,a}<-f(), {:ok,b}<-g(a) do
a+b
end
-----
with {:ok, user} <- fetch_user(id), {:ok, account} <- fetch_account(user), :ok <- check_balance(account, amount), do: {:ok, account}
-----
with {:ok, a} <- one(),
     # a comment between
     {:ok, b} <- two(a),
     c = a + b,
     :ok <- three(c) do
  {:ok, c}
else
  {:error, reason} -> {:error, reason}
  :error -> {:error, :unknown}
end
-----
with {:ok, value} when is_integer(value) and value > 0 <- parse(input), %User{name: name} = user <- build(value) do {name, user} else _ -> nil end
-----
with a <- 1, b <- 2, do: a + b, else: (_ -> 0)
-----
result = with {:ok, content} <- File.read(path), {:ok, decoded} <- decode(content, keys: :atoms, strings: :copy) do
  decoded
end
-----
with do
  1
end
-----
with x <- y do end
-----
case x do
1->:one
2->:two
_ when is_binary(x)->:bin
end
-----
case foo(bar) do {:ok, x} -> x; {:error, _} -> nil end
-----
case x do
  1 ->
    :one
  2 -> :two

  3 -> :three
end
-----
case x do
  1 -> :one

  2 -> :two
  # comment about three
  3 ->
    # inside three
    :three
  # at the end
end
-----
case very_long_function_name(with_an_argument, and_another_argument, and_a_third_argument_too_long) do
  x -> x
end
-----
case x do
  {:ok, aaaaaaaaaaaaaaaaaaaaaaaaaaaa, bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, cccccccccccccccccccccccccccc, ddddd} -> 1
end
-----
case x do
  y when y in [1,2,3] or y > 10 and y < 20 when is_list(y) -> :a
  {a, b} when is_aaaaaaaaaaaaaaaaaaaaaaaaaaaaa(a) and is_bbbbbbbbbbbbbbbbbbbbbbbbbb(b) and is_ccccccccccccccc(a) -> :b
end
-----
x = case y do
  1 -> a = 1
  a + 2
  2 -> 3
end
-----
cond do x>1->:a
true->:b
end
-----
cond do
  a and b or c -> 1
  # nothing else
  x = find(y) ->
    x

  true -> 2
end
-----
case (fn -> 1 end).() do
  -1 -> :neg
  +1 -> :pos
  ^pinned -> :same
  <<a::8, _::binary>> -> a
  "pre" <> rest -> rest
  [head | tail] -> {head, tail}
  %{key: value} -> value
  %{^k => v} -> v
  %Struct{a: a} = s -> s
  ?a -> :char
  1..3 -> :range
  ~r/x/ -> :re
  'abc' -> :list
end
-----
foo = if x do 1 else 2 end
-----
case x, do: (1 -> 2; 3 -> 4)
-----
receive do {:msg, m} -> m; :stop -> exit(:normal) after 1_000 -> :timeout end
-----
receive do
after
  0 -> :ok
end
-----
receive do
  x -> x
after timeout -> :late
end
-----
try do risky() rescue e in [ArgumentError,RuntimeError]->e; e in KeyError -> reraise e, __STACKTRACE__ catch :exit,r->r; :throw, x -> x else v->v after cleanup() end
-----
try do
  1
rescue
  # only one
  _ -> 2
end
-----
try do
  a
after
  # always
  b
end
-----
def f do
  raise "a"
rescue
  e -> e
catch
  x -> x
after
  1
end
