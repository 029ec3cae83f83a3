defmodule Watcher do
  def __on_definition__(env, kind, name, args, guards, body) do
    IO.inspect({env.module, env.function, kind, name, Macro.to_string(args)})
    IO.inspect({Enum.map(guards, &Macro.to_string/1), keys(body)})
  end

  defp keys(nil), do: nil
  defp keys(body), do: Keyword.keys(body)
end

defmodule Watched do
  @on_definition Watcher
  def plain(x), do: x
  def guarded(x) when is_integer(x) and x > 1 when is_list(x), do: x
  defp default(a, b \\ 1), do: a + b
  def head(a, b \\ 2)
  def head(a, b), do: default(a) + default(a, b)
  defmacro macro(x), do: x
  defguard is_small(x) when x < 3
  defdelegate reverse(list), to: Enum

  def rescued(x) do
    x
  rescue
    _ -> 1
  after
    2
  end

  for name <- [:one, :two] do
    def unquote(name)(), do: unquote(name)
  end
end
# expect: {Watched, {:plain, 1}, :def, :plain, "[x]"}
# expect: {[], [:do]}
# expect: {Watched, {:guarded, 1}, :def, :guarded, "[x]"}
# expect: {["is_integer(x) and x > 1", "is_list(x)"], [:do]}
# expect: {Watched, {:default, 2}, :defp, :default, "[a, b \\\\ 1]"}
# expect: {[], [:do]}
# expect: {Watched, {:head, 2}, :def, :head, "[a, b \\\\ 2]"}
# expect: {[], nil}
# expect: {Watched, {:head, 2}, :def, :head, "[a, b]"}
# expect: {[], [:do]}
# expect: {Watched, {:macro, 1}, :defmacro, :macro, "[x]"}
# expect: {[], [:do]}
# expect: {Watched, {:is_small, 1}, :defmacro, :is_small, "[x]"}
# expect: {[], [:do]}
# expect: {Watched, {:reverse, 1}, :def, :reverse, "[list]"}
# expect: {[], [:do]}
# expect: {Watched, {:rescued, 1}, :def, :rescued, "[x]"}
# expect: {[], [:do, :rescue, :after]}
# expect: {Watched, {:one, 0}, :def, :one, "[]"}
# expect: {[], [:do]}
# expect: {Watched, {:two, 0}, :def, :two, "[]"}
# expect: {[], [:do]}
