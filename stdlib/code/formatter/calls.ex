defmodule Code.Formatter.Calls do
  @moduledoc false

  # Calls of every kind and their arguments.

  import Inspect.Algebra, except: [format: 2]

  import Code.Formatter, only: [broken?: 2, in_parens: 1, enclosed: 3, ungroup: 1]

  alias Code.Formatter
  alias Code.Formatter.{Clauses, Containers, Operators, Sequence}

  # Whether a call may leave out its parentheses: it `:may`, it may `:before_do`, it has some and may leave them out
  # before `do` only if they are empty (`:has`), or it may not (`:always`). An `:attribute` may, and keeps brackets.

  @doc "`name(…)`."
  def local(name, meta, args, place, ctx) do
    parens =
      cond do
        meta[:closing] != nil -> :has
        bare?(name, length(args), ctx.bare_calls) -> :may
        true -> :before_do
      end

    call(string(Atom.to_string(name)), meta, args, place, parens, ctx)
  end

  @doc "`name value` behind `@`."
  def attribute(name, meta, value, place, ctx) do
    call(Atom.to_string(name), Keyword.delete(meta, :closing), [value], place, :attribute, ctx)
  end

  @doc "Whether a call may be written without parentheses."
  def bare?(name, arity, bare_calls) do
    Enum.any?(bare_calls, fn {known, count} ->
      known == name and (count == :* or count == arity)
    end)
  end

  @doc "`target.name(…)`."
  def remote({{:., _, [form, name]}, meta, args}, place, ctx) do
    {target, ctx} = target(form, ctx)
    name = if is_atom(name), do: remote_name(name), else: name
    callee = concat([target, ".", name])

    if args == [] and meta[:no_parens] == true and not module?(form),
      do: {callee, ctx},
      else: call(callee, meta, args, place, :before_do, ctx)
  end

  # What is called on a module is no field.
  defp module?({:__aliases__, _, _}), do: true
  defp module?({:__MODULE__, _, context}) when is_atom(context), do: true
  defp module?({:__block__, _, [atom]}) when is_atom(atom), do: true
  defp module?(_form), do: false

  @doc "The name of a function behind a dot."
  def remote_name(name), do: string(Macro.inspect_atom(:remote_call, name))

  @doc "What stands before the dot."
  def target(target, ctx) do
    case target do
      {:fn, _, [{:->, _, _} | _]} ->
        wrapped(target, ctx)

      {_, [_ | _] = meta, _} ->
        if meta[:do] != nil, do: wrapped(target, ctx), else: bare(target, ctx)

      _ ->
        bare(target, ctx)
    end
  end

  defp bare(form, ctx), do: Operators.guarded(form, :bare_argument, ctx)

  defp wrapped(form, ctx) do
    {doc, ctx} = Formatter.form(form, :operand, ctx)
    {in_parens(doc), ctx}
  end

  @doc "`target.(…)`."
  def anonymous(target, meta, args, ctx) do
    {target, ctx} = target(target, ctx)
    call(concat(target, "."), meta, args, :argument, :always, ctx)
  end

  @doc "A call of what a call gives: `unquote(name)(…)`."
  def called(target, meta, args, place, ctx) do
    {target, ctx} = target(target, ctx)
    call(target, meta, args, place, :always, ctx)
  end

  @doc "`target[key]`."
  def access({_, meta, [target, key]}, ctx) do
    {target, ctx} = target(target, ctx)
    {key, ctx} = Containers.key_of_access(key, meta, ctx)
    {concat(target, enclosed("[", key, "]")), ctx}
  end

  # The name and its arguments, and the block if there is one.
  defp call(callee, meta, args, place, parens, ctx) do
    {front, last} = split_last(args)

    case Clauses.sections(meta, last, ctx) do
      nil ->
        bare? =
          parens in [:may, :attribute] and
            place in [:statement, :operand, :only_bare_argument, :only_argument]

        {doc, ctx} = arguments(split(args, bare?, parens, ctx), meta, bare?, empty(), ctx)
        {concat(callee, doc), ctx}

      sections ->
        {doc, ctx} =
          cond do
            front == [] and parens == :always ->
              {"() do", ctx}

            front == [] ->
              {" do", ctx}

            true ->
              arguments(
                split(front, bare_before_do?(parens), parens, ctx),
                meta,
                bare_before_do?(parens),
                " do",
                ctx
              )
          end

        {block, ctx} = Clauses.block(sections, ctx)
        doc = concat(callee, force_unfit(concat(doc, block)))
        {if(place in [:bare_argument, :only_bare_argument], do: in_parens(doc), else: doc), ctx}
    end
  end

  defp bare_before_do?(parens), do: parens not in [:has, :always]

  # The value of an attribute keeps its brackets.
  defp split([{:__block__, _, _}] = args, _bare?, :attribute, _ctx), do: {args, []}
  defp split(args, bare?, _parens, ctx), do: last_pairs(args, bare?, ctx)

  defp arguments({[], []}, meta, _bare?, extra, ctx) do
    {doc, _join, ctx} =
      Sequence.arguments([], meta, :break, :none, ctx, &Formatter.form(&1, :argument, &2))

    {concat(enclosed("(", doc, ")"), extra), ctx}
  end

  defp arguments({front, pairs}, meta, bare?, extra, ctx) do
    args = front ++ pairs
    place = place(args, pairs, bare?)
    form = &Formatter.form(&1, place, &2)
    generators = Enum.count(args, &match?({:<-, _, _}, &1))
    broken? = match?([_, _ | _], args) and broken?(meta, ctx)

    if front != [] and pairs != [] and generators == 0 do
      beside_pairs(front, pairs, meta, bare?, broken?, extra, ctx, form)
    else
      join = if broken? or apart?(args), do: :line, else: :break
      breakable? = join == :break and Containers.breakable?(List.last(args), ctx)
      mode = if breakable?, do: :breakable, else: :none
      {doc, _join, ctx} = Sequence.arguments(args, meta, join, mode, ctx, form, bare?)
      doc = if match?([_], args), do: ungroup(doc), else: doc

      doc =
        if bare?,
          do: group(concat([" ", nest(doc, :cursor, :break), extra])),
          else:
            group(concat([nest(concat(["(", break(""), doc]), 2, :break), break(""), ")", extra]))

      {if(breakable?, do: next_break_fits(doc, :disabled), else: doc), ctx}
    end
  end

  # Pairs behind other arguments: if only they do not fit, the others stay where they are.
  defp beside_pairs(front, pairs, meta, bare?, broken?, extra, ctx, form) do
    join = if broken? or apart?(front), do: :line, else: :break

    {left, _join, ctx} =
      Sequence.arguments(front, Keyword.delete(meta, :closing), join, :comma, ctx, form, bare?)

    join = if broken? or apart?(pairs) or apart?(front ++ pairs), do: :line, else: :break
    {right, join, ctx} = Sequence.arguments(pairs, meta, join, :none, ctx, form)
    right = concat(if(join == :line, do: line(), else: break()), right)

    doc =
      if bare? do
        right = next_break_fits(group(right, :inherit), :enabled)
        group(concat(nest(concat(" ", nest(concat(left, right), :cursor, :break)), 2), extra))
      else
        right = concat([nest(right, 2, :break), break(""), ")"])
        right = next_break_fits(group(right, :inherit), :enabled)
        left = nest(concat(["(", break(""), left]), 2, :break)
        group(concat([left, right, extra]))
      end

    {next_break_fits(doc, :disabled), ctx}
  end

  defp place([_], [], true), do: :only_bare_argument
  defp place([_], [], false), do: :only_argument
  defp place(_args, _pairs, true), do: :bare_argument
  defp place(_args, _pairs, false), do: :argument

  @doc "Whether there are several arguments, each on a line of its own, as far as lines are known."
  def apart?(args) do
    lines = for arg <- args, line = first_line(arg), do: line
    match?([_, _ | _], lines) and lines == Enum.uniq(lines)
  end

  defp first_line({{_, meta, _}, _}), do: meta[:line]
  defp first_line({_, meta, _}), do: meta[:line]
  defp first_line(_), do: nil

  @doc "The arguments before the pairs at the end, and the pairs. They lose their brackets unless a comment holds them."
  def last_pairs(args, bare?, ctx) do
    {front, last} = split_last(args)

    case last do
      [{_, _} | _] ->
        if pairs?(last), do: {front, last}, else: {args, []}

      {:__block__, meta, [[{_, _} | _] = list]} ->
        if pairs?(list) and not (bare? and commented?(meta, ctx)),
          do: {front, list},
          else: {args, []}

      _ ->
        {args, []}
    end
  end

  @doc "Arguments whose last may be pairs without brackets, which become arguments of their own."
  def spread(args) do
    case split_last(args) do
      {front, [{_, _} | _] = pairs} -> if pairs?(pairs), do: front ++ pairs, else: args
      _ -> args
    end
  end

  defp pairs?(list), do: Enum.all?(list, &Containers.keyword?/1)

  defp commented?(meta, ctx) do
    {first, last} = {Formatter.line(meta), Formatter.closing_line(meta)}
    Enum.any?(ctx.comments, &(&1.line > first and &1.line < last))
  end

  @doc "All but the last, and the last."
  def split_last([]), do: {[], nil}
  def split_last([last]), do: {[], last}

  def split_last([head | tail]) do
    {front, last} = split_last(tail)
    {[head | front], last}
  end
end
