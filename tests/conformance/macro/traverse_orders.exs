# The order in which the walks visit, and what they do with replaced nodes.
quoted = quote(do: foo(1, [2 | 3], {4, :five}, bar.baz(x)))
strip = fn
  {name, _, context} when is_atom(name) and is_atom(context) -> name
  {{:., _, _}, _, _} -> :remote
  {name, _, _} when is_atom(name) -> {:call, name}
  other -> other
end

trace = fn node, acc -> {node, [strip.(node) | acc]} end
IO.inspect(Macro.prewalk(quoted, [], trace) |> elem(1) |> Enum.reverse())
# expect: [
# expect:   {:call, :foo},
# expect:   1,
# expect:   [{:|, [], [2, 3]}],
# expect:   {:call, :|},
# expect:   2,
# expect:   3,
# expect:   {4, :five},
# expect:   4,
# expect:   :five,
# expect:   :remote,
# expect:   {:call, :.},
# expect:   :bar,
# expect:   :baz,
# expect:   :x
# expect: ]
IO.inspect(Macro.postwalk(quoted, [], trace) |> elem(1) |> Enum.reverse())
# expect: [
# expect:   1,
# expect:   2,
# expect:   3,
# expect:   {:call, :|},
# expect:   [{:|, [], [2, 3]}],
# expect:   4,
# expect:   :five,
# expect:   {4, :five},
# expect:   :bar,
# expect:   :baz,
# expect:   {:call, :.},
# expect:   :x,
# expect:   :remote,
# expect:   {:call, :foo}
# expect: ]
{_, acc} = Macro.traverse(quoted, [], fn n, a -> {n, [{:in, strip.(n)} | a]} end, fn n, a -> {n, [{:out, strip.(n)} | a]} end)
IO.inspect(Enum.reverse(acc), limit: :infinity)
# expect: [
# expect:   in: {:call, :foo},
# expect:   in: 1,
# expect:   out: 1,
# expect:   in: [{:|, [], [2, 3]}],
# expect:   in: {:call, :|},
# expect:   in: 2,
# expect:   out: 2,
# expect:   in: 3,
# expect:   out: 3,
# expect:   out: {:call, :|},
# expect:   out: [{:|, [], [2, 3]}],
# expect:   in: {4, :five},
# expect:   in: 4,
# expect:   out: 4,
# expect:   in: :five,
# expect:   out: :five,
# expect:   out: {4, :five},
# expect:   in: :remote,
# expect:   in: {:call, :.},
# expect:   in: :bar,
# expect:   out: :bar,
# expect:   in: :baz,
# expect:   out: :baz,
# expect:   out: {:call, :.},
# expect:   in: :x,
# expect:   out: :x,
# expect:   out: :remote,
# expect:   out: {:call, :foo}
# expect: ]
IO.inspect(Macro.prewalker(quoted) |> Enum.map(strip))
# expect: [
# expect:   {:call, :foo},
# expect:   1,
# expect:   [{:|, [], [2, 3]}],
# expect:   {:call, :|},
# expect:   2,
# expect:   3,
# expect:   {4, :five},
# expect:   4,
# expect:   :five,
# expect:   :remote,
# expect:   {:call, :.},
# expect:   :bar,
# expect:   :baz,
# expect:   :x
# expect: ]
IO.inspect(Macro.postwalker(quoted) |> Enum.map(strip))
# expect: [
# expect:   1,
# expect:   2,
# expect:   3,
# expect:   {:call, :|},
# expect:   [{:|, [], [2, 3]}],
# expect:   4,
# expect:   :five,
# expect:   {4, :five},
# expect:   :bar,
# expect:   :baz,
# expect:   {:call, :.},
# expect:   :x,
# expect:   :remote,
# expect:   {:call, :foo}
# expect: ]
IO.inspect(Macro.prewalk(quote(do: a + b), fn {:a, _, _} -> 1; other -> other end) |> Macro.to_string())
# expect: "1 + b"
IO.inspect(Macro.postwalk([1, {2, 3}], fn n when is_integer(n) -> n * 2; other -> other end))
# expect: [2, {4, 6}]
IO.inspect(Macro.prewalk([1, [2]], fn n when is_list(n) -> Enum.reverse(n); n -> n end)) # expect: [[2], 1]
