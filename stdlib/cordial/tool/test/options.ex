defmodule Cordial.Tool.Test.Options do
  @moduledoc false

  # What the command line of `cordial test` says.

  @usage """
  Runs the tests of a project

  Usage: cordial test [OPTIONS] [FILES|FOLDERS|FILE:LINE]

  Without any, the files test/**/*_test.exs.

  Which tests:
        --only TAG              Only tests with the tag; --only TAG:VALUE, with that value
        --include TAG           Brings back what is excluded
        --exclude TAG           Leaves out tests with the tag
        --failed                Only tests that failed the last time
        --stale                 Only files that changed since, or whose modules did

  How they run:
        --seed N                The order of tests; 0 as they are written
        --max-cases N           How many async modules at a time
        --max-failures N        Ends after so many failures
        --repeat-until-failure N
                                Runs up to so many times more, until a test fails
        --timeout MS            How long a test may take
        --trace                 One by one, each with its name
        --schedulers N          Threads that run processes
        --schedule-seed N       One process at a time, in an order that depends on N alone: the same N, the same run
        --schedules N           Runs each test in N such orders, from seed 1 or that of --schedule-seed
        --cover                 Counts the lines of lib that run; a report goes to the folder cover
        --watch                 Runs again when a file changes

  What is shown:
        --color, --no-color     Colours, or none
        --slowest N             The slowest tests
        --slowest-modules N     The slowest modules
        --formatter NAME        cli, junit, or a module; may be given several times
        --exit-status N         The exit code if tests fail [default: 2]
    -h, --help                  Prints this
  """

  def usage, do: @usage

  @numbers %{
    "--seed" => :seed,
    "--max-cases" => :max_cases,
    "--max-failures" => :max_failures,
    "--repeat-until-failure" => :repeat_until_failure,
    "--timeout" => :timeout,
    "--slowest" => :slowest,
    "--slowest-modules" => :slowest_modules
  }

  @filters %{"--only" => :only, "--include" => :include, "--exclude" => :exclude}

  # Options of `mix test` that mean nothing here.
  @ignored [
    "--no-start",
    "--no-compile",
    "--no-deps-check",
    "--no-archives-check",
    "--no-elixir-version-check",
    "--force",
    "--all-warnings",
    "--no-all-warnings"
  ]

  @start %{
    paths: [],
    ex_unit: [],
    formatters: [],
    exit_status: 2,
    only: false,
    failed: false,
    schedule_seed: nil,
    schedules: nil,
    stale: false,
    cover: false,
    watch: false
  }

  def parse(arguments) do
    with {:ok, options} <- parse(split_equals(arguments), @start) do
      {:ok,
       %{
         options
         | paths: Enum.reverse(options.paths),
           formatters: Enum.reverse(options.formatters)
       }}
    end
  end

  # `--seed=1` is `--seed 1`.
  defp split_equals(arguments) do
    Enum.flat_map(arguments, fn
      "--" <> _ = argument -> String.split(argument, "=", parts: 2)
      argument -> [argument]
    end)
  end

  defp parse([], options), do: {:ok, options}
  defp parse([flag | _], _) when flag in ["-h", "--help"], do: :help
  defp parse([flag | rest], options) when flag in @ignored, do: parse(rest, options)
  defp parse(["--trace" | rest], options), do: parse(rest, put(options, trace: true))
  defp parse(["--color" | rest], options), do: parse(rest, put(options, colors: [enabled: true]))

  defp parse(["--no-color" | rest], options),
    do: parse(rest, put(options, colors: [enabled: false]))

  defp parse(["--failed" | rest], options), do: parse(rest, %{options | failed: true})
  defp parse(["--stale" | rest], options), do: parse(rest, %{options | stale: true})
  defp parse(["--cover" | rest], options), do: parse(rest, %{options | cover: true})
  defp parse(["--watch" | rest], options), do: parse(rest, %{options | watch: true})

  defp parse(["--exit-status" | rest], options) do
    number(rest, "--exit-status", fn status -> %{options | exit_status: status} end)
  end

  # The command has read it before.
  defp parse(["--schedulers" | rest], options) do
    number(rest, "--schedulers", fn _ -> options end)
  end

  defp parse(["--schedule-seed" | rest], options) do
    number(rest, "--schedule-seed", fn seed -> %{options | schedule_seed: seed} end)
  end

  defp parse(["--schedules" | rest], options) do
    number(rest, "--schedules", fn count -> %{options | schedules: count} end)
  end

  defp parse(["--formatter", name | rest], options) do
    parse(rest, %{options | formatters: [formatter(name) | options.formatters]})
  end

  defp parse([flag | rest], options) when is_map_key(@numbers, flag) do
    number(rest, flag, fn number ->
      options |> put([{@numbers[flag], number}]) |> implied(flag)
    end)
  end

  defp parse([flag, filter | rest], options) when is_map_key(@filters, flag) do
    parse(rest, filter(@filters[flag], hd(ExUnit.Filters.parse([filter])), options))
  end

  defp parse([flag], _) when is_map_key(@filters, flag) or flag == "--formatter",
    do: {:error, "#{flag} needs a value"}

  defp parse(["-" <> _ = flag | _], _), do: {:error, "there is no option #{flag}"}
  defp parse([path | rest], options), do: parse(rest, %{options | paths: [path | options.paths]})

  defp number([text | rest], flag, put) do
    case Integer.parse(text) do
      {number, ""} when number >= 0 -> parse(rest, put.(number))
      _ -> {:error, "#{flag} needs a number, not #{text}"}
    end
  end

  defp number([], flag, _put), do: {:error, "#{flag} needs a number"}

  defp put(options, more), do: %{options | ex_unit: Keyword.merge(options.ex_unit, more)}

  # Times are only worth something if tests do not run at the same time.
  defp implied(options, "--slowest"), do: put(options, trace: true)
  defp implied(options, _flag), do: options

  defp filter(:only, filter, options) do
    options = filter(:include, filter, %{options | only: true})

    if :test in List.wrap(options.ex_unit[:exclude]),
      do: options,
      else: filter(:exclude, :test, options)
  end

  defp filter(kind, filter, options),
    do: put(options, [{kind, List.wrap(options.ex_unit[kind]) ++ [filter]}])

  defp formatter("cli"), do: ExUnit.CLIFormatter
  defp formatter("junit"), do: ExUnit.JUnitFormatter
  defp formatter(name), do: Module.concat([name])
end
