defmodule Cordial.Tool.Test.Schedules do
  @moduledoc false

  # `cordial test --schedules N`: each test in N orders of its processes.
  #
  # Each run is a program of its own: that of `cordial test FILE:LINE --schedule-seed SEED`. So what fails here fails in the
  # same way when somebody runs that. As many run at once as there are schedulers; each of them uses one.

  alias Cordial.Tool

  @first_seed 1

  @doc "Runs the tests that are loaded; gives the status to end with."
  def run(options) do
    ExUnit.Server.modules_loaded()

    case ExUnit.configuration() |> ExUnit.Runner.selected() |> places() do
      [] ->
        IO.puts("There are no tests to run")
        0

      places ->
        first = options.schedule_seed || @first_seed
        seeds = Enum.to_list(first..(first + options.schedules - 1)//1)
        each = "#{Tool.count(seeds, "schedule")} each"
        IO.puts("Running #{Tool.count(places, "test")} under #{each}, from seed #{first}\n")
        failed = Enum.flat_map(places, &try_place(&1, seeds, options))
        failed |> Enum.with_index(1) |> Enum.each(&show(&1, seeds, options))
        IO.puts("\n\n#{Tool.count(places, "test")}, #{each}, #{Tool.count(failed, "failure")}")
        if failed == [], do: 0, else: options.exit_status
    end
  end

  # `{"FILE:LINE", title}`: what stands at one line (doctests, tests with parameters) is run at once.
  defp places(tests) do
    tests
    |> Enum.map(fn test ->
      place = "#{Path.relative_to_cwd(test.tags.file)}:#{test.tags.line}"
      {place, "#{test.name} (#{inspect(test.module)})"}
    end)
    |> Enum.uniq_by(&elem(&1, 0))
  end

  # A list of `{place, title, [{seed, output}]}`: those that failed, at most this one.
  defp try_place({place, title}, seeds, options) do
    workers = System.schedulers_online()

    results =
      for worker <- 0..(workers - 1) do
        seeds |> Enum.drop(worker) |> Enum.take_every(workers) |> start(place, options)
      end

    case Enum.flat_map(results, &await/1) do
      [] ->
        IO.write(".")
        []

      failures ->
        IO.write("F")
        [{place, title, Enum.sort(failures)}]
    end
  end

  defp start(seeds, place, options) do
    {parent, reference} = {self(), make_ref()}
    spawn_link(fn -> send(parent, {reference, failures(seeds, place, options)}) end)
    reference
  end

  defp await(reference) do
    receive do
      {^reference, failures} -> failures
    end
  end

  defp failures(seeds, place, options) do
    for seed <- seeds,
        {output, status} =
          Cordial.Tool.Test.in_program(arguments(place, seed, options), stderr_to_stdout: true),
        status != 0,
        do: {seed, output}
  end

  # What else the command line says that changes what a test does.
  defp arguments(place, seed, options) do
    kept =
      for key <- [:seed, :timeout],
          value = options.ex_unit[key],
          argument <- ["--#{key}", "#{value}"],
          do: argument

    [place, "--schedule-seed", "#{seed}" | kept]
  end

  defp show({{place, title, [{seed, output} | _] = failures}, index}, seeds, options) do
    command = Enum.join(["cordial", "test" | arguments(place, seed, options)], " ")

    IO.puts("""


      #{index}) #{title}
         #{place}
         #{length(failures)} of #{Tool.count(seeds, "schedule")} failed. The first to fail:

             #{command}
    """)

    for line <- String.split(String.trim(output), "\n") do
      IO.puts(if line == "", do: "", else: "         " <> line)
    end
  end
end
