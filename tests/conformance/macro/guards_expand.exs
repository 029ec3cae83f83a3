# What `defguard` makes: inlined in guards, its arguments evaluated once elsewhere; it may use earlier guards and
# attributes of its module, also where others call it.
defmodule Guards.Made do
  @limit 10
  defguard small(x) when is_integer(x) and x < @limit
  defguard pair_of_small(a, b) when small(a) and small(b)
  defguard first_is(tuple, x) when is_tuple(tuple) and elem(tuple, 0) == x
  defguard keyed(map) when is_map_key(map, :key) and map.key in [1, 2]
  defguard always() when 1 < 2
  defguard no_use(x, _y) when x != nil
  defguard open_to(x, limit \\ 5) when x < limit
end

defmodule Guards.User do
  @limit 1000
  require Guards.Made
  import Guards.Made

  def limit, do: @limit
  def f(a, b) when pair_of_small(a, b), do: :small
  def f(_, _), do: :large
  def g(value) when first_is(value, :ok) or keyed(value), do: :fits
  def g(_), do: :other

  def outside(x) do
    log = fn value -> IO.inspect(value, label: "once") end
    {pair_of_small(log.(x), log.(x + 1)), no_use(log.(1), log.(2)), always(), open_to(7), open_to(7, 8)}
  end

  for form <- [
        quote(do: small(f(1))),
        quote(do: pair_of_small(a, g(b))),
        quote(do: first_is(t, h(2))),
        quote(do: keyed(m)),
        quote(do: always()),
        quote(do: no_use(a(), b()))
      ] do
    IO.puts(Macro.to_string(Macro.expand_once(form, __ENV__)))
    IO.puts(Macro.to_string(Macro.expand_once(form, Macro.Env.to_guard(__ENV__))))
  end
end
# expect: {arg1} = {f(1)}
# expect: :erlang.andalso(:erlang.is_integer(arg1), :erlang.<(arg1, 10))
# expect: :erlang.andalso(:erlang.is_integer(f(1)), :erlang.<(f(1), 10))
# expect: {arg1, arg2} = {a, g(b)}
# expect:
# expect: :erlang.andalso(
# expect:   :erlang.andalso(:erlang.is_integer(arg1), :erlang.<(arg1, 10)),
# expect:   :erlang.andalso(:erlang.is_integer(arg2), :erlang.<(arg2, 10))
# expect: )
# expect: :erlang.andalso(
# expect:   :erlang.andalso(:erlang.is_integer(a), :erlang.<(a, 10)),
# expect:   :erlang.andalso(:erlang.is_integer(g(b)), :erlang.<(g(b), 10))
# expect: )
# expect: {arg1, arg2} = {t, h(2)}
# expect: :erlang.andalso(:erlang.is_tuple(arg1), :erlang.==(:erlang.element(1, arg1), arg2))
# expect: :erlang.andalso(:erlang.is_tuple(t), :erlang.==(:erlang.element(1, t), h(2)))
# expect: {arg1} = {m}
# expect:
# expect: :erlang.andalso(
# expect:   :erlang.is_map_key(:key, arg1),
# expect:   :erlang.orelse(:erlang."=:="(arg1.key, 1), :erlang."=:="(arg1.key, 2))
# expect: )
# expect: :erlang.andalso(
# expect:   :erlang.is_map_key(:key, m),
# expect:   :erlang.orelse(:erlang."=:="(m.key, 1), :erlang."=:="(m.key, 2))
# expect: )
# expect: {} = {}
# expect: :erlang.<(1, 2)
# expect: :erlang.<(1, 2)
# expect: {arg1} = {a()}
# expect: :erlang."/="(arg1, nil)
# expect: :erlang."/="(a(), nil)

IO.inspect({Guards.User.f(1, 2), Guards.User.f(1, 20), Guards.User.limit()}) # expect: {:small, :large, 1000}
IO.inspect({Guards.User.g({:ok, 1}), Guards.User.g(%{key: 2}), Guards.User.g(%{key: 3})})
# expect: {:fits, :fits, :other}
IO.inspect(Guards.User.outside(9))
# expect: once: 9
# expect: once: 10
# expect: once: 1
# expect: {false, true, true, false, true}

for text <- ["foo(x) when x > 1 when x < 2", "foo(1) when true", "1", "M.foo(x) when x"] do
  code = "defmodule Guards.Wrong do\ndefguard #{text}\nend"

  try do
    Code.eval_string(code)
  rescue
    error -> IO.puts(Exception.message(error))
  end
end
# expect: invalid syntax in defguard foo(x), only a single when clause is allowed
# expect: invalid syntax in defguard foo(1)
# expect: invalid syntax in defguard 1
# expect: invalid syntax in defguard M.foo(x)
