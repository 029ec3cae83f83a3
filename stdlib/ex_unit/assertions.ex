defmodule ExUnit.Assertions do
  @moduledoc """
  What a test says.

  `assert/1` and `refute/1` take any expression; they look into it, so that a failure shows what was compared, matched or
  called with what.

      assert length(list) == 3
      assert {:ok, value} = Map.fetch(map, :key)
      refute Enum.empty?(list)

  """

  @operators [:==, :<, :>, :<=, :>=, :===, :=~, :!==, :!=, :in]

  @doc """
  Fails unless the expression is neither `false` nor `nil`; gives its value.

  A match (`assert pattern = expression`) binds the variables of the pattern, and shows what differs when it fails.
  """
  defmacro assert({:=, meta, [left, right]} = assertion) do
    code = escaped(:assert, meta, assertion)
    pattern = ExUnit.Pattern.expand(left, __CALLER__)
    variables = ExUnit.Pattern.variables(pattern)

    matched =
      quote do
        case right do
          unquote(pattern) ->
            unquote_splicing(truthy(pattern, code))
            {unquote_splicing(variables)}

          _ ->
            unquote(unmatched(pattern, code, "match (=) failed", __CALLER__))
        end
      end

    quote do
      right = unquote(right)
      {unquote_splicing(variables)} = unquote(ExUnit.Pattern.generated(matched))
      right
    end
  end

  defmacro assert({:match?, meta, [left, right]} = assertion) do
    match(:assert, left, right, escaped(:assert, meta, assertion), __CALLER__)
  end

  defmacro assert(assertion), do: general(:assert, assertion, __CALLER__)

  @doc """
  Fails if the expression is neither `false` nor `nil`; gives its value.
  """
  defmacro refute({:match?, meta, [left, right]} = assertion) do
    match(:refute, left, right, escaped(:refute, meta, assertion), __CALLER__)
  end

  defmacro refute(assertion), do: general(:refute, assertion, __CALLER__)

  defp escaped(kind, meta, assertion),
    do: Macro.escape({kind, meta, [assertion]}, prune_metadata: true)

  # An operator, a call with arguments worth showing, or anything else.
  defp general(kind, {operator, meta, [_, _] = operands} = assertion, caller)
       when operator in @operators do
    if Macro.Env.lookup_import(caller, {operator, 2}) |> Enum.any?(&match?({_, Kernel}, &1)) do
      compare(kind, operator, meta, operands, escaped(kind, meta, assertion))
    else
      call(kind, assertion, caller)
    end
  end

  defp general(kind, assertion, caller), do: call(kind, assertion, caller)

  defp compare(kind, operator, meta, [left, right], code) do
    call = ExUnit.Pattern.generated({operator, meta, [quote(do: left), quote(do: right)]})
    check = if kind == :assert, do: :__assert__, else: :__refute__
    subject = if kind == :assert, do: "Assertion", else: "Refute"
    message = "#{subject} with #{operator} failed"
    context = if operator == :===, do: :===, else: :==

    checked =
      quote do
        ExUnit.Assertions.unquote(check)(
          unquote(call),
          left,
          right,
          unquote(code),
          unquote(message),
          unquote(context)
        )
      end

    quote do
      left = unquote(left)
      right = unquote(right)

      unquote(
        if same_fails?(kind, operator),
          do: unless_same(kind, code, message, checked),
          else: checked
      )
    end
  end

  # Operands that are the same need no diff.
  defp unless_same(kind, code, message, checked) do
    quote do
      if ExUnit.Assertions.__equal__?(left, right) do
        ExUnit.Assertions.unquote(kind)(unquote(kind == :refute),
          left: left,
          expr: unquote(code),
          message: unquote(message <> ", both sides are exactly equal")
        )
      else
        unquote(checked)
      end
    end
  end

  # Whether two equal operands make the assertion fail.
  defp same_fails?(:assert, operator), do: operator in [:<, :>, :!==, :!=]
  defp same_fails?(:refute, operator), do: operator in [:<=, :>=, :===, :==, :=~]

  defp call(kind, assertion, caller) do
    {arguments, value} = arguments(assertion, caller)
    meta = with {_, meta, _} <- assertion, do: meta, else: (_ -> [])
    details = if arguments, do: [args: arguments], else: []
    details = details ++ [expr: escaped(kind, meta, assertion)]
    expected = if kind == :assert, do: "truthy", else: "false or nil"

    failure =
      quote(do: ExUnit.Assertions.__unexpected__(unquote(expected), value, unquote(details)))

    branches =
      if kind == :assert,
        do: [do: quote(do: value), else: failure],
        else: [do: failure, else: quote(do: value)]

    quote do
      value = unquote(value)
      if value, unquote(branches)
    end
  end

  # The arguments of a call are shown unless they are plain to see, and unless it is a macro that is called.
  defp arguments({root, meta, [_ | _] = arguments} = call, caller) do
    arity = length(arguments)

    reserved? =
      is_atom(root) and (Macro.special_form?(root, arity) or Macro.operator?(root, arity))

    if reserved? or Enum.all?(arguments, &Macro.quoted_literal?/1) do
      {nil, call}
    else
      case Macro.expand_once(call, caller) do
        ^call ->
          variables = for index <- 1..arity, do: Macro.var(:"arg#{index}", __MODULE__)

          value =
            quote do
              {unquote_splicing(variables)} = {unquote_splicing(arguments)}
              unquote({root, meta, variables})
            end

          {variables, value}

        expanded ->
          {nil, expanded}
      end
    end
  end

  defp arguments(other, _caller), do: {nil, other}

  defp match(kind, left, right, code, caller) do
    pattern = ExUnit.Pattern.expand(left, caller)
    succeeded = if kind == :assert, do: "failed", else: "succeeded, but should have failed"
    failure = unmatched(pattern, code, "match (match?) #{succeeded}", caller)
    {matched, other} = if kind == :assert, do: {true, failure}, else: {failure, false}

    quote do
      right = unquote(right)

      case right do
        unquote(left) -> unquote(matched)
        _ -> unquote(other)
      end
    end
  end

  # Raises for a value, `right`, that is not as the pattern wants it.
  defp unmatched(pattern, code, message, caller) do
    shown = Macro.escape(pattern, prune_metadata: true)
    pins = ExUnit.Pattern.pins(pattern, caller)

    quote do
      ExUnit.Assertions.__unmatched__(
        unquote(shown),
        right,
        unquote(code),
        unquote(message),
        unquote(pins)
      )
    end
  end

  # What matched must be neither `nil` nor `false`.
  defp truthy(pattern, code) do
    if ExUnit.Pattern.truthy?(pattern) do
      []
    else
      check =
        quote do
          unless right,
            do: ExUnit.Assertions.__unexpected__("truthy", right, expr: unquote(code))
        end

      [check]
    end
  end

  @doc false
  def __unmatched__(pattern, right, code, message, pins) do
    __raise__(
      left: pattern,
      right: right,
      expr: code,
      message: message <> __pins__(pins),
      context: {:match, pins}
    )
  end

  @doc false
  def __unexpected__(expected, value, fields),
    do: __raise__([message: "Expected #{expected}, got #{inspect(value)}"] ++ fields)

  @doc false
  def __assert__(value, left, right, code, message, context) do
    if value, do: value, else: compared(left, right, code, message, context)
  end

  @doc false
  def __refute__(value, left, right, code, message, context) do
    if value, do: compared(left, right, code, message, context), else: value
  end

  defp compared(left, right, code, message, context),
    do: __raise__(left: left, right: right, expr: code, message: message, context: context)

  @doc false
  def __pins__([]), do: ""

  def __pins__(pins) do
    content =
      Enum.map_join(pins, "\n", fn {{name, _}, value} -> "  #{name} = #{inspect(value)}" end)

    "\nThe following variables were pinned:\n" <> content
  end

  @doc false
  def __equal__?(left, right), do: left === right

  @doc false
  def __raise__(fields), do: :erlang.error(struct!(ExUnit.AssertionError, fields))

  @doc """
  Fails with `message` unless `value` is truthy.

  A message that is an exception is raised as it is. The second argument may also be a keyword list with fields of
  `ExUnit.AssertionError`.
  """
  @spec assert(any, String.t() | keyword | Exception.t()) :: any
  def assert(value, message) when is_binary(message), do: assert(value, message: message)

  def assert(value, message_or_fields) do
    if value, do: value, else: fail(message_or_fields)
  end

  @doc """
  Fails with `message` if `value` is truthy.
  """
  @spec refute(any, String.t() | keyword | Exception.t()) :: any
  def refute(value, message) do
    if value, do: fail(message), else: value
  end

  defp fail(message) when is_binary(message), do: __raise__(message: message)
  defp fail(%{__exception__: true} = exception), do: :erlang.error(exception)
  defp fail(fields), do: __raise__(fields)

  @doc """
  Fails unless a message that matches is in the mailbox or comes within `timeout` milliseconds; gives the message.

  Variables of the pattern are bound; it may have a guard. The default timeout is `:assert_receive_timeout` of
  `ExUnit.configure/1`.

      assert_receive {:answer, value} when value > 1, 500

  """
  defmacro assert_receive(pattern, timeout \\ nil, failure_message \\ nil) do
    receive_match(:assert_receive, pattern, timeout, failure_message, __CALLER__)
  end

  @doc """
  Fails unless a message that matches is in the mailbox; gives the message.
  """
  defmacro assert_received(pattern, failure_message \\ nil) do
    receive_match(:assert_received, pattern, 0, failure_message, __CALLER__)
  end

  defp receive_match(name, pattern, timeout, failure_message, caller) do
    code = Macro.escape({name, [], [pattern]}, prune_metadata: true)
    expanded = ExUnit.Pattern.expand(pattern, caller)
    variables = ExUnit.Pattern.variables(expanded)
    pins = ExUnit.Pattern.pins(expanded, caller)
    shown = Macro.escape(expanded, prune_metadata: true)
    received = quote(do: received)

    timed_out =
      quote do
        ExUnit.Assertions.__timeout__(
          unquote(shown),
          unquote(code),
          timeout,
          unquote(pins),
          unquote(matcher(expanded, variables)),
          unquote(failure_message)
        )
      end

    clause =
      {:->, [],
       [[bound(expanded, received)], quote(do: {unquote(received), unquote_splicing(variables)})]}

    quote do
      timeout = ExUnit.Assertions.__timeout__(unquote(timeout), :assert_receive_timeout)

      {unquote(received), unquote_splicing(variables)} =
        unquote(
          ExUnit.Pattern.generated(
            {:receive, [], [[do: [clause], after: quote(do: (timeout -> unquote(timed_out)))]]}
          )
        )

      unquote(received)
    end
  end

  # `pattern = received`, the guard outside.
  defp bound({:when, meta, [pattern, guard]}, received),
    do: {:when, meta, [bound(pattern, received), guard]}

  defp bound(pattern, received), do: quote(do: unquote(pattern) = unquote(received))

  # Whether a message would have matched.
  defp matcher(pattern, variables) do
    clauses =
      [
        {:->, [],
         [
           [pattern],
           quote(
             do:
               (
                 _ = {unquote_splicing(variables)}
                 true
               )
           )
         ]}
      ] ++
        quote(do: (_ -> false))

    {:fn, [], clauses}
  end

  @doc false
  def __timeout__(nil, key), do: ExUnit.configuration()[key]
  def __timeout__(timeout, _key) when is_integer(timeout) and timeout >= 0, do: timeout

  def __timeout__(timeout, _key) do
    Kernel.raise(
      ArgumentError,
      "timeout must be a non-negative integer, got: #{inspect(timeout)}"
    )
  end

  @shown_messages 10

  @doc false
  def __timeout__(pattern, code, timeout, pins, matcher, nil) do
    {:messages, messages} = Process.info(self(), :messages)

    if Enum.any?(messages, matcher) do
      late(pattern, timeout)
    else
      no_message(pattern, code, timeout, pins, messages)
    end
  end

  def __timeout__(_pattern, _code, _timeout, _pins, _matcher, failure_message),
    do: flunk(failure_message)

  defp late(pattern, timeout) do
    flunk("""
    Found message matching #{Macro.to_string(pattern)} after #{timeout}ms.

    This means the message was delivered too close to the timeout value, you may want to either:

      1. Give an increased timeout to `assert_receive`
      2. Increase the default timeout to all `assert_receive` in your
         test_helper.exs by setting ExUnit.configure(assert_receive_timeout: ...)
    """)
  end

  defp no_message(pattern, code, timeout, pins, messages) do
    count = length(messages)

    mailbox =
      case count do
        0 -> "\nThe process mailbox is empty."
        1 -> "\nShowing 1 of 1 message in the mailbox"
        _ -> "\nShowing #{min(count, @shown_messages)} of #{count} messages in the mailbox"
      end

    __raise__(
      left: pattern,
      right: Enum.take(messages, -@shown_messages),
      expr: code,
      message:
        "Assertion failed, no matching message after #{timeout}ms" <> __pins__(pins) <> mailbox,
      context: {:mailbox, pins, count}
    )
  end

  @doc """
  Fails if a message that matches comes within `timeout` milliseconds.

  The default timeout is `:refute_receive_timeout` of `ExUnit.configure/1`.
  """
  defmacro refute_receive(pattern, timeout \\ nil, failure_message \\ nil) do
    refute_match(pattern, timeout, failure_message)
  end

  @doc """
  Fails if a message that matches is in the mailbox.
  """
  defmacro refute_received(pattern, failure_message \\ nil),
    do: refute_match(pattern, 0, failure_message)

  defp refute_match(pattern, timeout, failure_message) do
    received = quote(do: received)
    text = Macro.to_string(pattern)

    failure =
      quote do
        flunk(
          unquote(failure_message) ||
            "Unexpectedly received message #{inspect(unquote(received))} (which matched #{unquote(text)})"
        )
      end

    clause = {:->, [], [[bound(pattern, received)], failure]}

    quote do
      timeout = ExUnit.Assertions.__timeout__(unquote(timeout), :refute_receive_timeout)
      unquote({:receive, [], [[do: [clause], after: quote(do: (timeout -> false))]]})
    end
  end

  @doc """
  Fails unless `function` raises `exception` with `message`: a text, or a regular expression. Gives the exception.
  """
  @spec assert_raise(module, Regex.t() | String.t(), (-> any)) :: Exception.t()
  def assert_raise(exception, message, function) when is_function(function) do
    error = assert_raise(exception, function)

    case wrong_message(message, Exception.message(error)) do
      nil ->
        error

      {kind, actual} ->
        __raise__(
          message:
            "Wrong message for #{inspect(exception)}\n#{kind}:\n  #{inspect(message)}\nactual:\n  #{inspect(actual)}"
        )
    end
  end

  defp wrong_message(message, message), do: nil
  defp wrong_message(message, actual) when is_binary(message), do: {"expected", actual}

  defp wrong_message(message, actual),
    do: if(actual =~ message, do: nil, else: {"expected", actual})

  @doc """
  Fails unless `function` raises `exception`. Gives the exception.

      assert_raise ArithmeticError, fn -> 1 / zero end

  """
  @spec assert_raise(module, (-> any)) :: Exception.t()
  def assert_raise(exception, function) when is_function(function) do
    try do
      function.()
    rescue
      error -> raised(error, exception, __STACKTRACE__)
    else
      _ -> flunk("Expected exception #{inspect(exception)} but nothing was raised")
    end
  end

  defp raised(%{__struct__: exception} = error, exception, trace) do
    check_message(error, trace)
    error
  end

  defp raised(%{__struct__: ExUnit.AssertionError} = error, _exception, trace),
    do: :erlang.raise(:error, error, trace)

  defp raised(%{__struct__: other} = error, exception, trace) do
    message =
      "Expected exception #{inspect(exception)} but got #{inspect(other)} (#{Exception.message(error)})"

    :erlang.raise(:error, struct!(ExUnit.AssertionError, message: message), trace)
  end

  # An exception whose message cannot be made is of no use to anybody.
  defp check_message(%{__struct__: module} = error, _trace) do
    try do
      module.message(error)
    catch
      kind, reason ->
        message =
          "Got exception #{inspect(module)} but it failed to produce a message with:\n\n" <>
            Exception.format(kind, reason, __STACKTRACE__)

        __raise__(message: message)
    end
  end

  @doc """
  Fails unless the two numbers differ by at most `delta`.
  """
  @spec assert_in_delta(number, number, number, String.t() | nil) :: boolean
  def assert_in_delta(value1, value2, delta, message \\ nil)

  def assert_in_delta(_value1, _value2, delta, _message) when delta < 0, do: bad_delta(delta)

  def assert_in_delta(value1, value2, delta, message) do
    message = message || delta_message(value1, value2, delta, "less than or equal to")
    assert(abs(value1 - value2) <= delta, message)
  end

  @doc """
  Fails if the two numbers differ by less than `delta`.
  """
  @spec refute_in_delta(number, number, number, String.t() | nil) :: boolean
  def refute_in_delta(value1, value2, delta, message \\ nil)

  def refute_in_delta(_value1, _value2, delta, _message) when delta < 0, do: bad_delta(delta)

  def refute_in_delta(value1, value2, delta, message) do
    message =
      if message,
        do:
          message <>
            " (difference between #{inspect(value1)} and #{inspect(value2)} is less than #{inspect(delta)})",
        else: delta_message(value1, value2, delta, "more than")

    refute(abs(value1 - value2) < delta, message)
  end

  defp delta_message(value1, value2, delta, expected) do
    "Expected the difference between #{inspect(value1)} and #{inspect(value2)} " <>
      "(#{inspect(abs(value1 - value2))}) to be #{expected} #{inspect(delta)}"
  end

  defp bad_delta(delta) do
    Kernel.raise(ArgumentError, "delta must always be a positive number, got: #{inspect(delta)}")
  end

  @doc """
  Fails unless the expression throws; gives what it threw.
  """
  defmacro catch_throw(expression), do: catching(:throw, expression)

  @doc """
  Fails unless the expression exits; gives the reason.
  """
  defmacro catch_exit(expression), do: catching(:exit, expression)

  @doc """
  Fails unless the expression raises an error; gives it.
  """
  defmacro catch_error(expression), do: catching(:error, expression)

  defp catching(kind, expression) do
    quote do
      try do
        _ = unquote(expression)
        flunk(unquote("Expected to catch #{kind}, got nothing"))
      rescue
        error in [ExUnit.AssertionError] -> reraise(error, __STACKTRACE__)
      catch
        unquote(kind), reason -> reason
      end
    end
  end

  @doc """
  Fails.
  """
  @spec flunk() :: no_return
  @spec flunk(String.t()) :: no_return
  def flunk(message \\ "Flunked!") when is_binary(message), do: __raise__(message: message)
end
