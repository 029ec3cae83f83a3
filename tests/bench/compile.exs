# 200 files of a hundred lines, compiled in parallel and written to a folder: macros, structs, patterns, comprehensions,
# and every tenth module used by the nine that follow it.

defmodule Project do
  @lines 97

  def source(number) do
    head =
      if rem(number, 10) == 0 do
        """
          defmacro __using__(options) do
            quote do
              import App.Mod#{number}, only: [twice: 1]
              @options unquote(options)
              def options, do: @options
            end
          end

          defmacro twice(x), do: quote(do: unquote(x) * 2)
        """
      else
        "  use App.Mod#{div(number, 10) * 10}, level: #{rem(number, 5)}\n"
      end

    start = "defmodule App.Mod#{number} do\n#{head}  defstruct [:id, :name, tags: [], total: 0]\n  @limit #{number}\n\n"
    fill(start, 0) <> "end\n"
  end

  defp fill(text, at) do
    if length(String.split(text, "\n")) >= @lines - 3, do: text, else: fill(text <> part(rem(at, 6), at) <> "\n", at + 1)
  end

  defp part(0, at) do
    """
      @doc "Adds #{at}."
      def add_#{at}(x, y) when is_integer(x) and is_integer(y), do: x + y + #{at}
      def add_#{at}(_x, _y), do: :error
    """
  end

  defp part(1, at) do
    """
      def case_#{at}(value) do
        case value do
          {:ok, %{id: id} = map} when id > #{at} -> Map.put(map, :seen, @limit)
          {:error, reason} -> {:failed, reason}
          [head | _tail] -> head
          "prefix" <> rest -> String.upcase(rest)
          _other -> nil
        end
      end
    """
  end

  defp part(2, at) do
    """
      def pipe_#{at}(list) do
        list
        |> Enum.map(fn x -> x + #{at} end)
        |> Enum.filter(&(&1 > #{at}))
        |> Enum.reduce(0, fn x, acc -> x + acc end)
      end
    """
  end

  defp part(3, at) do
    """
      def with_#{at}(params) do
        with {:ok, a} <- Map.fetch(params, :a),
             {:ok, b} <- Map.fetch(params, :b),
             true <- a > b do
          if a > #{at}, do: {:ok, a - b}, else: {:error, "small \#{a} and \#{b}"}
        else
          :error -> {:error, :missing}
          false -> {:error, :order}
        end
      end
    """
  end

  defp part(4, at) do
    """
      def struct_#{at}(%__MODULE__{tags: tags, total: total} = s, tag) do
        if tag in tags do
          s
        else
          %{s | tags: [tag | tags], total: total + #{at}}
        end
      end
    """
  end

  defp part(5, at) do
    """
      def for_#{at}(xs, ys) do
        for x <- xs, y <- ys, x != y, into: %{} do
          {{x, y}, "\#{x}-\#{y}-#{at}"}
        end
      end
    """
  end
end

folder = Path.join(System.tmp_dir!(), "bench_compile_#{System.pid()}")
File.mkdir_p!(Path.join(folder, "out"))

files =
  for number <- 0..199 do
    path = Path.join(folder, "mod#{number}.ex")
    File.write!(path, Project.source(number))
    path
  end

{time, {:ok, modules, _}} =
  :timer.tc(fn -> Kernel.ParallelCompiler.compile_to_path(files, Path.join(folder, "out"), return_diagnostics: true) end)

IO.puts("bench compile #{time}")
lines = files |> Enum.map(&length(String.split(File.read!(&1), "\n"))) |> Enum.sum()
IO.puts("#{length(modules)} modules, #{lines} lines")
File.rm_rf!(folder)
