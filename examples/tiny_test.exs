# A test framework in one file: tests are functions that macros define, and `check` takes the expression apart that it
# is given, so that a failure shows its code and the values it was computed from.

defmodule Tiny.Failure do
  defexception [:code, :message, :values, :line]

  @impl true
  def message(failure), do: failure.message
end

defmodule Tiny.Assertions do
  @moduledoc "Macros that look at the code they are given."

  @comparisons [:==, :!=, :===, :!==, :<, :>, :<=, :>=, :=~, :in]

  @doc "Fails if the expression is false or nil."
  defmacro check(expression)

  # A pattern match: the pattern may bind variables, which the test goes on with.
  defmacro check({:=, meta, [pattern, value]} = code) do
    variables = bound_variables(pattern, __CALLER__)
    pins = pinned_variables(pattern)
    text = Macro.to_string(code)

    quote do
      value = unquote(value)

      unquote(
        {:=, meta,
         [
           {:{}, [], variables},
           quote(do: unquote(__MODULE__).matched(value, unquote(matcher(pattern, variables))))
           |> failing(text, pins, __CALLER__.line)
         ]}
      )

      value
    end
  end

  # A comparison: both sides are computed once, and shown.
  defmacro check({operator, meta, [left, right]} = code) when operator in @comparisons do
    text = Macro.to_string(code)
    comparison = {operator, meta, [quote(do: left), quote(do: right)]}

    quote do
      left = unquote(left)
      right = unquote(right)

      if unquote(comparison) do
        true
      else
        Tiny.Assertions.fail(
          unquote(text),
          "is not true",
          [left: left, right: right],
          unquote(__CALLER__.line)
        )
      end
    end
  end

  defmacro check({:not, _, [expression]}) do
    quote do
      case unquote(expression) do
        falsy when falsy in [nil, false] ->
          true

        value ->
          Tiny.Assertions.fail(
            unquote("not " <> Macro.to_string(expression)),
            "is not true",
            [value: value],
            unquote(__CALLER__.line)
          )
      end
    end
  end

  # A call: its arguments are shown.
  defmacro check({name, meta, arguments} = code) when is_list(arguments) and arguments != [] do
    if special?(name, arguments, __CALLER__) do
      plain(code, __CALLER__.line)
    else
      variables = Macro.generate_arguments(length(arguments), __MODULE__)

      shown =
        for {variable, at} <- Enum.with_index(variables, 1), do: {:"argument #{at}", variable}

      quote do
        unquote_splicing(
          for {variable, value} <- Enum.zip(variables, arguments),
              do: quote(do: unquote(variable) = unquote(value))
        )

        unquote({name, meta, variables}) ||
          Tiny.Assertions.fail(
            unquote(Macro.to_string(code)),
            "is not true",
            unquote(shown),
            unquote(__CALLER__.line)
          )
      end
    end
  end

  defmacro check(code), do: plain(code, __CALLER__.line)

  @doc "Fails unless the expression raises this exception."
  defmacro check_raises(exception, do: block) do
    quote do
      try do
        unquote(block)
      rescue
        error in unquote(exception) -> error
      else
        value ->
          Tiny.Assertions.fail(
            unquote(Macro.to_string(block)),
            "did not raise #{inspect(unquote(exception))}",
            [value: value],
            unquote(__CALLER__.line)
          )
      end
    end
  end

  @doc "Fails unless a message like the pattern arrives; the pattern binds."
  defmacro check_receives(pattern, timeout \\ 50) do
    variables = bound_variables(pattern, __CALLER__)
    tuple = {:{}, [], variables}

    quote do
      unquote(tuple) =
        receive do
          unquote(pattern) -> unquote(tuple)
        after
          unquote(timeout) ->
            {:messages, messages} = Process.info(self(), :messages)

            Tiny.Assertions.fail(
              unquote(Macro.to_string(pattern)),
              "did not arrive in #{unquote(timeout)} ms",
              [mailbox: messages],
              unquote(__CALLER__.line)
            )
        end
    end
  end

  def fail(code, message, values, line) do
    raise Tiny.Failure, code: code, message: message, values: values, line: line
  end

  def matched(value, matcher), do: matcher.(value)

  defp plain(code, line) do
    quote do
      case unquote(code) do
        falsy when falsy in [nil, false] ->
          Tiny.Assertions.fail(
            unquote(Macro.to_string(code)),
            "is not true",
            [value: falsy],
            unquote(line)
          )

        value ->
          value
      end
    end
  end

  # Calls of macros and of special forms mean more than the values of their arguments.
  defp special?(name, arguments, env) do
    case name do
      {:., _, _} ->
        false

      name when is_atom(name) ->
        Macro.Env.lookup_import(env, {name, length(arguments)}) |> Keyword.has_key?(:macro) or
          Macro.special_form?(name, length(arguments))
    end
  end

  # A function from the value to what the pattern binds.
  defp matcher(pattern, variables) do
    quote do
      fn
        unquote(pattern) -> {:matched, unquote({:{}, [], variables})}
        _ -> :no_match
      end
    end
  end

  defp failing(call, text, pins, line) do
    shown = for {name, _, _} = pin <- pins, do: {:"^#{name}", pin}

    quote do
      case unquote(call) do
        {:matched, bound} ->
          bound

        :no_match ->
          Tiny.Assertions.fail(
            unquote(text),
            "does not match",
            [value: value] ++ unquote(shown),
            unquote(line)
          )
      end
    end
  end

  # The variables of a pattern, each once; pinned ones are read, not bound.
  defp bound_variables(pattern, env) do
    {_, found} =
      Macro.traverse(
        pattern,
        [],
        fn
          {:^, _, [_]}, found ->
            {:pinned, found}

          {:"::", _, [left, _]}, found ->
            {left, found}

          {name, _, context} = variable, found when is_atom(name) and is_atom(context) ->
            {variable, [variable | found]}

          {name, _, arguments} = call, found when is_atom(name) and is_list(arguments) ->
            {expand(call, env), found}

          other, found ->
            {other, found}
        end,
        fn form, found -> {form, found} end
      )

    found
    |> Enum.reject(fn {name, _, _} -> String.starts_with?(Atom.to_string(name), "_") end)
    |> Enum.uniq_by(fn {name, meta, context} -> {name, meta[:counter], context} end)
    |> Enum.reverse()
  end

  defp expand(call, env), do: Macro.expand(call, %{env | context: :match})

  defp pinned_variables(pattern) do
    {_, pins} =
      Macro.prewalk(pattern, [], fn
        {:^, _, [variable]} = pin, pins -> {pin, [variable | pins]}
        other, pins -> {other, pins}
      end)

    Enum.reverse(pins)
  end
end

defmodule Tiny do
  @moduledoc "`use Tiny`, `test`, `group`, `before_each`, `table`."

  defmacro __using__(options) do
    quote do
      import Tiny, only: [test: 2, test: 3, group: 2, before_each: 1, before_each: 2, table: 3]
      import Tiny.Assertions

      @before_compile Tiny
      @tiny_title unquote(options[:title]) || inspect(__MODULE__)
      @tiny_group nil
      @tiny_setup []
      Module.register_attribute(__MODULE__, :tiny_tests, accumulate: true)
      Module.register_attribute(__MODULE__, :tag, accumulate: true)
    end
  end

  @doc "Defines a test; the pattern matches on what `before_each` gave."
  defmacro test(name, context \\ quote(do: _), do: block) do
    contents = Macro.escape(block, unquote: true)
    context = Macro.escape(context)

    quote bind_quoted: [name: name, context: context, contents: contents] do
      function = Tiny.register(__MODULE__, name, __ENV__.line)
      def unquote(function)(unquote(context)), do: unquote(contents)
    end
  end

  @doc "Tests that belong together; groups nest."
  defmacro group(name, do: block) do
    quote do
      outer = {@tiny_group, @tiny_setup}

      @tiny_group if(elem(outer, 0),
                    do: elem(outer, 0) <> " / " <> unquote(name),
                    else: unquote(name)
                  )
      unquote(block)
      {group, setup} = outer
      @tiny_group group
      @tiny_setup setup
    end
  end

  @doc "Runs before each test that follows in the group; what it gives is merged into the context."
  defmacro before_each(context \\ quote(do: _), do: block) do
    context = Macro.escape(context)
    block = Macro.escape(block, unquote: true)

    quote bind_quoted: [context: context, block: block] do
      setup = :"tiny_setup_#{length(@tiny_setup)}_#{:erlang.phash2(@tiny_group)}"
      @tiny_setup @tiny_setup ++ [setup]
      def unquote(setup)(unquote(context)), do: unquote(block)
    end
  end

  @doc """
  A test for each row of a table:

      table "adds", [left, right, sum] do
        1 | 2 | 3
        5 | 5 | 10
      after
        check left + right == sum
      end
  """
  defmacro table(name, variables, [{:do, rows}, {:after, block}]) do
    rows =
      case rows do
        {:__block__, _, rows} -> rows
        row -> [row]
      end

    for {row, at} <- Enum.with_index(rows, 1) do
      values = cells(row)

      if length(values) != length(variables) do
        raise ArgumentError,
              "row #{at} of #{inspect(name)} has #{length(values)} cells, not #{length(variables)}"
      end

      quote do
        test unquote("#{name} (#{Macro.to_string(row)})") do
          unquote(variables) = unquote(values)
          unquote(block)
        end
      end
    end
  end

  defp cells({:|, _, [left, right]}), do: cells(left) ++ cells(right)
  defp cells(value), do: [value]

  defmacro __before_compile__(env) do
    tests = env.module |> Module.get_attribute(:tiny_tests) |> Enum.reverse() |> Macro.escape()

    quote do
      def __tests__, do: unquote(tests)
      def __title__, do: @tiny_title
    end
  end

  # Notes a test of a module that is being compiled; gives the name of its function.
  def register(module, name, line) do
    group = Module.get_attribute(module, :tiny_group)
    name = Enum.join(Enum.reject([group, name], &is_nil/1), ": ")
    function = :"test #{name}"

    if Module.defines?(module, {function, 1}) do
      raise ArgumentError, "#{inspect(name)} is defined twice"
    end

    tags = module |> Module.get_attribute(:tag) |> List.flatten() |> Enum.map(&tag/1)
    Module.delete_attribute(module, :tag)
    setup = Module.get_attribute(module, :tiny_setup)

    Module.put_attribute(module, :tiny_tests, %{
      name: name,
      function: function,
      tags: Map.new(tags),
      setup: setup,
      line: line
    })

    function
  end

  defp tag({name, value}), do: {name, value}
  defp tag(name), do: {name, true}
end

defmodule Tiny.Runner do
  @moduledoc "Runs each test in a process of its own, the modules one after the other."

  def run(modules) do
    results = Enum.flat_map(modules, &run_module/1)
    counts = Enum.frequencies_by(results, fn {status, _} -> status end)

    IO.puts(
      "#{length(results)} tests, #{counts[:failed] || 0} failures, #{counts[:skipped] || 0} skipped"
    )

    Enum.all?(results, fn {status, _} -> status != :failed end)
  end

  defp run_module(module) do
    IO.puts("#{module.__title__()}")

    for test <- module.__tests__() do
      {status, report} = if test.tags[:skip], do: {:skipped, ""}, else: run_test(module, test)
      IO.puts("  #{mark(status)} #{test.name}")
      if report != "", do: IO.puts(report)
      {status, test.name}
    end
  end

  defp mark(:passed), do: "ok     "
  defp mark(:failed), do: "FAILED "
  defp mark(:skipped), do: "skipped"

  defp run_test(module, test) do
    {pid, reference} =
      spawn_monitor(fn ->
        exit(
          {:shutdown, attempt(fn -> apply(module, test.function, [context(module, test)]) end)}
        )
      end)

    receive do
      {:DOWN, ^reference, :process, ^pid, {:shutdown, result}} ->
        result

      {:DOWN, ^reference, :process, ^pid, reason} ->
        {:failed, "            ended: #{inspect(reason)}"}
    after
      test.tags[:timeout] || 1000 ->
        Process.exit(pid, :kill)
        {:failed, "            took longer than #{test.tags[:timeout]} ms"}
    end
  end

  defp context(module, test) do
    Enum.reduce(test.setup, test.tags, fn setup, context ->
      case apply(module, setup, [context]) do
        :ok -> context
        more -> Map.merge(context, Map.new(more))
      end
    end)
  end

  defp attempt(fun) do
    fun.()
    {:passed, ""}
  rescue
    failure in Tiny.Failure ->
      {:failed, report(failure)}

    error ->
      {:failed, "            ** (#{inspect(error.__struct__)}) #{Exception.message(error)}"}
  catch
    kind, value -> {:failed, "            #{kind}: #{inspect(value)}"}
  end

  defp report(failure) do
    values = for {name, value} <- failure.values, do: "            #{name}: #{inspect(value)}"
    Enum.join(["            #{failure.code} #{failure.message}" | values], "\n")
  end
end

defmodule ArithmeticTest do
  use Tiny, title: "arithmetic"

  test "adds" do
    check 1 + 1 == 2
  end

  test "this one fails, with both sides" do
    total = Enum.sum([1, 2, 3])
    check total * 2 == 13
  end

  table "multiplies", [left, right, product] do
    2 | 3 | 6
    4 | 5 | 20
    6 | 7 | 41
  after
    check left * right == product
  end

  group "division" do
    test "by zero raises" do
      error = check_raises ArithmeticError, do: div(1, Process.get(:nothing, 0))
      check error.message =~ "bad argument"
    end

    test "by one does not" do
      check_raises ArithmeticError do
        div(7, 1)
      end
    end

    group "of floats" do
      test "is exact enough" do
        check_in = 0.1 + 0.2
        check abs(check_in - 0.3) < 1.0e-9
      end
    end
  end
end

defmodule ContextTest do
  use Tiny

  before_each do
    %{list: [3, 1, 2], user: %{nick: "Ada", years: 36}}
  end

  test "gets what was set up", %{list: list} do
    check Enum.sort(list) == [1, 2, 3]
  end

  test "patterns bind", %{user: user} do
    check %{nick: nick, years: years} = user
    check nick == "Ada"
    check years > 40
  end

  test "pins are shown", %{user: user} do
    expected = "Grace"
    check %{nick: ^expected} = user
  end

  group "more" do
    before_each %{list: [first | _]} do
      [first: first, pid: self()]
    end

    test "setups add up", %{first: first, list: list, pid: pid} do
      check first == hd(list)
      check pid == self()
      check not Enum.empty?(list)
    end

    # On purpose: this is how a test looks that is skipped.
    @tag :skip
    test "not yet" do
      check false
    end
  end

  test "the setup of a group ends with it", context do
    check not Map.has_key?(context, :first)
  end
end

defmodule ProcessTest do
  use Tiny, title: "processes"

  test "messages arrive" do
    me = self()
    spawn(fn -> send(me, {:hello, [1, 2]}) end)
    check_receives {:hello, [one | _] = all}
    check one == 1 and length(all) == 2
  end

  test "messages that do not arrive fail" do
    send(self(), {:other, 1})
    check_receives {:hello, _}, 10
  end

  @tag timeout: 30
  test "slow ones are stopped" do
    Process.sleep(:infinity)
  end

  test "crashes are failures" do
    check String.to_integer("seven") == 7
  end

  test "exits are failures" do
    exit(:gone)
  end

  test "kills are failures" do
    Process.exit(self(), :kill)
  end

  test "calls show their arguments" do
    list = [1, 2, 3]
    check Enum.member?(list, 4)
  end

  test "macros are left alone" do
    check match?({:ok, _}, {:error, :no})
  end

  for {name, size} <- [empty: 0, small: 2] do
    test "made in a loop: #{name}" do
      check length(Enum.take([:a, :b, :c], unquote(size))) == unquote(size)
    end
  end
end

passed? = Tiny.Runner.run([ArithmeticTest, ContextTest, ProcessTest])
IO.puts("all passed: #{passed?}")

try do
  defmodule TwiceTest do
    use Tiny
    test "one", do: check(true)
    test "one", do: check(true)
  end
rescue
  error in ArgumentError -> IO.puts(error.message)
end
