defmodule ExUnit.Formatter do
  @moduledoc """
  What formatters need, and how to write one.

  A formatter is a module with `init/1`, which is given the configuration and gives `{:ok, state}`, and
  `handle_cast/2`, which is given an event and the state and gives `{:noreply, state}`, as a `GenServer` has. The events:

    * `{:suite_started, options}`, `{:suite_finished, times}`: `times` has `:run`, `:async` and `:load`, in microseconds,
      the last two possibly `nil`
    * `{:module_started, module}`, `{:module_finished, module}`: see `ExUnit.TestModule`
    * `{:test_started, test}`, `{:test_finished, test}`: see `ExUnit.Test`
    * `:max_failures_reached`

  The functions below make texts. Most take a function that is given the kind of a piece of text and the text, and gives
  the text, with colours perhaps; for `:diff_enabled?` and a boolean it gives the boolean.
  """

  @type id :: term
  @type test :: ExUnit.Test.t()

  @typedoc "Microseconds that a run took."
  @type times_us :: %{
          run: pos_integer,
          async: pos_integer | nil,
          load: pos_integer | nil
        }

  @typedoc "How many columns there are."
  @typedoc since: "1.16.0"
  @type width :: non_neg_integer | :infinity

  @typedoc "What a text in a report is."
  @typedoc since: "1.16.0"
  @type formatter_callback_info_key ::
          :extra_info
          | :error_info
          | :test_module_info
          | :test_info
          | :parameters_info
          | :location_info
          | :stacktrace_info
          | :blame_diff

  @typedoc "What a part of a difference is."
  @typedoc since: "1.16.0"
  @type formatter_callback_diff_key ::
          :diff_delete
          | :diff_delete_whitespace
          | :diff_insert
          | :diff_insert_whitespace

  @typedoc "Decides how reports look: whether differences are shown, and how their parts and texts are."
  @typedoc since: "1.16.0"
  @type formatter_callback ::
          (:diff_enabled?, boolean -> boolean)
          | (formatter_callback_diff_key, Inspect.Algebra.t() -> Inspect.Algebra.t())
          | (formatter_callback_info_key, String.t() -> String.t())

  @counter_padding "     "
  @label_padding "       "
  @no_value ExUnit.AssertionError.no_value()

  @doc """
  The line that says how long a run took.

  ## Examples

      iex> ExUnit.Formatter.format_times(%{run: 10_000, async: nil, load: nil})
      "Finished in 0.01 seconds (0.00s async, 0.01s sync)"

  """
  @spec format_times(times_us) :: String.t()
  def format_times(%{run: run, async: async, load: load} = _times) do
    # What is told of a part adds up to what is told of the whole.
    whole = hundredths(run)
    async = hundredths(async || 0)
    loaded = if load, do: "#{seconds(load)}s on load, ", else: ""

    "Finished in #{seconds(run + (load || 0))} seconds (#{loaded}#{decimal(async)}s async, " <>
      "#{decimal(whole - async)}s sync)"
  end

  @doc false
  @deprecated "Use format_times/1 instead"
  def format_time(run, load) do
    format_times(%{run: run || 0, async: nil, load: if(run, do: load, else: load)})
  end

  @doc false
  # Seconds with a digit, or with two below a tenth of a second.
  def seconds(microseconds), do: microseconds |> hundredths() |> decimal()

  defp hundredths(microseconds), do: div(microseconds, 10_000)

  defp decimal(hundredths) do
    if hundredths < 10,
      do: "0.0#{hundredths}",
      else: "#{div(hundredths, 100)}.#{div(rem(hundredths, 100), 10)}"
  end

  @doc """
  The line that says which tests are excluded or included.

  ## Examples

      iex> ExUnit.Formatter.format_filters([run: true, slow: false], :include)
      "Including tags: [run: true, slow: false]"

  """
  @spec format_filters(keyword, atom) :: String.t()
  def format_filters(filters, type)
  def format_filters(filters, :exclude), do: "Excluding tags: #{inspect(filters)}"
  def format_filters(filters, :include), do: "Including tags: #{inspect(filters)}"

  @doc """
  The text of a test that failed: `counter` is its number, `width` how much fits a line.
  """
  @spec format_test_failure(test, [failure], non_neg_integer, width, formatter_callback) ::
          String.t()
        when failure: {atom, term, Exception.stacktrace()}
  def format_test_failure(test, failures, counter, width, formatter) do
    %ExUnit.Test{name: name, module: module, tags: tags, parameters: parameters} = test

    IO.iodata_to_binary([
      formatter.(:test_info, "#{numbered(counter)}#{name} (#{inspect(module)})"),
      "\n",
      parameters(parameters),
      @counter_padding,
      formatter.(:location_info, location(tags)),
      "\n",
      failures(failures, width, formatter, test)
    ])
  end

  defp parameters(parameters) when parameters == %{}, do: ""

  defp parameters(parameters),
    do: [@counter_padding, "Parameters: #{inspect(parameters)}", "\n"]

  @doc """
  The text of a module whose `setup_all` failed.
  """
  @spec format_test_all_failure(
          ExUnit.TestModule.t(),
          [failure],
          non_neg_integer,
          width,
          formatter_callback
        ) :: String.t()
        when failure: {atom, term, Exception.stacktrace()}
  def format_test_all_failure(
        %ExUnit.TestModule{} = test_module,
        failures,
        counter,
        width,
        formatter
      ) do
    %{name: name, parameters: parameters} = test_module

    IO.iodata_to_binary([
      formatter.(:test_module_info, "#{numbered(counter)}#{inspect(name)}: "),
      "failure on setup_all callback, all tests have been invalidated\n",
      parameters(parameters),
      failures(failures, width, formatter, %{
        module: name,
        name: nil,
        tags: %{file: test_module.file}
      })
    ])
  end

  @doc false
  @deprecated "Use ExUnit.Formatter.format_test_all_failure/5 instead"
  def format_test_case_failure(test_case, failures, counter, width, formatter) do
    format_test_all_failure(
      %ExUnit.TestModule{name: test_case.name},
      failures,
      counter,
      width,
      formatter
    )
  end

  defp numbered(counter), do: String.pad_leading(Integer.to_string(counter), 3) <> ") "

  defp location(%{file: file} = tags), do: "#{relative(file)}:#{tags[:line]}"
  defp location(_), do: "nofile"

  defp relative(file), do: Exception.relative_to_cwd(file)

  defp failures([failure], width, formatter, test), do: failure(failure, width, formatter, test)

  defp failures(failures, width, formatter, test) do
    for {failure, index} <- Enum.with_index(failures, 1) do
      ["\n", @counter_padding, "Failure ##{index}\n", failure(failure, width, formatter, test)]
    end
  end

  # The trace of a failed assertion begins where the test is.
  defp failure({:error, %ExUnit.AssertionError{} = error, trace}, width, formatter, test) do
    [
      assertion(error, width, @counter_padding, formatter, source(error, trace, test)),
      trace(trace, formatter, test)
    ]
  end

  defp failure({{:EXIT, _} = kind, reason, trace}, _width, formatter, test) do
    banner = Exception.format_banner(kind, reason, trace)

    [
      @counter_padding,
      formatter.(:error_info, indent(banner, @counter_padding)),
      "\n",
      trace(trace, formatter, test)
    ]
  end

  defp failure({kind, reason, trace}, _width, formatter, test) do
    {reason, blamed} = Exception.blame(kind, reason, trace)

    [
      banner(kind, reason, trace, formatter),
      code(source_line(trace, test), formatter),
      trace(blamed, formatter, test)
    ]
  end

  defp banner(:error, %FunctionClauseError{} = blamed, _trace, formatter) do
    mark = fn part, match? -> if match?, do: part, else: formatter.(:blame_diff, part) end
    clause = fn function, parts -> FunctionClauseError.clause(function, parts, mark) end
    given = FunctionClauseError.blame(blamed, &inspect/1, clause)
    message = Exception.format_banner(:error, %{blamed | args: nil, clauses: nil})
    given = pad_block(String.trim_leading(given, "\n"), @counter_padding)
    given = if given == "", do: "\n", else: ["\n\n", given, "\n"]
    [@counter_padding, formatter.(:error_info, indent(message, @counter_padding)), given]
  end

  defp banner(kind, reason, trace, formatter) do
    [
      @counter_padding,
      formatter.(
        :error_info,
        indent(Exception.format_banner(kind, reason, trace), @counter_padding)
      ),
      "\n"
    ]
  end

  defp pad_block(text, padding) do
    text
    |> String.split("\n")
    |> Enum.map_join("\n", fn line -> if line == "", do: "", else: padding <> line end)
  end

  # Assertions

  @doc false
  def format_assertion_error(%ExUnit.AssertionError{} = error) do
    error |> assertion(:infinity, "", fn _, text -> text end, nil) |> IO.iodata_to_binary()
  end

  # Labels line up only where there is more than one side to show.
  defp assertion(error, width, padding, formatter, source) do
    %{message: message, expr: expr, args: args, left: left, right: right} = error
    both? = left != @no_value and right != @no_value and not mailbox?(error)
    label = fn name -> if both?, do: String.pad_trailing(name <> ":", 7), else: name <> ": " end
    label_width = if both?, do: 7, else: 6

    {left, right} =
      if mailbox?(error),
        do: {nil, nil},
        else: sides(error, width, padding, label_width, formatter)

    [
      if(message != @no_value,
        do: [padding, formatter.(:error_info, message |> to_text() |> indent(padding)), "\n"],
        else: []
      ),
      doctest(error, padding, formatter),
      labelled(expression(expr, source), label.("code"), padding, formatter),
      arguments(args, width, padding, formatter),
      side(left, label.("left"), padding, formatter),
      side(right, label.("right"), padding, formatter),
      mailbox(error, width, padding, formatter)
    ]
  end

  defp to_text(message) when is_binary(message), do: message
  defp to_text(message), do: inspect(message)

  # What is empty stays so.
  defp indent(text, padding), do: String.replace(text, ~r/\n(?=[^\n])/, "\n" <> padding)

  defp mailbox?(%{context: {:mailbox, _, _}}), do: true
  defp mailbox?(_), do: false

  defp doctest(%{doctest: @no_value}, _padding, _formatter), do: []

  defp doctest(%{doctest: doctest}, padding, formatter) do
    [
      padding,
      formatter.(:extra_info, "doctest:"),
      "\n",
      pad_block(doctest, padding <> "  "),
      "\n"
    ]
  end

  defp expression(@no_value, source), do: source
  defp expression(expr, _source) when is_binary(expr), do: expr

  defp expression({name, _, [expr]}, _source) when is_atom(name) do
    "#{name} " <> Macro.to_string(expr)
  end

  defp expression(expr, _source), do: Macro.to_string(expr)

  defp labelled(nil, _label, _padding, _formatter), do: []

  defp labelled(code, label, padding, formatter) do
    [
      padding,
      formatter.(:extra_info, label),
      indent(code, padding <> String.duplicate(" ", byte_size(label))),
      "\n"
    ]
  end

  defp code(nil, _formatter), do: []
  defp code(code, formatter), do: labelled(code, "code: ", @counter_padding, formatter)

  defp arguments(@no_value, _width, _padding, _formatter), do: []

  defp arguments(args, width, padding, formatter) do
    indent = byte_size(padding) + 4

    listed =
      for {argument, index} <- Enum.with_index(args, 1) do
        [padding, "    # #{index}\n", padding, "    ", inspected(argument, indent, width), "\n\n"]
      end

    [padding, formatter.(:extra_info, "arguments:"), "\n\n", listed]
  end

  defp side(nil, _label, _padding, _formatter), do: []

  defp side(text, label, padding, formatter),
    do: [padding, formatter.(:extra_info, label), text, "\n"]

  defp sides(%{left: left, right: right} = error, width, padding, label_width, formatter) do
    indent = byte_size(padding) + label_width

    case diff(error, formatter) do
      nil ->
        {shown(left, error.context, indent, width),
         if(right != @no_value, do: inspected(right, indent, width))}

      {left, right} ->
        {rendered(left, indent, width), rendered(right, indent, width)}
    end
  end

  # The left of a match is a pattern: quoted.
  defp shown(@no_value, _context, _indent, _width), do: nil

  defp shown(pattern, {:match, _}, indent, _width) do
    pattern |> Macro.to_string() |> indent(String.duplicate(" ", indent))
  end

  defp shown(value, _context, indent, width), do: inspected(value, indent, width)

  defp inspected(value, indent, width) do
    opts = %Inspect.Opts{width: remaining(width, indent), pretty: true}

    try do
      rendered(Inspect.Algebra.to_doc(value, opts), indent, width)
    rescue
      # A struct that cannot be inspected says what it is made of.
      _ -> inspect(value, structs: false)
    end
  end

  defp rendered(doc, indent, width) do
    doc
    |> Inspect.Algebra.group()
    |> Inspect.Algebra.nest(indent)
    |> Inspect.Algebra.format(remaining(width, indent))
  end

  defp remaining(:infinity, _indent), do: :infinity
  defp remaining(width, indent), do: max(width - indent, 1)

  defp diff(%{left: left, right: right}, _formatter) when left == @no_value or right == @no_value,
    do: nil

  defp diff(error, formatter) do
    if formatter.(:diff_enabled?, false),
      do: coloured(error.left, error.right, error.context, formatter)
  end

  defp coloured(left, right, context, formatter) do
    {diff, _} = ExUnit.Diff.compute(left, right, context)

    {side_doc(diff.left, :diff_delete, :diff_delete_whitespace, formatter),
     side_doc(diff.right, :diff_insert, :diff_insert_whitespace, formatter)}
  end

  defp side_doc(node, plain, whitespace, formatter) do
    ExUnit.Diff.to_algebra(node, fn
      :mark, doc -> formatter.(plain, doc)
      :whitespace, doc -> formatter.(whitespace, doc)
    end)
  end

  @doc """
  The two sides of a failed assertion, with what differs marked: `[left: algebra, right: algebra]`, or fewer if there is
  nothing to compare.
  """
  @spec format_assertion_diff(
          ExUnit.AssertionError.t(),
          non_neg_integer,
          width,
          formatter_callback
        ) :: keyword
  def format_assertion_diff(assert_error, padding_size, width, formatter)

  def format_assertion_diff(
        %ExUnit.AssertionError{context: {:mailbox, _, _}},
        _padding,
        _width,
        _formatter
      ),
      do: []

  def format_assertion_diff(%ExUnit.AssertionError{} = assert_error, padding, width, formatter) do
    {left, right} = sides(assert_error, width, String.duplicate(" ", padding), 7, formatter)
    for {key, text} <- [left: left, right: right], text != nil, do: {key, text}
  end

  # Each message of a mailbox is shown below the pattern.
  defp mailbox(%{context: {:mailbox, pins, count}} = error, width, padding, formatter)
       when count > 0 do
    shown =
      for message <- error.right do
        one = %{error | right: message, context: {:match, pins}}
        {pattern, value} = sides(one, width, padding, 11, formatter)

        [
          [padding, "  ", formatter.(:extra_info, "pattern: "), pattern, "\n"],
          [padding, "  ", formatter.(:extra_info, "value:   "), value, "\n"]
        ]
      end

    [padding, formatter.(:extra_info, "mailbox:"), "\n", Enum.intersperse(shown, "\n")]
  end

  defp mailbox(_error, _width, _padding, _formatter), do: []

  # Where it happened

  # What the test says at the place where it failed, if nothing better is known.
  defp source(%{expr: @no_value}, trace, test), do: source_line(trace, test)
  defp source(_error, _trace, _test), do: nil

  defp source_line(trace, %{module: module, name: name, tags: %{file: file}}) do
    with {_, _, _, place} <- Enum.find(trace, &match?({^module, ^name, _, _}, &1)),
         line when is_integer(line) <- place[:line],
         {:ok, text} <- File.read(file),
         code when is_binary(code) <- text |> String.split("\n") |> Enum.at(line - 1) do
      String.trim(code)
    else
      _ -> nil
    end
  end

  defp source_line(_trace, _test), do: nil

  defp trace([], _formatter, _test), do: []

  defp trace(trace, formatter, test) do
    lines =
      for entry <- trace,
          do: [@label_padding, formatter.(:stacktrace_info, entry(entry, test)), "\n"]

    [@counter_padding, formatter.(:extra_info, "stacktrace:"), "\n", lines]
  end

  defp entry({module, name, arity, place}, %{module: module, name: name})
       when arity == 1 or length(arity) == 1 do
    "#{Exception.format_file_line(place[:file] && relative(to_string(place[:file])), place[:line])} (test)"
  end

  defp entry(entry, _test), do: Exception.format_stacktrace_entry(entry)
end
