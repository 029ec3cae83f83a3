for code <- [
      "defmodule A do\n  def __info__(x), do: x\nend",
      "defmodule B do\n  def module_info, do: 1\nend",
      "defmodule C do\n  defp module_info(x), do: x\nend"
    ] do
  {result, diagnostics} =
    Code.with_diagnostics(fn ->
      try do
        Code.eval_string(code)
      rescue
        error -> error.__struct__
      end
    end)

  IO.inspect(result)
  for %{message: message} <- diagnostics, do: IO.puts(message)
end
# expect: CompileError
# expect: cannot define def __info__/1 as it is automatically defined by Elixir
# expect: CompileError
# expect: cannot define def module_info/0 as it is automatically defined by Erlang
# expect: CompileError
# expect: cannot define defp module_info/1 as it is automatically defined by Erlang
