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
        --stale                 Only files that changed since they last passed with --stale, or whose modules did
        --partitions N          One of N parts of the files: that of MIX_TEST_PARTITION, from 1 on

  How they run:
        --seed N                The order of tests; 0 as they are written
        --max-cases N           How many async modules at a time
        --max-failures N        Ends after so many failures
        --max-requires N        How many test files are loaded at a time
        --repeat-until-failure N
                                Runs up to so many times more, until a test fails
        --timeout MS            How long a test may take
        --trace                 One by one, each with its name
        --schedulers N          Threads that run processes
        --schedule-seed N       One process at a time, in an order that depends on N alone: the same N, the same run
        --schedules N           Runs each test in N such orders, from seed 1 or that of --schedule-seed
        --preload-modules       Loads the modules of the project before
        --force                 Compiles the project anew
        --no-compile            Takes the project as it was compiled
        --watch                 Runs again when a file changes, or at a line of standard input
        --listen-on-stdin       Runs again at a line of standard input

  What is shown:
        --color, --no-color     Colours, or none
        --cover                 Which lines of lib run; a report goes to the folder cover
        --leaks                 The processes that tests leave alive; runs them one by one
        --slowest N             The slowest tests
        --slowest-modules N     The slowest modules
        --formatter NAME        cli, junit, or a module; may be given several times

  How it ends:
        --exit-status N         The exit code if tests fail [default: 2]
        --raise                 The exit code is 1 if tests fail
        --warnings-as-errors    The exit code is 1 if there are warnings in test files
    -h, --help                  Prints this
  """

  def usage, do: @usage

  # By name, what it sets: of ExUnit's options if it is a list.
  @switches %{
    "--color" => [colors: [enabled: true]],
    "--no-color" => [colors: [enabled: false]],
    "--trace" => [trace: true],
    "--cover" => :cover,
    "--failed" => :failed,
    "--force" => :force,
    "--leaks" => :leaks,
    "--listen-on-stdin" => :listen,
    "--no-compile" => :no_compile,
    "--preload-modules" => :preload,
    "--raise" => :raise,
    "--stale" => :stale,
    "--warnings-as-errors" => :strict,
    "--watch" => :watch
  }

  @numbers %{
    "--exit-status" => :exit_status,
    "--max-requires" => :max_requires,
    "--partitions" => :partitions,
    "--schedule-seed" => :schedule_seed,
    # The command has read it before.
    "--schedulers" => :schedulers,
    "--schedules" => :schedules
  }

  @ex_unit_numbers %{
    "--max-cases" => :max_cases,
    "--max-failures" => :max_failures,
    "--repeat-until-failure" => :repeat_until_failure,
    "--seed" => :seed,
    "--slowest" => :slowest,
    "--slowest-modules" => :slowest_modules,
    "--timeout" => :timeout
  }

  # Times are only worth something if tests do not load what they call.
  @timed ["--slowest", "--slowest-modules"]

  @filters %{"--only" => :only, "--include" => :include, "--exclude" => :exclude}

  # Options of `mix test` that mean nothing here: there are no applications to start, and neither dependencies nor archives.
  @ignored [
    "--no-start",
    "--no-deps-check",
    "--no-archives-check",
    "--no-elixir-version-check",
    "--no-all-warnings"
  ]

  # Options of `mix test` that are missing, and why.
  @refused %{
    "-b" => "there is no debugger",
    "--breakpoints" => "there is no debugger",
    "--all-warnings" => "warnings of files that did not change are not kept",
    "--export-coverage" => "the report is written at once",
    "--profile-require" => "nothing measures how files load"
  }

  @start %{
    paths: [],
    ex_unit: [],
    formatters: [],
    only: false,
    cover: false,
    exit_status: 2,
    failed: false,
    force: false,
    leaks: false,
    listen: false,
    max_requires: nil,
    no_compile: false,
    partition: nil,
    partitions: nil,
    preload: false,
    raise: false,
    schedule_seed: nil,
    schedulers: nil,
    schedules: nil,
    stale: false,
    strict: false,
    watch: false
  }

  @doc "`{:ok, options}`, `:help` or `{:error, text}`."
  def parse(arguments) do
    with {:ok, options} <- parse(split_equals(arguments), @start),
         :ok <- together(options),
         {:ok, partition} <- partition(options.partitions, System.get_env("MIX_TEST_PARTITION")) do
      {:ok,
       %{
         options
         | paths: Enum.reverse(options.paths),
           formatters: Enum.reverse(options.formatters),
           partition: partition
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

  defp parse([flag | _], _) when is_map_key(@refused, flag),
    do: {:error, "#{flag} of mix test is not there: #{@refused[flag]}"}

  defp parse([flag | rest], options) when is_map_key(@switches, flag) do
    case @switches[flag] do
      [_ | _] = set -> parse(rest, put(options, set))
      name -> parse(rest, %{options | name => true})
    end
  end

  defp parse([flag | rest], options) when is_map_key(@numbers, flag),
    do: number(rest, flag, &%{options | @numbers[flag] => &1})

  defp parse([flag | rest], options) when is_map_key(@ex_unit_numbers, flag) do
    number(rest, flag, fn number ->
      put(%{options | preload: options.preload or flag in @timed}, [
        {@ex_unit_numbers[flag], number}
      ])
    end)
  end

  defp parse([flag], _) when is_map_key(@filters, flag) or flag == "--formatter",
    do: {:error, "#{flag} needs a value"}

  defp parse(["--formatter", name | rest], options) do
    parse(rest, %{options | formatters: [formatter(name) | options.formatters]})
  end

  defp parse([flag, filter | rest], options) when is_map_key(@filters, flag) do
    parse(rest, filter(@filters[flag], hd(ExUnit.Filters.parse([filter])), options))
  end

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

  # What cannot be asked for at once.
  defp together(%{failed: true, stale: true}),
    do: {:error, "Combining --failed and --stale is not supported"}

  defp together(%{partitions: 0}), do: {:error, "--partitions needs a number above 0"}
  defp together(_options), do: :ok

  # The part of the files to run: `{number, of}` or `nil` for all.
  defp partition(count, _environment) when count in [nil, 1], do: {:ok, nil}

  defp partition(count, environment) do
    case Integer.parse(environment || "") do
      {number, ""} when number in 1..count//1 ->
        {:ok, {number, count}}

      _ ->
        {:error,
         "The MIX_TEST_PARTITION environment variable must be set to an integer between 1..#{count} when the " <>
           "--partitions option is set, got: #{inspect(environment)}"}
    end
  end
end
