defmodule ExUnit do
  @moduledoc """
  Unit tests.

  A file of tests starts ExUnit and defines modules that `use ExUnit.Case`:

      ExUnit.start()

      defmodule SumTest do
        use ExUnit.Case, async: true

        test "adds" do
          assert 1 + 1 == 2
        end
      end

  The tests run when the script ends. `cordial test` runs all test files of a project.

  ## What a test is told

  Tests and callbacks are given a context, a map. See `ExUnit.Case` for its keys, `ExUnit.Callbacks` for how to add to it,
  and `ExUnit.Assertions` for what to write into a test.
  """

  @typedoc "The state of a test; `nil` is success."
  @type state ::
          nil
          | {:excluded, binary}
          | {:failed, failed}
          | {:invalid, ExUnit.TestModule.t()}
          | {:skipped, binary}

  @typedoc "What went wrong, in the order it did."
  @type failed :: [{Exception.kind(), reason :: term, Exception.stacktrace()}]

  @type test_id :: {module, name :: atom}

  @typedoc "What a run counted."
  @type suite_result :: %{
          excluded: non_neg_integer,
          failures: non_neg_integer,
          skipped: non_neg_integer,
          total: non_neg_integer
        }

  defmodule Test do
    @moduledoc """
    A test, as formatters see it.

    `:time` is in microseconds; `:state` is `t:ExUnit.state/0`; `:logs` holds what was logged while the test ran, if it
    captured logs.
    """
    defstruct [:name, :case, :module, :state, time: 0, tags: %{}, logs: "", parameters: %{}]

    @type t :: %ExUnit.Test{
            case: module,
            logs: String.t(),
            module: module,
            name: atom,
            parameters: term,
            state: ExUnit.state(),
            tags: map,
            time: non_neg_integer
          }
  end

  defmodule TestModule do
    @moduledoc """
    A module of tests, as formatters see it.
    """
    defstruct [:file, :name, :setup_all?, :state, tags: %{}, tests: [], parameters: %{}]

    @type t :: %__MODULE__{
            file: binary,
            name: module,
            setup_all?: boolean,
            state: ExUnit.state(),
            tags: map,
            tests: [ExUnit.Test.t()],
            parameters: map
          }
  end

  defmodule TestCase do
    @moduledoc false
    defstruct [:name, :state, tests: []]
  end

  defmodule TimeoutError do
    @moduledoc """
    A test that took too long.
    """
    @typedoc since: "1.16.0"
    @type t :: %ExUnit.TimeoutError{timeout: non_neg_integer, type: String.t()}

    defexception [:timeout, :type]

    @impl true
    def message(%{timeout: timeout, type: type}) do
      """
      #{type} timed out after #{timeout}ms. You can change the timeout:

        1. per test by setting "@tag timeout: x" (accepts :infinity)
        2. per test module by setting "@moduletag timeout: x" (accepts :infinity)
        3. globally via "ExUnit.start(timeout: x)" configuration
        4. by running "mix test --timeout x" which sets timeout
        5. or by running "mix test --trace" which sets timeout to infinity
           (useful when using IEx.pry/0)

      where "x" is the timeout given as integer in milliseconds (defaults to 60_000).
      """
    end
  end

  defmodule DuplicateTestError do
    @moduledoc false
    defexception [:message]
  end

  defmodule DuplicateDescribeError do
    @moduledoc false
    defexception [:message]
  end

  @doc """
  Starts ExUnit; unless told otherwise, the tests run when the program ends.

  Takes the options of `configure/1`.
  """
  @spec start(Keyword.t()) :: :ok
  def start(options \\ []) do
    ExUnit.Server.start()
    already? = ExUnit.Server.autorun?()
    configure(options)
    if configuration()[:autorun] and not already?, do: ExUnit.Server.autorun(&run_at_exit/1)
    :ok
  end

  defp run_at_exit(0) do
    loaded = ExUnit.Server.modules_loaded()
    %{failures: failures} = ExUnit.Runner.run(configuration(), loaded)
    if failures > 0, do: exit({:shutdown, configuration()[:exit_status]})
  end

  defp run_at_exit(_status), do: :ok

  @doc """
  Changes the configuration.

  ## Options

    * `:assert_receive_timeout` - how long `ExUnit.Assertions.assert_receive/3` waits, in milliseconds; 100
    * `:autorun` - whether the tests run when the program ends; `true`
    * `:capture_log` - whether what is logged is shown only for tests that fail; `false`
    * `:colors` - a keyword list: `:enabled` (whether the terminal is one), and the colours `:success`, `:invalid`,
      `:skipped`, `:failure`, `:error_info`, `:extra_info`, `:location_info`, `:diff_insert`, `:diff_insert_whitespace`,
      `:diff_delete`, `:diff_delete_whitespace`
    * `:exclude`, `:include` - which tests run: see `ExUnit.Case`
    * `:exit_status` - the status of the program when tests fail; 2
    * `:formatters` - modules that are told what happens; `[ExUnit.CLIFormatter]`
    * `:max_cases` - how many async modules run at a time; twice the number of schedulers
    * `:failures_manifest_path` - a file to remember in which tests failed, for `ExUnit.Filters.failure_info/1`
    * `:max_failures` - the run ends after so many; `:infinity`
    * `:rand_algorithm` - see `:rand`; `:exsss`
    * `:refute_receive_timeout` - how long `ExUnit.Assertions.refute_receive/3` waits; 100
    * `:repeat_until_failure` - the tests run again up to so many times, until one fails; 0
    * `:seed` - the seed of the order of tests; 0 leaves them as they are written
    * `:slowest`, `:slowest_modules` - how many of the slowest to list; 0. More than that sets `:trace`
    * `:stacktrace_depth` - entries of a stack trace; 20
    * `:timeout` - how long a test may take, in milliseconds or `:infinity`; 60,000
    * `:trace` - whether tests run one by one, each with its name shown; `false`

  """
  @spec configure(Keyword.t()) :: :ok
  def configure(options) do
    ExUnit.Server.configure(Enum.to_list(options))
  end

  @doc """
  The configuration.
  """
  @spec configuration() :: Keyword.t()
  def configuration, do: ExUnit.Server.configuration()

  @doc """
  The plural of a word: what `plural_rule/2` set, or the word with an "s".
  """
  @spec plural_rule(binary) :: binary
  def plural_rule(word) when is_binary(word) do
    rules = configuration()[:plural_rules] || %{}
    Map.get(rules, word, word <> "s")
  end

  @doc """
  Sets the plural of a word, for kinds of tests of your own.
  """
  @spec plural_rule(binary, binary) :: :ok
  def plural_rule(word, pluralization) when is_binary(word) and is_binary(pluralization) do
    rules = configuration()[:plural_rules] || %{}
    configure(plural_rules: Map.put(rules, word, pluralization))
  end

  @doc """
  Runs the tests of `modules`, and those that were not run yet; gives the counts.
  """
  @spec run([module]) :: suite_result
  def run(additional_modules \\ []) do
    Enum.each(additional_modules, &ExUnit.Server.add_module(&1, again: true))
    loaded = ExUnit.Server.modules_loaded()
    ExUnit.Runner.run(configuration(), loaded)
  end

  @doc """
  Starts a run whose async modules run while more modules are loaded; see `await_run/1`.
  """
  @doc since: "1.12.0"
  @spec async_run() :: pid
  def async_run do
    parent = self()
    spawn_link(fn -> send(parent, {:ran, self(), ExUnit.Runner.run(configuration(), nil)}) end)
  end

  @doc """
  Says that all modules are loaded and waits for the run that `async_run/0` started.
  """
  @doc since: "1.12.0"
  @spec await_run(pid) :: suite_result
  def await_run(task) when is_pid(task) do
    ExUnit.Server.modules_loaded()

    receive do
      {:ran, ^task, result} -> result
    end
  end

  @doc """
  Registers a function to be given the counts after each run. The last one registered is called first.

  Its result is ignored.
  """
  @doc since: "1.8.0"
  @spec after_suite((suite_result -> any)) :: :ok
  def after_suite(function) when is_function(function, 1) do
    configure(after_suite: [function | configuration()[:after_suite]])
  end

  @doc """
  The supervisor of the processes that a test started with `ExUnit.Callbacks.start_supervised/2`.

  To be called by the test itself.
  """
  @doc since: "1.11.0"
  @spec fetch_test_supervisor() :: {:ok, pid} | :error
  def fetch_test_supervisor do
    with :none <- ExUnit.Server.test_supervisor(), do: {:ok, ExUnit.Callbacks.supervisor()}
  end

  @doc false
  # Named as the callback of an application: it is what starts ExUnit there.
  def start(_type, _args) do
    ExUnit.Server.start()
    {:ok, Process.whereis(ExUnit.Server)}
  end

  @doc false
  def stop(_state), do: :ok
end
