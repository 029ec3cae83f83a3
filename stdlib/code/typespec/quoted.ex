defmodule Code.Typespec.Quoted do
  @moduledoc false

  # Types of Erlang's abstract format as code.

  @doc """
  A specification of `name`.
  """
  def spec(name, {:type, _, :bounded_fun, [fun, constraints]}) do
    {:type, _, :fun, [{:type, _, :product, args}, result]} = fun

    bounds =
      for {:type, _, :constraint, [{:atom, _, :is_subtype}, [{:var, _, variable}, bound]]} <-
            constraints,
          do: {variable, type(bound)}

    free =
      for variable <- variables(args ++ [result]),
          not List.keymember?(bounds, variable, 0),
          do: {variable, {:var, [], nil}}

    {:when, [], [typed(name, args, result), bounds ++ free]}
  end

  def spec(name, {:type, _, :fun, []}), do: {:"::", [], [{name, [], []}, {:term, [], []}]}

  def spec(name, {:type, _, :fun, [{:type, _, :product, args}, result]}) do
    typed = typed(name, args, result)

    case variables(args ++ [result]) do
      [] -> typed
      free -> {:when, [], [typed, for(variable <- free, do: {variable, {:var, [], nil}})]}
    end
  end

  defp typed(name, args, result),
    do: {:"::", [], [{name, [], Enum.map(args, &type/1)}, type(result)]}

  # The type variables, each once, in order. The name in an annotation is none.
  defp variables(types), do: types |> Enum.flat_map(&found/1) |> Enum.uniq()

  defp found({:ann_type, _, [_, type]}), do: found(type)
  defp found({:var, _, :_}), do: []
  defp found({:var, _, name}), do: [name]
  defp found(tuple) when is_tuple(tuple), do: tuple |> Tuple.to_list() |> Enum.flat_map(&found/1)
  defp found(list) when is_list(list), do: Enum.flat_map(list, &found/1)
  defp found(_other), do: []

  @doc """
  A type.
  """
  def type({:user_type, _, name, args}), do: {name, [], types(args)}
  def type({:type, _, :tuple, :any}), do: {:tuple, [], []}
  def type({:type, _, :tuple, [left, right]}), do: {type(left), type(right)}
  def type({:type, _, :tuple, elements}), do: {:{}, [], types(elements)}

  def type({:type, _, :list, [{:type, _, :union, members} = union]}) do
    if Enum.all?(members, &key?/1), do: types(members), else: [type(union)]
  end

  def type({:type, _, :list, [type]}), do: [type(type)]
  def type({:type, _, :nonempty_list, []}), do: [{:..., [], nil}]
  def type({:type, _, :nonempty_list, [type]}), do: [type(type), {:..., [], nil}]
  def type({:type, _, nil, []}), do: []
  def type({:type, _, :map, :any}), do: {:map, [], []}
  def type({:type, _, :map, fields}), do: map(Enum.map(fields, &field/1))
  def type({:type, _, :binary, [size, unit]}), do: bits(number(size), number(unit))
  def type({:type, _, :fun, []}), do: {:fun, [], []}

  def type({:type, _, :fun, [{:type, _, :any}, result]}),
    do: [{:->, [], [[{:..., [], nil}], type(result)]}]

  def type({:type, _, :fun, [{:type, _, :product, args}, result]}),
    do: [{:->, [], [types(args), type(result)]}]

  def type({:type, _, :union, members}) do
    [last | members] = members |> types() |> Enum.reverse()
    Enum.reduce(members, last, fn member, union -> {:|, [], [member, union]} end)
  end

  def type({:type, _, :range, [first, last]}), do: {:.., [], [type(first), type(last)]}
  def type({:type, _, name, args}), do: {name, [], types(args)}

  def type({:remote_type, _, [{:atom, _, :elixir}, {:atom, _, name}, args]}),
    do: {name, [], types(args)}

  def type({:remote_type, _, [module, {:atom, _, name}, args]}),
    do: {{:., [], [type(module), name]}, [], types(args)}

  def type({:ann_type, _, [variable, type]}), do: {:"::", [], [type(variable), type(type)]}
  def type({:var, _, name}), do: {name, [], nil}
  def type({:op, _, operator, operand}), do: {operator, [], [type(operand)]}
  def type({:op, _, operator, left, right}), do: {operator, [], [type(left), type(right)]}
  def type({_kind, _, literal}), do: literal

  defp types(types), do: Enum.map(types, &type/1)

  defp key?({:type, _, :tuple, [{:atom, _, _}, _]}), do: true
  defp key?(_other), do: false

  defp field({:type, _, :map_field_exact, [{:atom, _, key}, value]}), do: {key, type(value)}

  defp field({:type, _, :map_field_exact, [key, value]}),
    do: {{:required, [], [type(key)]}, type(value)}

  defp field({:type, _, :map_field_assoc, [key, value]}),
    do: {{:optional, [], [type(key)]}, type(value)}

  defp map(fields) do
    case List.keytake(fields, :__struct__, 0) do
      {{_, name}, fields} when is_atom(name) -> {:%, [], [name, {:%{}, [], fields}]}
      _ -> {:%{}, [], fields}
    end
  end

  defp number({:integer, _, number}), do: number

  defp bits(size, 0), do: {:<<>>, [], [{:"::", [], [{:_, [], nil}, size]}]}
  defp bits(0, unit), do: {:<<>>, [], [unit(unit)]}

  defp bits(size, unit),
    do: {:<<>>, [], [{:"::", [], [{:_, [], nil}, size]}, unit(unit)]}

  defp unit(unit), do: {:"::", [], [{:_, [], nil}, {:*, [], [{:_, [], nil}, unit]}]}
end
