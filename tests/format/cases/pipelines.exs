list |> Enum.map(&(&1 * 2)) |> Enum.sum
-----
list|>Enum.map(fn x->x+1 end)|>Enum.filter(fn x->rem(x,2)==0 end)|>Enum.reduce(0,fn x,acc->x+acc end)|>IO.inspect(label: "sum")
-----
users
|> Enum.filter(& &1.active) |> Enum.sort_by(& &1.name)
|> Enum.map(fn %{name: name} -> name end)
-----
result = input |> String.trim() |> String.split(",", trim: true) |> Enum.map(&String.to_integer/1) |> Enum.sort(:desc)
-----
conn |> put_status(200) |> put_resp_header("content-type","application/json") |> send_resp(200, Jason.encode!(%{ok: true, data: data}))
-----
# first comment
list
# before map
|> Enum.map(&f/1) # behind map
# before filter

|> Enum.filter(&g/1)
# at the end
-----
x = y
|> foo
|> bar baz
-----
foo |> case do
  :a -> 1
  :b -> 2
end
-----
value
|> then(fn value ->
  value + 1
end)
|> case do
  {:ok, v} -> v
  _ -> nil
end
|> IO.inspect
-----
def total(items), do: items |> Enum.map(& &1.price * &1.count) |> Enum.sum()
-----
assert list |> Enum.map(&to_string/1) |> Enum.join(", ") |> String.length() == other_list |> Enum.count()
-----
[1,2,3] |> Enum.map(fn
  1 -> :one
  _ -> :many
end) |> Enum.uniq
-----
%{a: 1} |> Map.put(:b,2) |> Map.update!(:a, & &1+1)
-----
"text" |> String.upcase |> (fn s -> s <> "!" end).()
-----
if x |> valid?, do: x |> run, else: x |> stop
-----
foo(a |> b(), c |> d(e) |> f(), aaaaaaaaaaaaaaaaaaaaaaaaaaaa |> bbbbbbbbbbbbbbbbbbbbbbbbbbbbb() |> ccccccccccccccc())
-----
{:ok, pid} = Supervisor.start_link(children, opts) |> log() |> tap(fn {:ok, pid} -> send(pid, :go); pid end)
-----
Repo.all(from u in User, where: u.age > 18, select: u.name) |> Enum.join
-----
a ~> b ~>> c <~ d <<~ e <~> f
-----
(a; b) |> c
-----
not x |> y
-----
!x |> y
-----
-x |> abs
-----
@attr |> Enum.map(&to_string/1)
-----
x |> Kernel.+(1) |> Kernel.-(2) |> Kernel.<>("a")
-----
stream = path |> File.stream!([], :line) |> Stream.map(&String.trim_trailing(&1, "\n")) |> Stream.reject(&(&1 == "" or String.starts_with?(&1, "#")))
