defmodule Code.Formatter.Clauses do
  @moduledoc false

  # What holds `->` or stands between `do` and `end`: functions, clauses, blocks.

  import Inspect.Algebra, except: [format: 2]

  import Code.Formatter,
    only: [line: 1, closing_line: 1, end_line: 1, broken?: 2, in_parens: 1, ungroup: 1]

  alias Code.Formatter
  alias Code.Formatter.{Calls, Operators, Sequence}

  # Functions.

  @doc "`fn … end`."
  def function([{:->, _, [args, _]} = clause] = clauses, meta, ctx) do
    if args != [] and broken?(meta, ctx),
      do: functions(clauses, meta, ctx),
      else: function(clause, meta, ctx)
  end

  def function([_ | _] = clauses, meta, ctx), do: functions(clauses, meta, ctx)

  def function({:->, meta, [[], body]} = clause, fun_meta, ctx) do
    {doc, ctx} = Sequence.block(body, line(meta), closing_line(fun_meta), ctx)
    {enfolded("fn ->", doc, clause, ctx), ctx}
  end

  def function({:->, meta, [args, body]} = clause, fun_meta, ctx) do
    first = line(fun_meta)
    {head, ctx} = head(args, first, line(meta), ctx)
    {doc, ctx} = Sequence.block(body, max(first, line(meta)), closing_line(fun_meta), ctx)

    head = head |> ungroup() |> concat(" ->") |> nest(:cursor) |> group()

    {enfolded(concat("fn ", head), doc, clause, ctx), ctx}
  end

  defp enfolded(head, body, clause, ctx) do
    gap = gap(body)

    [head, gap, body]
    |> concat()
    |> nest(2)
    |> concat(concat(gap, "end"))
    |> forced([clause], ctx)
    |> group()
  end

  # What stands before and after a body: a line end if it is of several statements.
  defp gap({:doc_force, _}), do: line()
  defp gap(_body), do: break()

  defp functions(clauses, meta, ctx) do
    {doc, ctx} = clauses(clauses, line(meta), closing_line(meta), ctx)
    {"fn" |> line(doc) |> nest(2) |> line("end") |> force_unfit(), ctx}
  end

  # Clauses.

  @doc "Clauses between parentheses, as in types."
  def parens(clauses, ctx)

  def parens([{:->, meta, [[], body]} = clause], ctx) do
    {doc, ctx} = Sequence.block(body, line(meta), closing_line(meta), ctx)
    {"(-> " |> concat(nest(doc, :cursor)) |> concat(")") |> forced([clause], ctx) |> group(), ctx}
  end

  def parens([{:->, meta, [args, body]} = clause], ctx) do
    {head, ctx} = head(args, line(meta), line(meta), ctx)
    {doc, ctx} = Sequence.block(body, line(meta), closing_line(meta), ctx)

    doc = head |> ungroup() |> concat(" ->") |> group() |> concat(nest(concat(gap(doc), doc), 2))
    {"(" |> concat(nest(doc, :cursor)) |> concat(")") |> forced([clause], ctx) |> group(), ctx}
  end

  # Comments in several clauses go in front of the statement these stand in.
  def parens(clauses, ctx) do
    {doc, _inside} = clauses(clauses, 0, 0, %{ctx | comments: []})
    {"(" |> line(doc) |> nest(2) |> line(")") |> force_unfit(), ctx}
  end

  @doc "Clauses below one another, whose lines lie between `first` and `last`."
  def clauses(clauses, first, last, ctx) do
    {docs, {_, ctx}} =
      Enum.map_reduce(ends(clauses, last), {first, ctx}, fn {clause, last}, {first, ctx} ->
        {:->, meta, _} = clause
        {doc, ctx} = clause(clause, first, last, ctx)
        {doc, {line(meta), ctx}}
      end)

    gap = concat(nest(break(""), :reset), line())
    {docs |> Enum.intersperse(gap) |> concat() |> forced(clauses, ctx) |> group(), ctx}
  end

  # Comments behind the body of a clause belong to the next one, if there is one.
  defp ends([clause], last), do: [{clause, last}]
  defp ends([clause | clauses], last), do: [{clause, 0} | ends(clauses, last)]

  defp clause({:->, meta, [[], body]}, _first, last, ctx) do
    {doc, ctx} = Sequence.block(body, line(meta), last, ctx)
    {concat("() ->", nest(concat(break(), doc), 2)), ctx}
  end

  defp clause({:->, meta, [args, body]}, first, last, ctx) do
    # Further than the body, so that it stands apart from it.
    {head, %{} = after_head} = head(args, first, line(meta), %{ctx | nesting: ctx.nesting + 2})
    ctx = %{after_head | nesting: ctx.nesting}
    {doc, ctx} = Sequence.block(body, line(meta), last, ctx)
    {head |> ungroup() |> concat(" ->") |> group() |> concat(nest(concat(break(), doc), 2)), ctx}
  end

  # What stands before the arrow. Pairs are no guard.
  defp head([{:when, _, [_, [{_, _} | _]]} = arg], _first, _last, ctx) do
    {doc, ctx} = Formatter.form(arg, :argument, ctx)
    {in_parens(doc), ctx}
  end

  defp head([{:when, meta, args}], first, last, ctx) do
    {args, guard} = Calls.split_last(args)
    {left, ctx} = if args == [], do: {"()", ctx}, else: patterns(args, first, last, ctx)
    Operators.guarded(left, guard, meta, ctx)
  end

  defp head([], _first, _last, ctx), do: {"()", ctx}
  defp head(args, first, last, ctx), do: args |> Calls.spread() |> arguments(first, last, ctx)

  @doc "The arguments before a guard, where pairs keep their brackets."
  def patterns(args, first, last, ctx) do
    args
    |> Enum.map(&if(is_list(&1), do: {:__block__, [], [&1]}, else: &1))
    |> arguments(first, last, ctx)
  end

  # Comments among arguments go in front of them.
  defp arguments(args, first, last, ctx) do
    {docs, _comments?, ctx} =
      Sequence.items([args], {first, last}, ctx, fn args, ctx ->
        {docs, ctx} = Enum.map_reduce(args, ctx, &Formatter.form(&1, :bare_argument, &2))
        {{fold(docs, &concat(&1, concat(",", concat(break(), &2)))), empty(), 1}, ctx}
      end)

    {docs |> Enum.intersperse(line()) |> concat(), ctx}
  end

  # A line end behind an arrow is kept, in all clauses.
  defp forced(doc, clauses, ctx) do
    if Enum.any?(clauses, fn {:->, meta, _} -> broken?(meta, ctx) end),
      do: force_unfit(doc),
      else: doc
  end

  # Blocks.

  @sections [:do, :rescue, :catch, :else, :after]

  @doc "The sections of the block that a call's last argument is, or nil."
  def sections(meta, last, ctx) do
    cond do
      not match?([{{:__block__, _, [:do]}, _} | _], last) -> nil
      meta[:do] == nil and not forceable?(last, ctx) -> nil
      true -> for {{:__block__, meta, [key]}, body} <- last, do: {key, line(meta), body}
    end
    |> ended(end_line(meta))
  end

  defp forceable?(pairs, ctx) do
    ctx.force_do and
      Enum.all?(pairs, fn {key, _} ->
        match?({:__block__, _, [key]} when key in @sections, key)
      end)
  end

  defp ended(nil, _last), do: nil
  defp ended([{key, first, body}], last), do: [{key, first, last, body}]

  defp ended([{key, first, body} | [{_, next, _} | _] = sections], last) do
    [{key, first, next, body} | ended(sections, last)]
  end

  @doc "What follows `do`, up to `end`. Lines have to be broken where it stands."
  def block([{:do, first, last, body} | sections], ctx) do
    {doc, ctx} = section(body, first, last, ctx)

    {doc, ctx} =
      Enum.reduce(sections, {doc, ctx}, fn {key, first, last, body}, {doc, ctx} ->
        {section, ctx} = section(body, first, last, ctx)
        {doc |> line(Atom.to_string(key)) |> concat(section), ctx}
      end)

    {line(doc, "end"), ctx}
  end

  defp section({:__block__, _, [nil]} = body, first, last, ctx),
    do: filled(body, first, last, ctx)

  defp section(body, first, last, ctx), do: filled(body, first, last, ctx)

  defp filled(body, first, last, ctx) do
    case Sequence.block(body, first, last, ctx) do
      {:doc_nil, ctx} -> {empty(), ctx}
      {doc, ctx} -> {nest(concat(line(), doc), 2), ctx}
    end
  end
end
