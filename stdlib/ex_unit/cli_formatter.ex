defmodule ExUnit.CLIFormatter do
  @moduledoc false
  # Shows a run on the terminal.

  import ExUnit.Formatter,
    only: [
      format_filters: 2,
      format_test_failure: 5,
      format_test_all_failure: 5,
      format_times: 1,
      seconds: 1
    ]

  @colors [
    success: :green,
    invalid: :yellow,
    skipped: :yellow,
    failure: :red,
    error_info: :red,
    extra_info: :cyan,
    location_info: [:bright, :black],
    diff_delete: :red,
    diff_delete_whitespace: IO.ANSI.color_background(2, 0, 0),
    diff_insert: :green,
    diff_insert_whitespace: IO.ANSI.color_background(0, 2, 0)
  ]

  def init(options) do
    config = %{
      seed: options[:seed],
      seed_at_end: options[:seed_at_end] && options[:seed] != 0,
      trace: options[:trace],
      colors: colors(options),
      width: width(),
      slowest: options[:slowest],
      slowest_modules: options[:slowest_modules],
      durations: [],
      types: %{},
      excluded: 0,
      failed: 0,
      invalid: 0,
      skipped: 0
    }

    IO.puts("Running ExUnit with seed: #{options[:seed]}, max_cases: #{options[:max_cases]}")

    for key <- [:exclude, :include],
        options[key] not in [nil, []],
        do: IO.puts(format_filters(options[key], key))

    IO.puts("")
    {:ok, config}
  end

  defp colors(options) do
    @colors
    |> Keyword.merge(options[:colors])
    |> Keyword.put_new(:enabled, IO.ANSI.enabled?())
  end

  defp width do
    case :io.columns() do
      {:ok, width} -> max(40, width)
      _ -> 80
    end
  rescue
    _ -> 80
  end

  def handle_cast({:suite_started, _options}, config), do: {:noreply, config}

  def handle_cast({:suite_finished, times}, config) do
    if config.types != %{} and total(config) == config.excluded do
      IO.puts(paint(:invalid, "All tests have been excluded.", config))
    end

    IO.write(["\n", format_times(times), "\n"])
    if config.slowest > 0, do: slowest(config, times)
    if config.slowest_modules > 0, do: slowest_modules(config, times)
    IO.puts(summary(config))
    if config.seed_at_end, do: IO.puts("\nRandomized with seed #{config.seed}")
    {:noreply, config}
  end

  def handle_cast({:module_started, %{name: name, file: file, parameters: parameters}}, config) do
    if config.trace do
      IO.puts("\n#{inspect(name)} [#{Exception.relative_to_cwd(file)}]")
      if parameters != %{}, do: IO.puts("Parameters: #{inspect(parameters)}")
    end

    {:noreply, config}
  end

  # The failed tests of the module are counted already; those that passed are failures now.
  def handle_cast({:module_finished, %{state: {:failed, failures}} = module}, config) do
    config = %{config | failed: config.failed + Enum.count(module.tests, &is_nil(&1.state))}

    text =
      format_test_all_failure(
        module,
        failures,
        config.failed,
        config.width,
        &piece(&1, &2, config)
      )

    print_failure(text, config)
    {:noreply, config}
  end

  def handle_cast({:module_finished, _module}, config), do: {:noreply, config}

  def handle_cast({:test_started, test}, config) do
    if config.trace, do: IO.write("  * #{test.name} [L##{test.tags.line}]")
    {:noreply, config}
  end

  def handle_cast({:test_finished, test}, config) do
    types = Map.update(config.types, test.tags.test_type, 1, &(&1 + 1))

    durations =
      if config.slowest > 0 or config.slowest_modules > 0, do: [test | config.durations], else: []

    {:noreply, finished(test, %{config | types: types, durations: durations})}
  end

  def handle_cast(:max_failures_reached, config) do
    IO.write(paint(:failure, "--max-failures reached, aborting test suite", config))
    {:noreply, config}
  end

  def handle_cast(_event, config), do: {:noreply, config}

  defp finished(%{state: nil} = test, config) do
    mark(:success, ".", trace_line(test, milliseconds(test.time)), config)
    config
  end

  defp finished(%{state: {:excluded, reason}} = test, config) when is_binary(reason) do
    if config.trace, do: IO.puts(paint(:invalid, trace_line(test, "excluded"), config))
    %{config | excluded: config.excluded + 1}
  end

  defp finished(%{state: {:skipped, reason}} = test, config) when is_binary(reason) do
    mark(:skipped, "*", trace_line(test, "skipped"), config)
    %{config | skipped: config.skipped + 1}
  end

  defp finished(%{state: {:invalid, _}} = test, config) do
    mark(:invalid, "?", trace_line(test, "invalid"), config)
    %{config | invalid: config.invalid + 1}
  end

  defp finished(%{state: {:failed, failures}} = test, config) do
    config = %{config | failed: config.failed + 1}

    if config.trace,
      do: IO.puts(paint(:failure, trace_line(test, milliseconds(test.time)), config))

    text =
      format_test_failure(test, failures, config.failed, config.width, &piece(&1, &2, config))

    print_failure(text, config)
    if test.logs != "", do: print_logs(test.logs)
    config
  end

  defp mark(kind, _sign, line, %{trace: true} = config), do: IO.puts(paint(kind, line, config))
  defp mark(kind, sign, _line, config), do: IO.write(paint(kind, sign, config))

  # A line break would belong to the next test.
  defp trace_line(test, what), do: "\r  * #{test.name} (#{what}) [L##{test.tags.line}]"

  defp print_failure(text, %{trace: true}), do: IO.write(["\n", text, "\n"])
  defp print_failure(text, _config), do: IO.write(["\n\n", text, "\n"])

  defp print_logs(logs) do
    IO.write([
      "     The following output was logged:\n     ",
      String.replace(logs, "\n", "\n     "),
      "\n"
    ])
  end

  # Milliseconds with a digit; two if there are few.
  defp milliseconds(microseconds) do
    tenths = div(microseconds, 100)

    if tenths < 1,
      do: "0.0#{div(microseconds, 10)}ms",
      else: "#{div(tenths, 10)}.#{rem(tenths, 10)}ms"
  end

  defp slowest(config, times) do
    tests = Enum.filter(config.durations, &(&1.state == nil or match?({:failed, _}, &1.state)))
    tests = tests |> Enum.sort_by(&(-&1.time)) |> Enum.take(config.slowest)
    lines = for test <- tests, do: ["\n", slow_line(test)]

    IO.puts([
      slow_title(config.slowest, Enum.sum(Enum.map(tests, & &1.time)), times),
      lines,
      "\n"
    ])
  end

  defp slow_line(%{name: name, module: module, tags: tags, time: time}) do
    "  * #{name} (#{inspect(module)}) (#{milliseconds(time)}) [#{Exception.relative_to_cwd(tags.file)}:#{tags.line}]"
  end

  defp slow_title(count, time, times) do
    share = Float.round(time / max(times.run, 1) * 100, 1)
    "\nTop #{count} slowest (#{seconds(time)}s), #{share}% of total time:\n"
  end

  defp slowest_modules(config, times) do
    modules =
      config.durations
      |> Enum.group_by(&{&1.module, &1.tags.file}, & &1.time)
      |> Enum.map(fn {key, all} -> {key, Enum.sum(all)} end)
      |> Enum.sort_by(fn {_, time} -> -time end)
      |> Enum.take(config.slowest_modules)

    lines =
      for {{module, file}, time} <- modules do
        "\n#{inspect(module)} (#{milliseconds(time)})\n [#{Exception.relative_to_cwd(file)}]"
      end

    total = Enum.sum(Enum.map(modules, &elem(&1, 1)))
    IO.puts([slow_title(config.slowest_modules, total, times), lines, "\n"])
  end

  defp total(config), do: config.types |> Map.values() |> Enum.sum()

  defp summary(config) do
    counts =
      for {type, count} <- Enum.sort(config.types), do: "#{plural(count, Atom.to_string(type))}, "

    failed = plural(config.failed, "failure")

    others =
      for kind <- [:excluded, :invalid, :skipped], config[kind] > 0 do
        text = "#{config[kind]} #{kind}"
        [", ", if(kind == :skipped, do: paint(:skipped, text, config), else: text)]
      end

    IO.iodata_to_binary(paint_summary([counts, failed, others], config))
  end

  defp paint_summary(text, config) do
    cond do
      config.failed > 0 -> paint(:failure, text, config)
      config.types == %{} -> text
      config.invalid > 0 -> paint(:invalid, text, config)
      total(config) == config.excluded -> paint(:invalid, text, config)
      true -> paint(:success, text, config)
    end
  end

  defp plural(1, word), do: "1 #{word}"
  defp plural(count, word), do: "#{count} #{ExUnit.plural_rule(word)}"

  # How a piece of a failure looks.
  defp piece(:diff_enabled?, _, %{colors: colors}), do: colors[:enabled]

  defp piece(kind, text, config) when kind in [:error_info, :extra_info, :location_info] do
    paint(kind, text, config)
  end

  defp piece(kind, text, config)
       when kind in [:diff_delete, :diff_insert, :diff_delete_whitespace, :diff_insert_whitespace] do
    if config.colors[:enabled],
      do: Inspect.Algebra.color_doc(text, kind, %Inspect.Opts{syntax_colors: config.colors}),
      else: text
  end

  defp piece(:blame_diff, text, config) do
    if config.colors[:enabled], do: paint(:diff_delete, text, config), else: "-" <> text <> "-"
  end

  defp piece(_kind, text, _config), do: text

  defp paint(kind, text, %{colors: colors}) do
    if colors[:enabled],
      do: IO.iodata_to_binary(IO.ANSI.format([colors[kind] || [], text], true)),
      else: text
  end
end
