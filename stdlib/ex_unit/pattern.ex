defmodule ExUnit.Pattern do
  @moduledoc false
  # What assertions have to know about a pattern while they are expanded: its macros expanded, the variables it binds, and
  # those it pins.

  @doc """
  Expands macros in a pattern, or in `pattern when guard`.
  """
  def expand({:when, meta, [left, right]}, caller) do
    {:when, meta,
     [expand_in(left, Macro.Env.to_match(caller)), expand_in(right, Macro.Env.to_guard(caller))]}
  end

  def expand(pattern, caller), do: expand_in(pattern, Macro.Env.to_match(caller))

  defp expand_in({:quote, _, [_]} = quoted, _caller), do: quoted
  defp expand_in({:quote, _, [_, _]} = quoted, _caller), do: quoted
  defp expand_in({:__aliases__, _, _} = quoted, caller), do: Macro.expand(quoted, caller)

  # What is matched stays as it is written: texts, binaries, structs.
  defp expand_in({:<>, meta, [left, right]}, caller) do
    {:<>, meta, [expand_in(left, caller), expand_in(right, caller)]}
  end

  defp expand_in({:"::", meta, [left, right]}, caller),
    do: {:"::", meta, [expand_in(left, caller), right]}

  defp expand_in({:^, _, _} = quoted, _caller), do: quoted

  defp expand_in({name, _, context} = quoted, _caller) when is_atom(name) and is_atom(context),
    do: quoted

  defp expand_in({left, meta, right} = quoted, caller) do
    case Macro.expand_once(quoted, caller) do
      ^quoted -> {expand_in(left, caller), meta, expand_in(right, caller)}
      other -> expand_in(other, caller)
    end
  end

  defp expand_in({left, right}, caller), do: {expand_in(left, caller), expand_in(right, caller)}
  defp expand_in(list, caller) when is_list(list), do: Enum.map(list, &expand_in(&1, caller))
  defp expand_in(other, _caller), do: other

  @doc """
  The variables that a pattern binds.

  Those that the pattern itself uses again, in its guard or in another place, do not look unused.
  """
  def variables({:when, _, [left, right]}), do: variables(left, collect(right, []))
  def variables(pattern), do: variables(pattern, [])

  defp variables(pattern, used) do
    found = pattern |> collect([]) |> Enum.reverse()
    counts = Enum.frequencies_by(found ++ used, &identity/1)

    for {name, meta, context} = variable <- Enum.uniq_by(found, &identity/1) do
      if counts[identity(variable)] > 1,
        do: {name, [generated: true] ++ meta, context},
        else: variable
    end
  end

  defp collect({:^, _, _}, acc), do: acc
  defp collect({:quote, _, [_ | _]}, acc), do: acc
  defp collect({:"::", _, [left, right]}, acc), do: collect_sizes(right, collect(left, acc))
  defp collect({:_, _, context}, acc) when is_atom(context), do: acc

  defp collect({special, _, context}, acc)
       when special in [:__MODULE__, :__ENV__, :__DIR__, :__CALLER__, :__STACKTRACE__] and
              is_atom(context),
       do: acc

  defp collect({name, meta, context}, acc) when is_atom(name) and is_atom(context) do
    [{name, meta, context} | acc]
  end

  defp collect({left, _, right}, acc), do: collect(right, collect(left, acc))
  defp collect({left, right}, acc), do: collect(right, collect(left, acc))
  defp collect(list, acc) when is_list(list), do: Enum.reduce(list, acc, &collect/2)
  defp collect(_other, acc), do: acc

  # Variables of sizes are used, not bound.
  defp collect_sizes(_size, acc), do: acc

  defp identity({name, meta, context}), do: {name, meta[:counter] || context}

  @doc """
  The variables that a pattern pins, as a quoted list of `{{name, context}, value}`: from the last name to the first.
  """
  def pins(pattern, caller) do
    {_, pinned} =
      Macro.prewalk(pattern, %{}, fn
        {:quote, _, arguments}, pinned when is_list(arguments) ->
          {:ok, pinned}

        {:^, _, [{name, _, context} = variable]}, pinned
        when is_atom(name) and is_atom(context) ->
          known? = Macro.Env.has_var?(caller, {name, context}) or counted?(variable)
          pin = {{name, context}, variable}
          {:ok, if(known?, do: Map.put_new(pinned, identity(variable), pin), else: pinned)}

        other, pinned ->
          {other, pinned}
      end)

    for {_, pin} <- Enum.sort_by(pinned, &elem(&1, 0), :desc), do: pin
  end

  defp counted?({_, meta, _}), do: Keyword.has_key?(meta, :counter)

  @doc """
  Whether what a pattern matches is certain to be neither `nil` nor `false`.
  """
  def truthy?({name, _, arguments}),
    do: is_list(arguments) and name in [:%{}, :%, :{}, :<<>>, :<>]

  def truthy?(pattern), do: pattern not in [nil, false]

  @doc """
  Says that warnings about generated code are of no use.
  """
  def generated(quoted) do
    Macro.prewalk(quoted, fn
      {form, meta, arguments} when is_list(meta) -> {form, [generated: true] ++ meta, arguments}
      other -> other
    end)
  end
end
