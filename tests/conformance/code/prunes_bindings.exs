# Variables that evaluated code neither reads nor binds are left out of what it gives, if so asked.
env = Code.env_for_eval([])

for options <- [[], [prune_binding: true], [prune_binding: false]],
    {code, binding} <- [
      {"x = 1", [y: 2]},
      {"x", [x: 1, y: 2]},
      {"x = y", [y: 2, z: 3]},
      {"fn -> z end; 1", [y: 2, z: 3]},
      {"y = 3", [y: 2, z: 3]},
      {"1", [y: 2, z: 3]},
      {"if true do q = 1; q end", [y: 2, z: 3]},
      {"binding()", [y: 2, z: 3]},
      {"^y = z; w = y", [y: 2, z: 2]},
      {"quote do: y", [y: 2]},
      {"x = 1", [{{:y, Foo}, 2}, {:z, 3}]},
      {"var!(y, Foo)", [{{:y, Foo}, 2}, {:z, 3}]}
    ] do
  quoted = Code.string_to_quoted!(code)
  {value, binding, env} = Code.eval_quoted_with_env(quoted, binding, env, options)
  IO.inspect({code, value, Enum.sort(binding), env |> Macro.Env.vars() |> Enum.sort()})
end
# expect: {"x = 1", 1, [x: 1, y: 2], [x: nil, y: nil]}
# expect: {"x", 1, [x: 1, y: 2], [x: nil, y: nil]}
# expect: {"x = y", 2, [x: 2, y: 2, z: 3], [x: nil, y: nil, z: nil]}
# expect: {"fn -> z end; 1", 1, [y: 2, z: 3], [y: nil, z: nil]}
# expect: {"y = 3", 3, [y: 3, z: 3], [y: nil, z: nil]}
# expect: {"1", 1, [y: 2, z: 3], [y: nil, z: nil]}
# expect: {"if true do q = 1; q end", 1, [y: 2, z: 3], [y: nil, z: nil]}
# expect: {"binding()", [y: 2, z: 3], [y: 2, z: 3], [y: nil, z: nil]}
# expect: {"^y = z; w = y", 2, [w: 2, y: 2, z: 2], [w: nil, y: nil, z: nil]}
# expect: {"quote do: y", {:y, [], Elixir}, [y: 2], [y: nil]}
# expect: {"x = 1", 1, [{:x, 1}, {:z, 3}, {{:y, Foo}, 2}], [x: nil, y: Foo, z: nil]}
# expect: {"var!(y, Foo)", 2, [{:z, 3}, {{:y, Foo}, 2}], [y: Foo, z: nil]}
# expect: {"x = 1", 1, [x: 1], [x: nil]}
# expect: {"x", 1, [x: 1], [x: nil]}
# expect: {"x = y", 2, [x: 2, y: 2], [x: nil, y: nil]}
# expect: {"fn -> z end; 1", 1, [z: 3], [z: nil]}
# expect: {"y = 3", 3, [y: 3], [y: nil]}
# expect: {"1", 1, [], []}
# expect: {"if true do q = 1; q end", 1, [], []}
# expect: {"binding()", [y: 2, z: 3], [y: 2, z: 3], [y: nil, z: nil]}
# expect: {"^y = z; w = y", 2, [w: 2, y: 2, z: 2], [w: nil, y: nil, z: nil]}
# expect: {"quote do: y", {:y, [], Elixir}, [], []}
# expect: {"x = 1", 1, [x: 1], [x: nil]}
# expect: {"var!(y, Foo)", 2, [{{:y, Foo}, 2}], [y: Foo]}
# expect: {"x = 1", 1, [x: 1, y: 2], [x: nil, y: nil]}
# expect: {"x", 1, [x: 1, y: 2], [x: nil, y: nil]}
# expect: {"x = y", 2, [x: 2, y: 2, z: 3], [x: nil, y: nil, z: nil]}
# expect: {"fn -> z end; 1", 1, [y: 2, z: 3], [y: nil, z: nil]}
# expect: {"y = 3", 3, [y: 3, z: 3], [y: nil, z: nil]}
# expect: {"1", 1, [y: 2, z: 3], [y: nil, z: nil]}
# expect: {"if true do q = 1; q end", 1, [y: 2, z: 3], [y: nil, z: nil]}
# expect: {"binding()", [y: 2, z: 3], [y: 2, z: 3], [y: nil, z: nil]}
# expect: {"^y = z; w = y", 2, [w: 2, y: 2, z: 2], [w: nil, y: nil, z: nil]}
# expect: {"quote do: y", {:y, [], Elixir}, [y: 2], [y: nil]}
# expect: {"x = 1", 1, [{:x, 1}, {:z, 3}, {{:y, Foo}, 2}], [x: nil, y: Foo, z: nil]}
# expect: {"var!(y, Foo)", 2, [{:z, 3}, {{:y, Foo}, 2}], [y: Foo, z: nil]}
