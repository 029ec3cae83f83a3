defmodule Cordial.Tool.Test.Cover do
  @moduledoc false

  # `cordial test --cover`: how many of the lines of a project ran.
  #
  # Modules of the project are compiled, to a folder of their own, with the option `:coverage`: they count the runs of their
  # lines (docs/decisions/0010). Runs while the project compiles (macros) do not count.
  #
  # The project's mix.exs may hold `test_coverage: [summary: [threshold: 80], ignore_modules: [Foo, ~r/Bar/], output: "dir"]`,
  # all of them as literals; the file itself is not run.

  alias Cordial.Tool.Test.Cover.Page

  @folder "_build/cordial/cover"
  @threshold 90

  defstruct output: "cover", summary: [], ignored: [], baseline: %{}

  # Where modules that count go.
  def folder, do: @folder

  @doc """
  Compiles with `fun`, so that lines are counted.
  """
  def compile(fun) do
    IO.puts("Cover compiling modules ...")
    :cordial.put_compiler_option(:coverage, true)
    result = fun.()
    :cordial.put_compiler_option(:coverage, false)
    result
  end

  @doc """
  What to report, and what ran before the first test.
  """
  def start do
    settings = settings()

    %__MODULE__{
      output: Keyword.get(settings, :output, "cover"),
      summary: Keyword.get(settings, :summary, true),
      ignored: Keyword.get(settings, :ignore_modules, []),
      baseline: Map.new(modules(), &{&1, Map.new(:cordial.line_counts(&1))})
    }
  end

  # The keyword list of `test_coverage:` in mix.exs.
  defp settings do
    with {:ok, text} <- File.read("mix.exs"),
         {:ok, quoted} <- Code.string_to_quoted(text),
         [found | _] <- for({:test_coverage, found} <- Macro.prewalker(quoted), do: found) do
      {settings, _} = Code.eval_quoted(found, [], file: "mix.exs")
      settings
    else
      _ -> []
    end
  end

  @doc """
  Prints the table and writes the pages; whether the threshold is met.
  """
  def report(%__MODULE__{} = cover, colors?) do
    IO.puts("\nGenerating cover results ...\n")

    results =
      for module <- modules(), not ignored?(module, cover.ignored) do
        {module, counts(module, cover.baseline)}
      end

    total = results |> Enum.flat_map(&elem(&1, 1)) |> percentage()
    threshold = threshold(cover.summary)
    if cover.summary != false, do: summary(results, total, threshold, colors?)
    met? = cover.summary == false or total >= threshold

    if not met? do
      IO.puts("Coverage test failed, threshold not met:\n")
      IO.puts("    Coverage:  #{aligned(total, 6)}%")
      IO.puts("    Threshold: #{aligned(threshold, 6)}%\n")
    end

    Page.write(results, cover.output)
    IO.puts("Generated HTML coverage results in #{inspect(cover.output)} directory")
    met?
  end

  defp modules, do: Enum.sort(Cordial.Build.modules(@folder))

  defp ignored?(module, ignored) do
    Enum.any?(ignored, fn
      %Regex{} = regex -> Regex.match?(regex, inspect(module))
      other -> other == module
    end)
  end

  # `[{line, count}]`, ascending.
  defp counts(module, baseline) do
    before = baseline[module]
    Code.ensure_loaded(module)

    for {line, count} <- Enum.sort(:cordial.line_counts(module)),
        do: {line, count - Map.get(before, line, 0)}
  end

  defp threshold(summary) when is_list(summary), do: Keyword.get(summary, :threshold, @threshold)
  defp threshold(_summary), do: @threshold

  @doc """
  How much of lines with their counts ran, in percent.
  """
  def percentage([]), do: 100.0

  def percentage(counts) do
    hit = Enum.count(counts, fn {_, count} -> count > 0 end)
    hit / length(counts) * 100
  end

  # The table

  defp summary(results, total, threshold, colors?) do
    rows = for {module, counts} <- results, do: {percentage(counts), inspect(module)}
    IO.puts("Percentage | Module")
    rule()
    for {percent, name} <- Enum.sort(rows), do: row(percent, name, threshold, colors?)
    rule()
    row(total, "Total", threshold, colors?)
    IO.puts("")
  end

  defp rule, do: IO.puts("-----------|--------------------------")

  defp row(percent, name, threshold, colors?) do
    color = if percent >= threshold, do: :green, else: :red
    IO.puts(IO.ANSI.format([color, "#{aligned(percent, 9)}%", :reset, " | ", name], colors?))
  end

  defp aligned(percent, width) do
    (percent / 1) |> :erlang.float_to_binary(decimals: 2) |> String.pad_leading(width)
  end
end
