defmodule Cordial.Tool.Test do
  @moduledoc false

  # `cordial test`
  #
  # A project is the folder it is called in: `lib` and `test/support` are compiled as far as they changed, then the helper
  # and the test files are loaded; async modules run while others load.

  alias Cordial.Tool
  alias Cordial.Tool.Test.{Cover, Leaks, Manifest, Options, Schedules, Watch}

  # This program, on Linux.
  @program "/proc/self/exe"

  @build "_build/cordial/test"

  def main(arguments) do
    Tool.main("test", Options.usage(), Options.parse(arguments), fn
      %{watch: false, listen: false} = options -> run(options)
      options -> Watch.run(arguments, options)
    end)
  end

  @doc "Runs `cordial test` with these arguments in a program of its own: what it printed, and its status."
  def in_program(arguments, options \\ []) do
    System.cmd(@program, ["test" | arguments], options)
  end

  defp run(options) do
    ExUnit.Server.start()
    # The helper's ExUnit.start/1 is not to run the tests once more.
    ExUnit.Server.claim_autorun()

    with :ok <- compile(options),
         {:ok, files, location} <- files(options),
         cover = if(options.cover, do: Cover.start()),
         :ok <- configure(options, location) do
      status =
        if options.schedules,
          do: load_and_try(options, files),
          else: load_and_run(options, files)

      if cover, do: covered(cover, status), else: status
    else
      {:stop, device, text, status} -> Tool.say(device, text, status)
    end
  end

  # The project

  defp compile(%{no_compile: true} = options) do
    Code.prepend_path(build(options))
    preload(options)
  end

  defp compile(%{cover: true} = options), do: Cover.compile(fn -> compile_all(options) end)
  defp compile(options), do: compile_all(options)

  defp build(%{cover: true}), do: Cover.folder()
  defp build(_options), do: @build

  defp compile_all(options) do
    sources = Path.wildcard("lib/**/*.ex") ++ Path.wildcard("test/support/**/*.ex")

    case Cordial.Build.compile(sources, build(options), force: options.force) do
      {:ok, _, _, _} -> preload(options)
      {:error, _, _} -> {:stop, :stderr, "", 1}
    end
  end

  defp preload(%{preload: false}), do: :ok

  defp preload(options),
    do: Enum.each(Cordial.Build.modules(build(options)), &Code.ensure_loaded/1)

  # The test files that the arguments stand for, and what they say about lines.
  defp files(%{paths: paths} = options) do
    {paths, location} =
      ExUnit.Filters.parse_paths(if paths == [], do: default_paths(), else: paths)

    with {:ok, [_ | _] = files} <- all_files(paths, options.paths != []),
         [_ | _] = files <- wanted(files, options),
         [_ | _] = files <- part(files, options.partition) do
      {:ok, files, location}
    else
      {:stop, _, _, _} = stop -> stop
      [] when options.stale -> {:stop, :stdio, "No stale tests\n", 0}
      _ -> {:stop, :stdio, "There are no tests to run\n", 0}
    end
  end

  defp wanted(files, %{failed: true}) do
    case ExUnit.Filters.failure_info(Manifest.failures_path()) do
      :all -> files
      {failed, _tests} -> Enum.filter(files, &(Path.expand(&1) in failed))
    end
  end

  defp wanted(files, %{stale: true} = options), do: Manifest.stale_files(files, build(options))
  defp wanted(files, _options), do: files

  # Files are dealt out in turn.
  defp part(files, nil), do: files

  defp part(files, {number, count}),
    do: files |> Enum.sort() |> Enum.drop(number - 1) |> Enum.take_every(count)

  defp default_paths, do: if(File.dir?("test"), do: ["test"], else: [])

  # Paths that somebody wrote stand for something.
  defp all_files(paths, given?) do
    found = Enum.map(paths, &{&1, files_of(&1)})

    case for({path, []} when given? <- found, do: path) do
      [] ->
        {:ok, found |> Enum.flat_map(&elem(&1, 1)) |> Enum.uniq()}

      missing ->
        {:stop, :stderr,
         "Paths given to \"cordial test\" did not match any directory/file: #{Enum.join(missing, ", ")}\n",
         1}
    end
  end

  defp files_of(path) do
    cond do
      File.dir?(path) -> Path.wildcard(Path.join(path, "**/*_test.exs"))
      File.regular?(path) -> [path]
      true -> Path.wildcard(path)
    end
  end

  # What the command line says goes before what the helper says; which tests run is added up.
  defp configure(options, location) do
    ExUnit.configure(options.ex_unit)
    load_helper()
    filters = Keyword.take(options.ex_unit, [:include, :exclude])
    configured = ExUnit.configuration()
    formatters = formatters(options, configured)

    ExUnit.configure(
      options.ex_unit
      |> Keyword.merge(
        autorun: false,
        exclude:
          add(configured[:exclude], filters[:exclude], Keyword.get(location, :exclude, [])),
        include:
          add(configured[:include], filters[:include], Keyword.get(location, :include, [])),
        formatters: formatters,
        seed_at_end: true
      )
      |> Keyword.merge(remembering(options))
      |> Keyword.merge(if options.leaks, do: [max_cases: 1], else: [])
    )

    case Enum.reject(formatters, &Code.ensure_loaded?/1) do
      [] ->
        :ok

      [missing | _] ->
        {:stop, :stderr, "cordial test: there is no formatter #{inspect(missing)}\n", 1}
    end
  end

  defp load_helper do
    if File.regular?("test/test_helper.exs"), do: Code.require_file("test/test_helper.exs")
  end

  # Who asks for a line gets it, whatever the helper says.
  defp add(configured, given, []), do: Enum.uniq(List.wrap(given) ++ List.wrap(configured))
  defp add(_configured, given, location), do: Enum.uniq(location ++ List.wrap(given))

  defp formatters(options, configured) do
    shown = if options.formatters == [], do: configured[:formatters], else: options.formatters
    shown ++ if(options.leaks, do: [Leaks], else: [])
  end

  defp remembering(options) do
    path = Manifest.failures_path()

    only =
      with true <- options.failed,
           {_files, tests} <- ExUnit.Filters.failure_info(path),
           do: [only_test_ids: tests],
           else: (_ -> [])

    # How a test ends in one order says nothing about how it ends in others.
    if :cordial_scheduler.seed(), do: only, else: [failures_manifest_path: path] ++ only
  end

  # Running

  defp load_and_try(options, files) do
    case load(files, options) do
      {:ok, _, _} -> Schedules.run(options)
      {:error, _, _} -> 1
    end
  end

  defp load_and_run(options, files) do
    runner = ExUnit.async_run()

    case load(files, options) do
      {:ok, _, warnings} ->
        counts = ExUnit.await_run(runner)
        # What fails is stale still.
        if options.stale and counts.failures == 0, do: Manifest.ran(records(), build(options))
        status(counts, warnings, options)

      {:error, _, _} ->
        # Nobody knows which tests would have failed.
        ExUnit.FailuresManifest.write(Manifest.failures_path(), :all)
        1
    end
  end

  # What each file depends on comes as a message: `records/0` takes it.
  defp load(files, options) do
    loader = self()

    Kernel.ParallelCompiler.require(files,
      max_concurrency: options.max_requires,
      each_record: &send(loader, {__MODULE__, &1, &2})
    )
  end

  defp records do
    receive do
      {__MODULE__, file, {_, dependencies}} -> [{file, Keyword.keys(dependencies)} | records()]
    after
      0 -> []
    end
  end

  defp covered(cover, status) do
    if Cover.report(cover, ExUnit.configuration()[:colors][:enabled] == true),
      do: status,
      else: 3
  end

  defp status(%{failures: failures}, _warnings, options) when failures > 0 do
    if options.raise,
      do: Tool.say(:stderr, "\"cordial test\" failed\n", 1),
      else: options.exit_status
  end

  defp status(_counts, [_ | _], %{strict: true}) do
    text =
      "\nERROR! Test suite aborted after successful execution due to warnings while using the " <>
        "--warnings-as-errors option\n"

    Tool.say(:stderr, text, 1)
  end

  defp status(%{total: total, excluded: excluded}, _warnings, %{only: true})
       when total == excluded do
    Tool.say(
      :stderr,
      "The --only option was given to \"cordial test\" but no test was executed\n",
      1
    )
  end

  defp status(_counts, _warnings, _options), do: 0
end
