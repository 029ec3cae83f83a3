# A value that is no quoted form is refused where it is unquoted.
try_it = fn name, fun ->
  result =
    try do
      inspect(fun.())
    rescue
      error in ArgumentError -> Exception.message(error)
    end

  IO.puts("#{name}: #{result}")
end

values = [
  {1, 2, 3, 4},
  {1, 2},
  {:a, [], 1},
  {:a, [], [{1, 2, 3}]},
  {:a, 1, []},
  {{1, 2, 3}, [], []},
  {"a", [], []},
  %{a: 1},
  1..2,
  [1, {1, 2, 3}],
  [a: {1}],
  {:a, %{}},
  1.5,
  <<1::3>>,
  [1 | 2],
  {},
  nil,
  {:x, [], Foo}
]

for value <- values do
  try_it.(inspect(value), fn -> quote(do: unquote(value)) end)
  try_it.("in a call", fn -> quote(do: foo(unquote(value))) end)
end
# expect: {1, 2, 3, 4}: tried to unquote invalid AST: {1, 2, 3, 4}
# expect: Did you forget to escape term using Macro.escape/1?
# expect: in a call: tried to unquote invalid AST: {1, 2, 3, 4}
# expect: Did you forget to escape term using Macro.escape/1?
# expect: {1, 2}: {1, 2}
# expect: in a call: {:foo, [], [{1, 2}]}
# expect: {:a, [], 1}: tried to unquote invalid AST: {:a, [], 1}
# expect: Did you forget to escape term using Macro.escape/1?
# expect: in a call: tried to unquote invalid AST: {:a, [], 1}
# expect: Did you forget to escape term using Macro.escape/1?
# expect: {:a, [], [{1, 2, 3}]}: {:a, [], [{1, 2, 3}]}
# expect: in a call: {:foo, [], [{:a, [], [{1, 2, 3}]}]}
# expect: {:a, 1, []}: tried to unquote invalid AST: {:a, 1, []}
# expect: Did you forget to escape term using Macro.escape/1?
# expect: in a call: tried to unquote invalid AST: {:a, 1, []}
# expect: Did you forget to escape term using Macro.escape/1?
# expect: {{1, 2, 3}, [], []}: tried to unquote invalid AST: {{1, 2, 3}, [], []}
# expect: Did you forget to escape term using Macro.escape/1?
# expect: in a call: tried to unquote invalid AST: {{1, 2, 3}, [], []}
# expect: Did you forget to escape term using Macro.escape/1?
# expect: {"a", [], []}: {"a", [], []}
# expect: in a call: {:foo, [], [{"a", [], []}]}
# expect: %{a: 1}: tried to unquote invalid AST: %{a: 1}
# expect: Did you forget to escape term using Macro.escape/1?
# expect: in a call: tried to unquote invalid AST: %{a: 1}
# expect: Did you forget to escape term using Macro.escape/1?
# expect: 1..2: tried to unquote invalid AST: 1..2
# expect: Did you forget to escape term using Macro.escape/1?
# expect: in a call: tried to unquote invalid AST: 1..2
# expect: Did you forget to escape term using Macro.escape/1?
# expect: [1, {1, 2, 3}]: tried to unquote invalid AST: [1, {1, 2, 3}]
# expect: Did you forget to escape term using Macro.escape/1?
# expect: in a call: tried to unquote invalid AST: [1, {1, 2, 3}]
# expect: Did you forget to escape term using Macro.escape/1?
# expect: [a: {1}]: tried to unquote invalid AST: [a: {1}]
# expect: Did you forget to escape term using Macro.escape/1?
# expect: in a call: tried to unquote invalid AST: [a: {1}]
# expect: Did you forget to escape term using Macro.escape/1?
# expect: {:a, %{}}: tried to unquote invalid AST: {:a, %{}}
# expect: Did you forget to escape term using Macro.escape/1?
# expect: in a call: tried to unquote invalid AST: {:a, %{}}
# expect: Did you forget to escape term using Macro.escape/1?
# expect: 1.5: 1.5
# expect: in a call: {:foo, [], [1.5]}
# expect: <<1::size(3)>>: tried to unquote invalid AST: <<1::size(3)>>
# expect: Did you forget to escape term using Macro.escape/1?
# expect: in a call: tried to unquote invalid AST: <<1::size(3)>>
# expect: Did you forget to escape term using Macro.escape/1?
# expect: [1 | 2]: tried to unquote invalid AST: [1 | 2]
# expect: Did you forget to escape term using Macro.escape/1?
# expect: in a call: tried to unquote invalid AST: [1 | 2]
# expect: Did you forget to escape term using Macro.escape/1?
# expect: {}: tried to unquote invalid AST: {}
# expect: Did you forget to escape term using Macro.escape/1?
# expect: in a call: tried to unquote invalid AST: {}
# expect: Did you forget to escape term using Macro.escape/1?
# expect: nil: nil
# expect: in a call: {:foo, [], [nil]}
# expect: {:x, [], Foo}: {:x, [], Foo}
# expect: in a call: {:foo, [], [{:x, [], Foo}]}

value = {1, 2, 3}
try_it.("pair", fn -> quote(do: {unquote(value), 1}) end)
# expect: pair: tried to unquote invalid AST: {1, 2, 3}
# expect: Did you forget to escape term using Macro.escape/1?
try_it.("map", fn -> quote(do: %{a: unquote(value)}) end)
# expect: map: tried to unquote invalid AST: {1, 2, 3}
# expect: Did you forget to escape term using Macro.escape/1?
try_it.("block", fn -> quote(do: (unquote(value); 1)) end)
# expect: block: tried to unquote invalid AST: {1, 2, 3}
# expect: Did you forget to escape term using Macro.escape/1?
try_it.("splicing", fn -> quote(do: foo(unquote_splicing([value]))) end)
# expect: splicing: expected a list with quoted expressions in unquote_splicing/1, got: [{1, 2, 3}]
try_it.("splicing no list", fn -> quote(do: [unquote_splicing(:a)]) end)
# expect: splicing no list: expected a list with quoted expressions in unquote_splicing/1, got: :a
try_it.("name", fn -> quote(do: Foo.unquote(value)()) end)
# expect: name: tried to unquote invalid AST: {1, 2, 3}
# expect: Did you forget to escape term using Macro.escape/1?
try_it.("function", fn -> is_function(quote(do: unquote(fn -> 1 end))) end) # expect: function: true
try_it.("bind_quoted", fn -> quote(bind_quoted: [x: value], do: 1) |> is_tuple() end)
# expect: bind_quoted: true
try_it.("not unquoted", fn -> quote(unquote: false, do: unquote(value)) end)
# expect: not unquoted: {:unquote, [], [{:value, [], Elixir}]}

defmodule Fragments do
  for {name, value} <- [a: 1, b: [x: 2]] do
    def unquote(name)(), do: unquote(value)
  end
end

IO.inspect({Fragments.a(), Fragments.b()}) # expect: {1, [x: 2]}
