# Checks the `iex>` examples of a library module, on the modules that the running Elixir has.
#
#     check_doctests.exs FILE < FILE
#
# Run by the reference Elixir it tells whether the examples are true; `make test` runs it by Cordial.

defmodule CheckDoctests do
  @moduledoc false

  def run([file]) do
    results = for example <- examples(file, IO.read(:stdio, :eof)), do: run_example(example)
    failed = Enum.count(results, &(&1 == :failed))
    IO.puts("#{length(results)} examples, #{failed} failed")
    if failed > 0, do: System.halt(1)
  end

  defp examples(file, source) do
    ast = Code.string_to_quoted!(source, file: file)

    {_, docs} =
      Macro.prewalk(ast, [], fn
        {:@, meta, [{doc, _, [text]}]} = node, acc when doc in [:doc, :moduledoc] ->
          case doc_text(text) do
            nil -> {node, acc}
            text -> {node, [{file, meta[:line], text} | acc]}
          end

        node, acc ->
          {node, acc}
      end)

    for {file, line, text} <- Enum.reverse(docs), group <- groups(text), do: {file, line, group}
  end

  defp doc_text(text) when is_binary(text), do: text
  defp doc_text({:sigil_S, _, [{:<<>>, _, [text]}, _]}), do: text
  defp doc_text(_), do: nil

  # A group is a run of lines without a blank one: its steps share their variables.
  defp groups(text) do
    text
    |> String.split("\n")
    |> Enum.chunk_by(&(String.trim(&1) == ""))
    |> Enum.map(&steps/1)
    |> Enum.reject(&(&1 == []))
  end

  defp steps(lines) do
    lines
    |> Enum.reduce([], fn line, acc ->
      case {String.trim_leading(line), acc} do
        {"iex> " <> code, _} -> [{code, []} | acc]
        {"...> " <> code, [{first, []} | rest]} -> [{first <> "\n" <> code, []} | rest]
        {"...>", [{first, []} | rest]} -> [{first <> "\n", []} | rest]
        {_, []} -> []
        {_, [{code, expected} | rest]} -> [{code, expected ++ [outdent(line)]} | rest]
      end
    end)
    |> Enum.reverse()
  end

  defp outdent("    " <> line), do: line
  defp outdent(line), do: line

  defp run_example({file, line, steps}) do
    run_steps(steps, [], Code.env_for_eval(file: "iex"), "#{file}:#{line}")
  end

  defp run_steps([], _binding, _env, _where), do: :passed

  defp run_steps([{code, expected} | steps], binding, env, where) do
    expected = Enum.join(expected, "\n")

    case evaluate(code, binding, env) do
      {:ok, value, binding, env} ->
        if expected == "" or matches?(value, expected, binding, env) do
          run_steps(steps, binding, env, where)
        else
          fail(where, code, expected, inspect(value))
        end

      {:raised, text, binding, env} ->
        if String.trim_trailing(expected) == String.trim_trailing(text) do
          run_steps(steps, binding, env, where)
        else
          fail(where, code, expected, text)
        end
    end
  end

  defp evaluate(code, binding, env) do
    {value, binding, env} =
      Code.eval_quoted_with_env(Code.string_to_quoted!(code, columns: true), binding, env)

    {:ok, value, binding, env}
  rescue
    error ->
      {:raised, "** (#{inspect(error.__struct__)}) #{Exception.message(error)}", binding, env}
  end

  defp matches?(value, expected, binding, env) do
    inspect(value) == expected or
      match?({:ok, ^value, _, _}, silently(fn -> evaluate(expected, binding, env) end))
  end

  defp silently(fun) do
    {result, _} = Code.with_diagnostics(fun)
    result
  rescue
    _ -> :error
  end

  defp fail(where, code, expected, got) do
    IO.puts("#{where}\n  iex> #{code}\n  expected: #{expected}\n  got:      #{got}")
    :failed
  end
end

CheckDoctests.run(System.argv())
