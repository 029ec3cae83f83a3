defmodule Cordial.Tool.Test do
  @moduledoc false

  # `cordial test`
  #
  # A project is the folder it is called in: `lib` and `test/support` are compiled as far as they changed, then the helper
  # and the test files are loaded; async modules run while others load.

  alias Cordial.Tool.Test.{Cover, Manifest, Options, Schedules}

  # This program, on Linux.
  @program "/proc/self/exe"

  def main(arguments) do
    case Options.parse(arguments) do
      {:ok, %{watch: true} = options} -> Cordial.Tool.Test.Watch.run(arguments, options)
      {:ok, options} -> run(options)
      :help -> say(:stdio, Options.usage(), 0)
      {:error, text} -> say(:stderr, "cordial test: #{text} (see cordial test --help)\n", 1)
    end
  end

  @doc "Runs `cordial test` with these arguments in a program of its own: what it printed, and its status."
  def in_program(arguments, options \\ []) do
    System.cmd(@program, ["test" | arguments], options)
  end

  defp say(device, text, status) do
    IO.write(device, text)
    status
  end

  defp run(options) do
    ExUnit.Server.start()
    # The helper's ExUnit.start/1 is not to run the tests once more.
    ExUnit.Server.claim_autorun()

    with :ok <- compile(options),
         {:ok, files, location} <- files(options) do
      cover = if options.cover, do: Cover.start()
      configure(options, location)

      status =
        if options.schedules,
          do: load_and_try(options, files),
          else: load_and_run(options, files)

      if cover, do: covered(cover, status), else: status
    else
      {:stop, device, text, status} -> say(device, text, status)
    end
  end

  # The project

  defp compile(%{cover: true}), do: Cover.compile(fn -> compile_to(Cover.folder()) end)
  defp compile(_options), do: compile_to("_build/cordial/test")

  defp compile_to(folder) do
    sources = Path.wildcard("lib/**/*.ex") ++ Path.wildcard("test/support/**/*.ex")

    case Cordial.Build.compile(sources, folder) do
      {:ok, _, _, _} -> :ok
      {:error, _, _} -> {:stop, :stderr, "", 1}
    end
  end

  # The test files that the arguments stand for, and what they say about lines.
  defp files(%{paths: paths, failed: failed?} = options) do
    {paths, location} =
      ExUnit.Filters.parse_paths(if paths == [], do: default_paths(), else: paths)

    with {:ok, files} <- all_files(paths, options.paths != []) do
      cond do
        files == [] -> {:stop, :stdio, "There are no tests to run\n", 0}
        failed? -> failed_files(files, location)
        options.stale -> stale_files(files, location)
        true -> {:ok, files, location}
      end
    end
  end

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

  defp failed_files(files, location) do
    failed = Manifest.failed_files()

    case Enum.filter(files, &(Path.expand(&1) in failed)) do
      [] -> {:stop, :stdio, "There are no tests to run\n", 0}
      files -> {:ok, files, location}
    end
  end

  defp stale_files(files, location) do
    case Manifest.stale_files(files) do
      [] -> {:stop, :stdio, "No stale tests\n", 0}
      files -> {:ok, files, location}
    end
  end

  # What the command line says goes before what the helper says; which tests run is added up.
  defp configure(options, location) do
    ExUnit.configure(options.ex_unit)
    load_helper()
    filters = Keyword.take(options.ex_unit, [:include, :exclude])
    configured = ExUnit.configuration()

    ExUnit.configure(
      options.ex_unit
      |> Keyword.merge(
        autorun: false,
        exclude:
          add(configured[:exclude], filters[:exclude], Keyword.get(location, :exclude, [])),
        include:
          add(configured[:include], filters[:include], Keyword.get(location, :include, [])),
        formatters: formatters(options, configured),
        seed_at_end: true
      )
      |> Keyword.merge(if options.failed, do: [only_test_ids: Manifest.failed_tests()], else: [])
    )
  end

  defp load_helper do
    if File.regular?("test/test_helper.exs"), do: Code.require_file("test/test_helper.exs")
  end

  # Who asks for a line gets it, whatever the helper says.
  defp add(configured, given, []), do: Enum.uniq(List.wrap(given) ++ List.wrap(configured))
  defp add(_configured, given, location), do: Enum.uniq(location ++ List.wrap(given))

  defp formatters(%{formatters: []}, configured), do: configured[:formatters] ++ manifest()
  defp formatters(%{formatters: formatters}, _configured), do: formatters ++ manifest()

  # How a test ends in one order says nothing about how it ends in others.
  defp manifest, do: if(:cordial_scheduler.seed(), do: [], else: [Manifest])

  # Running

  defp load_and_try(options, files) do
    case load(files) do
      :ok -> Schedules.run(options)
      :error -> 1
    end
  end

  defp load_and_run(options, files) do
    runner = ExUnit.async_run()

    case load(files) do
      :ok ->
        counts = ExUnit.await_run(runner)
        # What fails is stale still.
        if counts.failures == 0 and manifest() != [], do: Manifest.loaded(files)
        status(counts, options)

      :error ->
        1
    end
  end

  defp load([file]) do
    # A single file needs nobody to load it in parallel.
    Code.require_file(file)
    :ok
  end

  defp load(files) do
    case Kernel.ParallelCompiler.require(files) do
      {:ok, _, _} -> :ok
      {:error, _, _} -> :error
    end
  end

  defp covered(cover, status) do
    if Cover.report(cover, ExUnit.configuration()[:colors][:enabled] == true),
      do: status,
      else: 3
  end

  defp status(%{failures: failures}, options) when failures > 0, do: options.exit_status

  defp status(%{total: total, excluded: excluded}, %{only: true}) when total == excluded do
    say(:stderr, "The --only option was given to \"cordial test\" but no test was executed\n", 1)
  end

  defp status(_counts, _options), do: 0
end
