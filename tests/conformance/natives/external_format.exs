terms = [
  1,
  -1,
  256,
  123_456_789_012_345_678_901_234_567_890,
  1.5,
  :atom,
  nil,
  "text",
  <<1::3>>,
  [],
  [1, 2, 3],
  [:a | :b],
  {},
  {1, "a", [2.5]},
  %{a: 1, b: [2]},
  &Enum.map/2,
  self(),
  make_ref()
]

IO.inspect(Enum.all?(terms, &(:erlang.binary_to_term(:erlang.term_to_binary(&1)) === &1)))
IO.inspect(:erlang.term_to_binary({1, :a, "b", [1.5], %{a: 1}}), limit: :infinity)
IO.inspect(:erlang.term_to_binary([1, 2, 3], [:deterministic, minor_version: 2]))
IO.inspect(:erlang.binary_to_term(:erlang.term_to_binary(Enum.to_list(1..1000), [:compressed])) == Enum.to_list(1..1000))
IO.inspect(:erlang.binary_to_term(<<131, 97, 5, 1, 2>>, [:used]))
IO.inspect({:erlang.external_size({1, 2, "abc"}), :erlang.term_to_iovec({1, 2})})
IO.inspect(:erlang.iolist_to_iovec(["a", ?b, ["c"]]))

for bytes <- [<<131, 97>>, <<1>>, <<>>, <<131, 104, 255>>, :x, <<131, 109, 255, 255, 255, 255>>] do
  try do
    :erlang.binary_to_term(bytes)
  rescue
    e -> IO.inspect(e.__struct__)
  end
end

try do
  :erlang.binary_to_term(<<131, 119, 17, "surely_not_there1">>, [:safe])
rescue
  e -> IO.inspect(e.__struct__)
end

# A pid of a process that never was.
<<head::binary-size(17), _::32, rest::binary>> = :erlang.term_to_binary(self())
pid = :erlang.binary_to_term(head <> <<77_777_777::32>> <> rest)
IO.inspect({is_pid(pid), Process.alive?(pid), send(pid, :hello)})

# expect: true
# expect: <<131, 104, 5, 97, 1, 119, 1, 97, 109, 0, 0, 0, 1, 98, 108, 0, 0, 0, 1, 70, 63,
# expect:   248, 0, 0, 0, 0, 0, 0, 106, 116, 0, 0, 0, 1, 119, 1, 97, 97, 1>>
# expect: <<131, 107, 0, 3, 1, 2, 3>>
# expect: true
# expect: {5, 3}
# expect: {15, [<<131, 104, 2, 97, 1, 97, 2>>]}
# expect: ["abc"]
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: {true, false, :hello}
