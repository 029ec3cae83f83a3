defmodule Exception.Blame do
  @moduledoc false

  # Why no clause of a function fits: the heads of its clauses, each part marked by whether it matches.
  #
  # Heads are forms as they were written. What matches is found by evaluating them, so a part that needs more than
  # `Kernel` (an attribute, a macro of its module) counts as matching: it is not what to look at first.

  # The clauses in `text`, a list of `{args, guards}`, against the arguments of a call.
  def clauses(text, given) do
    {clauses, _binding} = Code.eval_string(text)
    for {args, guards} <- clauses, do: clause(args, guards, given)
  end

  defp clause(args, guards, given) do
    {args, fitting} =
      args
      |> Enum.zip(given)
      |> Enum.map_reduce([], fn pair, fitting ->
        matches? = matches?(:lists.reverse(fitting, [pair]))

        {%{match?: matches?, node: elem(pair, 0)},
         if(matches?, do: [pair | fitting], else: fitting)}
      end)

    binding = bound(:lists.reverse(fitting))
    {args, Enum.map(guards, &guard(&1, binding))}
  end

  defp matches?(pairs), do: match(pairs) != :no

  defp bound(pairs) do
    case match(pairs) do
      {:ok, binding} -> binding
      _ -> []
    end
  end

  # All patterns together, so that a variable that stands in two of them must be the same.
  defp match(pairs) do
    {patterns, values} = Enum.unzip(pairs)
    values = List.to_tuple(values)

    match =
      {:case, [], [{:given, [], __MODULE__}, [do: [arrow({:{}, [], patterns}), otherwise()]]]}

    case evaluate(match, [{{:given, __MODULE__}, values}]) do
      {:ok, {:matched, binding}} -> {:ok, binding}
      {:ok, :no} -> :no
      :unknown -> :unknown
    end
  end

  defp arrow(pattern) do
    pairs = for name <- variables(pattern), do: {name, {name, [], nil}}
    {:->, [], [[pattern], {:matched, pairs}]}
  end

  defp otherwise, do: {:->, [], [[{:_, [], nil}], :no]}

  defp guard({operator, meta, [left, right]}, binding) when operator in [:and, :or],
    do: {operator, meta, [guard(left, binding), guard(right, binding)]}

  defp guard(node, binding) do
    known? = Enum.all?(variables(node), &Keyword.has_key?(binding, &1))
    %{match?: known? and holds?(node, binding), node: node}
  end

  defp holds?(node, binding) do
    test = {:->, [], [[{:when, [], [{:_, [], nil}, node]}], true]}
    otherwise = {:->, [], [[{:_, [], nil}], false]}

    case evaluate({:case, [], [nil, [do: [test, otherwise]]]}, binding) do
      {:ok, result} -> result
      :unknown -> true
    end
  end

  # Variables in the order they stand in, without those nobody can read.
  defp variables(form) do
    {_, names} =
      Macro.prewalk(form, [], fn
        {:"::", meta, [left, _size]}, names ->
          {{:"::", meta, [left]}, names}

        {name, _, context} = variable, names when is_atom(name) and is_atom(context) ->
          {variable, [name | names]}

        other, names ->
          {other, names}
      end)

    names |> Enum.uniq() |> Enum.reject(&match?("_" <> _, Atom.to_string(&1))) |> :lists.reverse()
  end

  defp evaluate(form, binding) do
    :cordial.collect_diagnostics(false)

    try do
      {result, _binding} = Code.eval_quoted(form, binding)
      {:ok, result}
    rescue
      _ -> :unknown
    after
      :cordial.take_diagnostics()
    end
  end
end
