defmodule Macro.Dbg do
  @moduledoc false

  # What `dbg/2` makes of an expression: code that runs it piece by piece, notes what the pieces give
  # and hands the notes to `print/3`.

  @logic [:and, :or, :&&, :||]

  @doc """
  Gives the code that runs `code`, prints it with its values and gives its value.
  """
  def code(code, options, env) do
    check_context(env.context)
    header = header(env)

    quote do
      Macro.__dbg__(unquote(header), unquote(noted(code)), unquote(options))
    end
  end

  defp check_context(nil), do: :ok

  defp check_context(:match) do
    raise ArgumentError,
          "invalid expression in match, dbg is not allowed in patterns such as function clauses, " <>
            "case clauses or on the left side of the = operator"
  end

  defp check_context(:guard) do
    raise ArgumentError,
          "invalid expression in guard, dbg is not allowed in guards. To learn more about guards, " <>
            "visit: https://hexdocs.pm/elixir/patterns-and-guards.html"
  end

  defp header(env) do
    [entry] = Macro.Env.stacktrace(env)
    "[" <> Exception.format_stacktrace_entry(entry) <> "]"
  end

  # Each clause gives code whose value is what `shown/3` takes: the kind, notes, the text, the value.

  defp noted({:|>, _, [_, _]} = pipe) do
    [{first, _} | calls] = Macro.unpipe(pipe)
    [value, notes] = variables([:value, :notes])

    steps =
      for {call, position} <- calls do
        quote do
          unquote(value) = unquote(Macro.pipe(value, call, position))
          unquote(notes) = [{unquote(text(call)), unquote(value)} | unquote(notes)]
        end
      end

    quote do
      unquote(value) = unquote(first)
      unquote(notes) = [{unquote(text(first)), unquote(value)}]
      unquote_splicing(steps)
      {:pipe, unquote(notes)}
    end
  end

  defp noted({:if, meta, [condition, clauses]} = code) do
    value = Macro.unique_var(:condition, __MODULE__)

    quote do
      unquote(value) = unquote(condition)

      {:if, {unquote(text(condition)), unquote(value)}, unquote(text(code)),
       unquote({:if, meta, [value, clauses]})}
    end
  end

  defp noted({:case, meta, [subject, [do: [_ | _] = clauses]]} = code) do
    [value, result, number] = variables([:subject, :result, :number])
    clauses = numbered(clauses)

    quote do
      unquote(value) = unquote(subject)
      {unquote(result), unquote(number)} = unquote({:case, meta, [value, [do: clauses]]})

      {:case, {unquote(text(subject)), unquote(value)}, unquote(number), unquote(text(code)),
       unquote(result)}
    end
  end

  defp noted({:cond, meta, [[do: [_ | _] = clauses]]} = code) do
    [value, result, number, shown] = variables([:value, :result, :number, :shown])

    clauses =
      for {{:->, meta, [[condition], body]}, index} <- Enum.with_index(clauses, 1) do
        kept = quote(do: unquote(value) = unquote(condition))
        shown = {text(condition), value}
        {:->, meta, [[kept], quote(do: {unquote(body), unquote(index), unquote(shown)})]}
      end

    quote do
      {unquote(result), unquote(number), unquote(shown)} = unquote({:cond, meta, [[do: clauses]]})
      {:cond, unquote(shown), unquote(number), unquote(text(code)), unquote(result)}
    end
  end

  defp noted({:with, meta, args} = code) when args != [] do
    [result, notes] = variables([:result, :notes])
    {clauses, options} = with_parts(args)
    clauses = Enum.flat_map(clauses, &with_clause(&1, notes))

    options =
      for {key, value} <- options do
        case key do
          :do -> {:do, quote(do: {unquote(value), unquote(notes)})}
          :else -> {:else, else_clauses(value, notes)}
        end
      end

    first = quote(do: unquote(notes) = [])

    quote do
      {unquote(result), unquote(notes)} = unquote({:with, meta, [first | clauses] ++ [options]})
      {:with, unquote(notes), unquote(text(code)), unquote(result)}
    end
  end

  defp noted({operator, _, [_, _]} = code) when operator in @logic do
    [value, notes] = variables([:value, :notes])
    {first, steps} = logic(code, [])

    steps =
      for {whole, operator, meta, right} <- steps do
        quote do
          unquote(value) = unquote({operator, meta, [value, right]})
          unquote(notes) = [{unquote(text(whole)), unquote(value)} | unquote(notes)]
        end
      end

    quote do
      unquote(value) = unquote(first)
      unquote(notes) = [{unquote(text(first)), unquote(value)}]
      unquote_splicing(steps)
      {:logic, unquote(notes)}
    end
  end

  defp noted({:__block__, _, [_, _ | _] = lines}) do
    [value, notes] = variables([:value, :notes])

    steps =
      for line <- lines do
        quote do
          unquote(value) = unquote(line)
          unquote(notes) = [{unquote(text(line)), unquote(value)} | unquote(notes)]
        end
      end

    quote do
      unquote(notes) = []
      unquote_splicing(steps)
      {:block, unquote(notes)}
    end
  end

  defp noted(code), do: {:{}, [], [:value, text(code), code]}

  defp variables(names), do: Enum.map(names, &Macro.unique_var(&1, __MODULE__))

  defp text(code), do: Macro.to_string(code)

  defp numbered(clauses) do
    for {{:->, meta, [head, body]}, index} <- Enum.with_index(clauses, 1) do
      {:->, meta, [head, {body, index}]}
    end
  end

  defp with_parts(args) do
    case List.pop_at(args, -1) do
      {[{:do, _} | _] = options, clauses} -> {clauses, options}
      {_, _} -> {args, [do: nil]}
    end
  end

  defp with_clause({:<-, meta, [left, right]}, notes) do
    value = Macro.unique_var(:value, __MODULE__)
    note = quote(do: [{unquote(text(right)), unquote(value)} | unquote(notes)])

    [
      quote(do: unquote(value) = unquote(right)),
      quote(do: unquote(notes) = unquote(note)),
      {:<-, meta, [with_pattern(left, notes), {value, notes}]}
    ]
  end

  defp with_clause({:=, meta, [left, right]}, notes) do
    value = Macro.unique_var(:value, __MODULE__)
    note = quote(do: [{unquote(text(right)), unquote(value)} | unquote(notes)])

    [
      quote(do: unquote(value) = unquote(right)),
      quote(do: unquote(notes) = unquote(note)),
      {:=, meta, [left, value]}
    ]
  end

  defp with_clause(other, notes) do
    value = Macro.unique_var(:value, __MODULE__)
    note = quote(do: [{unquote(text(other)), unquote(value)} | unquote(notes)])

    [
      quote(do: unquote(value) = unquote(other)),
      quote(do: unquote(notes) = unquote(note))
    ]
  end

  defp with_pattern({:when, meta, [pattern, guard]}, notes),
    do: {:when, meta, [with_pattern(pattern, notes), guard]}

  defp with_pattern(pattern, _notes), do: {pattern, {:_, [], nil}}

  defp else_clauses(clauses, notes) do
    other = Macro.unique_var(:other, __MODULE__)

    last =
      quote generated: true do
        {unquote(other), _} -> :erlang.error({:with_clause, unquote(other)})
      end

    clauses =
      for {:->, meta, [[pattern], body]} <- clauses do
        {:->, meta, [[else_pattern(pattern, notes)], {body, notes}]}
      end

    clauses ++ last
  end

  defp else_pattern({:when, meta, [pattern, guard]}, notes),
    do: {:when, meta, [{pattern, notes}, guard]}

  defp else_pattern(pattern, notes), do: {pattern, notes}

  # The leftmost operand, and the operators applied to it, first to last.
  defp logic({operator, meta, [left, right]} = whole, steps) when operator in @logic,
    do: logic(left, [{whole, operator, meta, right} | steps])

  defp logic(first, steps), do: {first, steps}

  @doc """
  Prints what was noted, and gives the value of the whole.
  """
  def print(header, noted, options) do
    {location?, options} = Keyword.pop(options, :print_location, true)
    options = Keyword.merge([width: 80, pretty: true, syntax_colors: colors()], options)
    header = if location?, do: [paint([:cyan, :italic], header), "\n"], else: []
    {shown, value} = shown(noted, options)
    IO.write([header, shown, "\n"])
    value
  end

  defp colors, do: if(IO.ANSI.enabled?(), do: IO.ANSI.syntax_colors(), else: [])

  defp shown({:value, text, value}, options), do: {line("", text, value, options), value}

  defp shown({kind, [{_, value} | _] = notes}, options) when kind in [:pipe, :logic] do
    [{first, first_value} | rest] = Enum.reverse(notes)
    mark = if kind == :pipe, do: "|> ", else: ""
    rest = for {text, value} <- rest, do: line(mark, text, value, options)
    {[line("", first, first_value, options) | rest], value}
  end

  defp shown({:block, [{_, value} | _] = notes}, options) do
    lines = for {text, value} <- Enum.reverse(notes), do: indented(line("", text, value, options))
    {[title("Code block:"), "(\n", lines, ")\n"], value}
  end

  defp shown({:if, condition, code, result}, options),
    do: parts("If condition:", [condition], "If expression:", code, result, options)

  defp shown({:case, argument, number, code, result}, options) do
    expression = "Case expression (clause ##{number} matched):"
    parts("Case argument:", [argument], expression, code, result, options)
  end

  defp shown({:cond, clause, number, code, result}, options) do
    clause_title = "Cond clause (clause ##{number} matched):"
    parts(clause_title, [clause], "Cond expression:", code, result, options)
  end

  defp shown({:with, notes, code, result}, options),
    do: parts("With clauses:", Enum.reverse(notes), "With expression:", code, result, options)

  # What decides, with its values, and what came of it.
  defp parts(title, notes, result_title, code, result, options) do
    lines = for {text, value} <- notes, do: line("", text, value, options)

    {[title(title), lines, title("\n" <> result_title), line("", code, result, options)], result}
  end

  defp title(text), do: [paint([:bright], text), "\n"]

  defp line(mark, text, value, options) do
    arrow = paint([:faint], "#=>")
    [paint([:faint], mark), text, " ", arrow, " ", inspect(value, options), "\n"]
  end

  defp indented(line) do
    line
    |> IO.iodata_to_binary()
    |> String.split("\n", trim: true)
    |> Enum.map(&["  ", &1, "\n"])
  end

  defp paint(_codes, ""), do: ""

  defp paint(codes, text) do
    if IO.ANSI.enabled?(), do: IO.ANSI.format_fragment(codes ++ [text, :reset]), else: text
  end
end
