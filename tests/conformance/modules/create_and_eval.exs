# `Module.create`, `Module.eval_quoted` and what the environment given to them means.
contents =
  quote do
    def one, do: 1
    def env, do: {__ENV__.module, __ENV__.line, Path.basename(__ENV__.file)}
    defmacro m(x), do: quote(do: unquote(x) + 1)
  end

{:module, module, binary, result} = Module.create(Created, contents, Macro.Env.location(__ENV__))
IO.inspect({module, is_binary(binary), result}) # expect: {Created, true, {:m, 1}}
IO.inspect({Created.one(), Created.env()}) # expect: {1, {Created, 9, "create_and_eval.exs"}}
{:module, _, _, _} = Module.create(Placed, contents, file: "some/where.ex", line: 70)
IO.inspect(Placed.env()) # expect: {Placed, 70, "where.ex"}
{:module, nested, _, _} = Module.create(Created.Sub, quote(do: def(me, do: __MODULE__)), __ENV__)
IO.inspect(nested.me()) # expect: Created.Sub

defmodule Evals do
  Module.eval_quoted(__MODULE__, quote(do: def(evaluated, do: unquote(:yes))))
  Module.eval_quoted(__ENV__, quote(do: def(with_env, do: {__MODULE__, __ENV__.function})))
  {value, binding} = Module.eval_quoted(__MODULE__, quote(do: var!(x) + 1), [x: 1], [])
  IO.inspect({value, binding}) # expect: {2, [x: 1]}
end

IO.inspect({Evals.evaluated(), Evals.with_env()}) # expect: {:yes, {Evals, {:with_env, 0}}}

for bad <- [
      fn -> Module.create(NoFile, contents, []) end,
      fn -> Module.create(nil, contents, __ENV__) end,
      fn -> Module.create(:"not elixir", contents, __ENV__) |> elem(1) end,
      fn -> Module.eval_quoted(Created, quote(do: 1)) end
    ] do
  try do
    IO.inspect(bad.())
  rescue
    e -> IO.puts("#{inspect(e.__struct__)}: #{Exception.message(e)}")
  end
end
# expect: ArgumentError: expected :file to be given as option
# expect: ArgumentError: invalid module name: nil
# expect: :"not elixir"
# expect: ArgumentError: could not call Module.eval_quoted/4 because the module Created is already compiled
