defmodule ExUnit.JUnitFormatter do
  @moduledoc """
  A formatter that writes a report as JUnit does, for the servers that run tests.

  The file is `:junit_file` of `ExUnit.configure/1`, `_build/cordial/junit.xml` by default. Each module is a `testsuite`,
  each test a `testcase`. It is chosen by `cordial test --formatter junit`; with `--formatter cli` as well, the run is also
  shown.
  """

  import ExUnit.Formatter, only: [format_test_failure: 5, format_test_all_failure: 5]

  @default "_build/cordial/junit.xml"

  @doc false
  def init(options),
    do: {:ok, %{path: options[:junit_file] || @default, suites: [], omitted: %{}}}

  @doc false
  # A module is not told of the tests that did not run.
  def handle_cast({:test_finished, %{state: {kind, _}} = test}, state)
      when kind in [:skipped, :excluded],
      do:
        {:noreply,
         %{state | omitted: Map.update(state.omitted, test.module, [test], &[test | &1])}}

  def handle_cast({:module_finished, module}, state) do
    {omitted, all} = Map.pop(state.omitted, module.name, [])
    suite = suite(%{module | tests: module.tests ++ Enum.reverse(omitted)})
    {:noreply, %{state | omitted: all, suites: [suite | state.suites]}}
  end

  def handle_cast({:suite_finished, _times}, state) do
    File.mkdir_p!(Path.dirname(state.path))
    suites = Enum.reverse(state.suites)

    File.write!(state.path, [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n",
      suites,
      "</testsuites>\n"
    ])

    {:noreply, state}
  end

  def handle_cast(_event, state), do: {:noreply, state}

  defp suite(%{name: name, file: file, tests: tests, state: state} = module) do
    failed = Enum.count(tests, &match?({:failed, _}, &1.state))
    errors = Enum.count(tests, &match?({:invalid, _}, &1.state)) + if(state, do: 1, else: 0)

    skipped =
      Enum.count(tests, fn test ->
        match?({kind, _} when kind in [:skipped, :excluded], test.state)
      end)

    time = tests |> Enum.map(& &1.time) |> Enum.sum()

    [
      tag("testsuite",
        name: inspect(name),
        file: Exception.relative_to_cwd(file),
        tests: length(tests),
        failures: failed,
        errors: errors,
        skipped: skipped,
        time: seconds(time)
      ),
      ">\n",
      module_failure(module),
      Enum.map(tests, &testcase/1),
      "  </testsuite>\n"
    ]
  end

  # A module whose `setup_all` failed is an error of its own.
  defp module_failure(%{state: {:failed, failures}} = module) do
    text = format_test_all_failure(module, failures, 1, :infinity, &plain/2)

    [
      "  ",
      tag("testcase", name: "setup_all", classname: inspect(module.name), time: "0"),
      ">\n",
      problem("error", failures, text),
      "    </testcase>\n"
    ]
  end

  defp module_failure(_module), do: []

  defp testcase(test) do
    attributes = [
      name: Atom.to_string(test.name),
      classname: inspect(test.module),
      file: "#{Exception.relative_to_cwd(test.tags.file)}:#{test.tags.line}",
      time: seconds(test.time)
    ]

    ["  ", tag("testcase", attributes), outcome(test)]
  end

  defp outcome(%{state: nil}), do: "/>\n"

  defp outcome(%{state: {:failed, failures}} = test) do
    text = format_test_failure(test, failures, 1, :infinity, &plain/2)
    [">\n", problem("failure", failures, text), "    </testcase>\n"]
  end

  defp outcome(%{state: {:invalid, _}}),
    do: ">\n      <error message=\"setup_all failed\"/>\n    </testcase>\n"

  defp outcome(%{state: {_, reason}}),
    do: [">\n    ", tag("skipped", message: reason), "/>\n    </testcase>\n"]

  defp problem(name, [{kind, reason, _} | _], text) do
    message = kind |> message(reason) |> String.split("\n", trim: true) |> List.first()
    ["    ", tag(name, message: message || ""), ">", escaped(text), "</", name, ">\n"]
  end

  defp message(:error, %ExUnit.AssertionError{message: message}) when is_binary(message),
    do: message

  defp message(kind, reason), do: Exception.format_banner(kind, reason)

  defp tag(name, attributes) do
    [
      "  <",
      name,
      for(
        {key, value} <- attributes,
        do: [" ", Atom.to_string(key), "=\"", escaped(to_string(value)), "\""]
      )
    ]
  end

  defp seconds(microseconds), do: :erlang.float_to_binary(microseconds / 1_000_000, decimals: 6)

  defp plain(:diff_enabled?, _), do: false
  defp plain(_, text), do: text

  @doc false
  # What XML 1.0 cannot hold is replaced.
  def escaped(text) do
    for <<char::utf8 <- String.replace_invalid(text)>>, into: "" do
      case char do
        ?& -> "&amp;"
        ?< -> "&lt;"
        ?> -> "&gt;"
        ?" -> "&quot;"
        char when char < 32 and char not in [?\n, ?\t, ?\r] -> "\uFFFD"
        char -> <<char::utf8>>
      end
    end
  end
end
