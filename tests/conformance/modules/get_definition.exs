# `Module.get_definition` gives the kind and the clauses of a definition; `delete_definition` takes it away.
defmodule M do
  def f(a, b \\ 2)
  def f(1, b), do: b
  def f(a, b) when a > b, do: a
  defp g(x), do: {x, [x]}
  defmacro m(x), do: x
  def bare(x)

  show = fn
    nil ->
      IO.inspect(nil)

    {version, kind, meta, clauses} ->
      IO.inspect({version, kind, Keyword.keys(meta)})

      for {meta, args, guards, body} <- clauses do
        IO.inspect({Keyword.keys(meta), Macro.to_string(args), length(guards), Macro.to_string(body)})
      end
  end

  show.(Module.get_definition(__MODULE__, {:f, 2}))
  show.(Module.get_definition(__MODULE__, {:g, 1}))
  show.(Module.get_definition(__MODULE__, {:m, 1}))
  show.(Module.get_definition(__MODULE__, {:nothing, 1}))
  IO.inspect(elem(Module.get_definition(__MODULE__, {:f, 1}), 1))
  show.(Module.get_definition(__MODULE__, {:bare, 1}))
  show.(Module.get_definition(__MODULE__, {:f, 2}, skip_clauses: true))
  IO.inspect(Module.delete_definition(__MODULE__, {:bare, 1}))
  IO.inspect(Module.delete_definition(__MODULE__, {:g, 1}))
  IO.inspect(Module.delete_definition(__MODULE__, {:g, 1}))
  IO.inspect(Module.defines?(__MODULE__, {:g, 1}))
  IO.inspect(Module.definitions_in(__MODULE__) |> Enum.sort())
end
# expect: {:v1, :def, [:line, :column]}
# expect: {[:line, :column], "[1, b]", 0, "b"}
# expect: {[:line, :column], "[a, b]", 1, "a"}
# expect: {:v1, :defp, [:line, :column]}
# expect: {[:line, :column], "[x]", 0, "{x, [x]}"}
# expect: {:v1, :defmacro, [:line, :column]}
# expect: {[:line, :column], "[x]", 0, "x"}
# expect: nil
# expect: :def
# expect: {:v1, :def, [:line, :column]}
# expect: {:v1, :def, [:line, :column]}
# expect: true
# expect: true
# expect: false
# expect: false
# expect: [f: 1, f: 2, m: 1]

IO.inspect(M.__info__(:functions)) # expect: [f: 1, f: 2]

for name <- [:get_definition, :delete_definition] do
  try do
    apply(Module, name, [M, {:f, 2}])
  rescue
    e -> IO.puts(Exception.message(e))
  end
end
# expect: could not call Module.get_definition/3 because the module M is already compiled
# expect: could not call Module.delete_definition/2 because the module M is already compiled
