defmodule Code.Formatter.Sequence do
  @moduledoc false

  # What follows one another: statements, and arguments between commas, with the comments among them.
  #
  # A comment goes where the sequence is whose lines it stands between, the innermost first. One that stands inside a
  # form no sequence of which takes it goes in front of that form.

  import Inspect.Algebra, except: [format: 2]

  alias Code.Formatter

  @doc """
  The statements of a block whose lines lie between `first` and `last`, or its clauses.
  """
  def block(block, first, last, ctx)

  def block([{:->, _, _} | _] = clauses, first, last, ctx) do
    Formatter.Clauses.clauses(clauses, first, last, ctx)
  end

  def block({:__block__, _, []}, first, last, ctx), do: statements([], first, last, ctx)

  def block({:__block__, _, [_, _ | _] = forms}, first, last, ctx),
    do: statements(forms, first, last, ctx)

  def block(form, first, last, ctx), do: statements([form], first, last, ctx)

  defp statements(forms, first, last, ctx) do
    {docs, comments?, ctx} = items(forms, {first, last}, ctx, &statement/2)
    doc = docs |> Enum.intersperse(line()) |> concat()
    doc = if comments? or match?([_, _ | _], forms), do: force_unfit(doc), else: doc
    {doc, ctx}
  end

  # With the blank line that separates it from its neighbours if it takes several lines.
  defp statement(form, ctx) do
    {doc, ctx} = Formatter.form(form, :statement, ctx)
    {{doc, blank(form), newlines(form)}, ctx}
  end

  defp blank({:@, _, _}), do: empty()
  defp blank(_form), do: break("")

  defp newlines({_, meta, _}) when is_list(meta) do
    case meta[:end_of_expression] do
      nil -> 1
      place -> Keyword.get(place, :newlines, 1)
    end
  end

  defp newlines(_form), do: 1

  @doc """
  The arguments between commas, as one document; gives `{doc, join, ctx}`.

  `join` says what stands behind a comma: `:line`, `:break` or `:flex`; comments make it `:line`. Option
  `:last` is what is special about the last argument: `:comma` follows it too, or it is `:breakable`
  while the others stay on their line.
  """
  def arguments(args, meta, join, last, ctx, fun, bare? \\ false) do
    lines = {Formatter.line(meta), Formatter.closing_line(meta)}

    argument = fn arg, ctx ->
      {doc, ctx} = fun.(arg, ctx)
      {{doc, empty(), 1}, ctx}
    end

    {docs, comments?, ctx} = items(args, lines, ctx, argument, last, bare?)

    case docs do
      [] ->
        {empty(), join, ctx}

      _ when join == :line or comments? ->
        {docs |> Enum.intersperse(line()) |> concat() |> force_unfit(), :line, ctx}

      _ when join == :break ->
        {docs |> Enum.intersperse(break()) |> concat(), :break, ctx}

      _ when join == :flex ->
        {docs |> Enum.intersperse(flex_break()) |> concat(), :flex, ctx}
    end
  end

  @doc "Arguments between commas, among which no comments are looked for."
  def plain_arguments(args, join, ctx, fun) do
    {docs, ctx} = Enum.map_reduce(args, ctx, fun)
    doc = docs |> commas(if(join == :line, do: line(), else: break())) |> concat()
    {if(join == :line, do: force_unfit(doc), else: doc), ctx}
  end

  defp commas([], _gap), do: []
  defp commas([last], _gap), do: [group(last)]
  defp commas([doc | docs], gap), do: [group(with_comma(doc)), gap | commas(docs, gap)]

  @doc "The documents of forms and of the comments between them: `{docs, comments?, ctx}`."
  #
  # While they are collected, a document is `{doc, gap, newlines}`: `gap` parts it from the next one if either breaks,
  # `newlines` says how many line ends follow it in the text. The last comes first.
  def items(forms, {first, last}, ctx, fun, mode \\ :statements, bare? \\ false) do
    {before, comments} = Enum.split_while(ctx.comments, &(&1.line <= first))
    {forms, items, ctx} = first(forms, %{ctx | comments: comments}, fun, mode, bare?)
    {items, comments?, ctx} = collect(forms, last, items, false, ctx, fun, mode)

    {items |> :lists.reverse() |> parted(empty()), comments?,
     %{ctx | comments: before ++ ctx.comments}}
  end

  # There is no place for comments in front of the first argument of a call without parentheses.
  defp first([form | forms], ctx, fun, mode, true) do
    {item, ctx} = fun.(form, ctx)
    {forms, [separated(item, forms, mode)], ctx}
  end

  defp first(forms, ctx, _fun, _mode, _bare?), do: {forms, [], ctx}

  defp collect([], last, items, comments?, ctx, _fun, _mode) do
    {items, rest, comments?} = before(ctx.comments, last, items, comments?)
    {items, comments?, %{ctx | comments: rest}}
  end

  defp collect([form | forms], last, items, comments?, %{comments: []} = ctx, fun, mode) do
    {item, ctx} = fun.(form, ctx)
    collect(forms, last, [separated(item, forms, mode) | items], comments?, ctx, fun, mode)
  end

  defp collect([form | forms], last, items, comments?, ctx, fun, mode) do
    case extent(form) do
      nil ->
        {item, ctx} = fun.(form, ctx)
        collect(forms, last, [separated(item, forms, mode) | items], comments?, ctx, fun, mode)

      {from, to} ->
        {items, rest, comments?} = before(ctx.comments, from, items, comments?)
        {item, ctx} = fun.(form, %{ctx | comments: rest})
        {items, rest, comments?} = inside(ctx.comments, from, to, items, comments?)
        item = item |> separated(forms, mode) |> followed(rest, to)
        collect(forms, last, [item | items], comments?, %{ctx | comments: rest}, fun, mode)
    end
  end

  defp separated(item, _forms, :statements), do: item

  defp separated({doc, gap, newlines}, [_ | _], :breakable),
    do: {next_break_fits(with_comma(doc), :disabled), gap, newlines}

  defp separated({doc, gap, newlines}, [_ | _], _mode), do: {with_comma(doc), gap, newlines}
  defp separated({doc, gap, newlines}, [], :comma), do: {with_comma(doc), gap, newlines}

  defp separated({doc, gap, newlines}, [], :breakable),
    do: {next_break_fits(doc, :enabled), gap, newlines}

  defp separated(item, [], _mode), do: item

  # The comma counts where the last group of the document is fitted.
  defp with_comma({:doc_cons, left, right}), do: {:doc_cons, left, with_comma(right)}
  defp with_comma({:doc_group, doc, mode}), do: {:doc_group, {:doc_cons, doc, ","}, mode}
  defp with_comma(doc), do: {:doc_cons, doc, ","}

  defp before([%{line: at} = comment | _] = comments, line, items, _comments?) when at < line do
    run(comments, line, if(apart?(comment), do: at_least(items, 2), else: items))
  end

  defp before(comments, _line, items, comments?), do: {items, comments, comments?}

  defp run([%{line: at} = comment | rest], line, items) when at < line do
    run(rest, line, [{comment.text, empty(), comment.next_eol_count} | items])
  end

  defp run(comments, _line, items), do: {items, comments, true}

  defp at_least([{doc, gap, newlines} | items], count),
    do: [{doc, gap, max(newlines, count)} | items]

  defp at_least([], _count), do: []

  defp inside([%{line: at} = comment | rest], from, to, items, _comments?)
       when at >= from and at <= to do
    inside(rest, from, to, [{comment.text, empty(), 1} | items], true)
  end

  defp inside(comments, _from, _to, items, comments?), do: {items, comments, comments?}

  # The line ends behind a form are those up to the comment that follows it.
  defp followed({doc, gap, newlines}, [%{line: at} | _], to) when newlines > 1 and at == to + 1,
    do: {doc, gap, 1}

  defp followed(item, _comments, _to), do: item

  defp parted([], _gap), do: []
  defp parted([{doc, _, _}], gap), do: [group(joined([gap, doc]))]

  defp parted([{doc, next, newlines} | items], gap) do
    next = if newlines > 1, do: line(), else: next
    [group(joined([gap, doc, tail(next)])) | parted(items, next)]
  end

  defp tail(:doc_nil), do: :doc_nil
  defp tail(gap), do: concat(collapse_lines(2), gap)

  defp joined(docs), do: docs |> Enum.reject(&(&1 == :doc_nil)) |> concat()

  @doc "The comments between two operands, each on its line."
  def between(_left, _right, %{comments: []} = ctx), do: {[], ctx}

  def between(left, right, ctx) do
    with {_, from} <- extent(left), {_, to} <- extent(right) do
      {before, rest} = Enum.split_while(ctx.comments, &(&1.line <= from))
      {taken, rest} = Enum.split_while(rest, &(&1.line <= to))
      {first, _} = extent(right)

      taken =
        Enum.map(
          taken,
          &if(&1.line < first, do: &1, else: %{&1 | previous_eol_count: 1, next_eol_count: 1})
        )

      {above(taken), %{ctx | comments: before ++ rest}}
    else
      nil -> {[], ctx}
    end
  end

  # Whether a comment is set apart from what is above: by blank lines, or because it stands behind something that took no
  # part in finding its place, such as the end of a heredoc or an operator that begins its line.
  defp apart?(%{previous_eol_count: count}), do: count != 1

  defp above([]), do: []

  defp above([first | _] = comments) do
    below =
      Enum.flat_map(
        comments,
        &[&1.text, if(&1.next_eol_count > 1, do: concat(line(), line()), else: line())]
      )

    if apart?(first), do: [line() | below], else: below
  end

  @doc "The first and the last line of a form that its metadata tell, or nil."
  def extent(form) do
    case extent(form, {:infinity, 0}) do
      {:infinity, 0} -> nil
      extent -> extent
    end
  end

  defp extent({head, meta, args}, acc) when is_list(meta) do
    acc =
      case :lists.keyfind(:line, 1, meta) do
        {:line, line} -> wider(line, acc)
        false -> acc
      end

    extent(args, extent(head, acc))
  end

  defp extent({left, right}, acc), do: extent(right, extent(left, acc))
  defp extent([head | tail], acc), do: extent(tail, extent(head, acc))
  defp extent(_form, acc), do: acc

  defp wider(line, {from, to}), do: {min(line, from), max(line, to)}
end
