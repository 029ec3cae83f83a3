defmodule Code.Typespec.Quoted do
  @moduledoc false

  # Types of Erlang's abstract format as code.

  @doc """
  A specification of `name`.
  """
  def spec(name, {:type, anno, :bounded_fun, [fun, constraints]}) do
    {:type, _, :fun, [{:type, _, :product, args}, result]} = fun

    bounds =
      for {:type, _, :constraint, [{:atom, _, :is_subtype}, [{:var, _, variable}, bound]]} <-
            constraints,
          do: {variable, type(bound)}

    unbound = Enum.reject(variables(args ++ [result]), &List.keymember?(bounds, &1, 0))
    {:when, meta(anno), [typed(name, anno, args, result), bounds ++ free(unbound, anno)]}
  end

  def spec(name, {:type, anno, :fun, []}) do
    meta = meta(anno)
    {:"::", meta, [{name, meta, []}, {:term, meta, []}]}
  end

  def spec(name, {:type, anno, :fun, [{:type, _, :product, args}, result]}) do
    typed = typed(name, anno, args, result)

    case variables(args ++ [result]) do
      [] -> typed
      variables -> {:when, meta(anno), [typed, free(variables, anno)]}
    end
  end

  defp typed(name, anno, args, result) do
    meta = meta(anno)
    {:"::", meta, [{name, meta, types(args)}, type(result)]}
  end

  defp free(variables, anno), do: for(name <- variables, do: {name, {:var, meta(anno), nil}})

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
  def type({:user_type, anno, name, args}), do: {name, meta(anno), types(args)}
  def type({:type, anno, :tuple, :any}), do: {:tuple, meta(anno), []}
  def type({:type, anno, :tuple, elements}), do: {:{}, meta(anno), types(elements)}

  def type({:type, _, :list, [{:type, _, :union, members} = union]}) do
    if Enum.all?(members, &key?/1), do: Enum.map(members, &pair/1), else: [type(union)]
  end

  # A list of pairs with one key is shown as such, not as a keyword list.
  def type({:type, _, :list, [{:type, _, :tuple, [{:atom, _, key}, value]}]}),
    do: [{:{}, [], [key, type(value)]}]

  def type({:type, _, :list, [type]}), do: [type(type)]
  def type({:type, anno, :nonempty_list, []}), do: [{:..., meta(anno), nil}]
  def type({:type, anno, :nonempty_list, [type]}), do: [type(type), {:..., meta(anno), nil}]
  def type({:type, _, nil, []}), do: []
  def type({:type, anno, :map, :any}), do: {:map, meta(anno), []}
  def type({:type, anno, :map, fields}), do: map(Enum.map(fields, &field/1), meta(anno))

  def type({:type, anno, :binary, [size, unit]}),
    do: bits(number(size), number(unit), Keyword.take(meta(anno), [:line]))

  def type({:type, anno, :fun, []}), do: {:fun, meta(anno), []}

  def type({:type, anno, :fun, [{:type, _, :any}, result]}),
    do: [{:->, meta(anno), [[{:..., [], []}], type(result)]}]

  def type({:type, anno, :fun, [{:type, _, :product, args}, result]}),
    do: [{:->, meta(anno), [types(args), type(result)]}]

  def type({:type, anno, :union, members}) do
    [last | members] = members |> types() |> Enum.reverse()
    Enum.reduce(members, last, fn member, union -> {:|, meta(anno), [member, union]} end)
  end

  def type({:type, anno, :range, [first, last]}),
    do: {:.., meta(anno), [type(first), type(last)]}

  def type({:type, anno, name, args}), do: {name, meta(anno), types(args)}

  def type({:remote_type, anno, [{:atom, _, :elixir}, {:atom, _, name}, args]}),
    do: {name, meta(anno), types(args)}

  def type({:remote_type, anno, [module, {:atom, _, name}, args]}),
    do: {{:., meta(anno), [type(module), name]}, meta(anno), types(args)}

  def type({:ann_type, anno, [variable, type]}),
    do: {:"::", meta(anno), [type(variable), type(type)]}

  def type({:var, anno, name}), do: {name, meta(anno), nil}
  def type({:op, anno, operator, operand}), do: {operator, meta(anno), [type(operand)]}

  def type({:op, anno, operator, left, right}),
    do: {operator, meta(anno), [type(left), type(right)]}

  def type({_kind, _, literal}), do: literal

  defp types(types), do: Enum.map(types, &type/1)

  defp meta({line, column}), do: [line: line, column: column]
  defp meta(line) when is_integer(line), do: [line: line]
  defp meta(_other), do: []

  defp key?({:type, _, :tuple, [{:atom, _, _}, _]}), do: true
  defp key?(_other), do: false

  defp pair({:type, _, :tuple, [{:atom, _, key}, value]}), do: {key, type(value)}

  defp field({:type, _, :map_field_exact, [{:atom, _, key}, value]}), do: {key, type(value)}

  defp field({:type, _, :map_field_exact, [key, value]}),
    do: {{:required, [], [type(key)]}, type(value)}

  defp field({:type, _, :map_field_assoc, [key, value]}),
    do: {{:optional, [], [type(key)]}, type(value)}

  defp map(fields, meta) do
    case List.keytake(fields, :__struct__, 0) do
      {{_, name}, fields} when is_atom(name) -> {:%, meta, [name, {:%{}, meta, fields}]}
      _ -> {:%{}, meta, fields}
    end
  end

  defp number({:integer, _, number}), do: number

  defp bits(size, 0, meta), do: {:<<>>, meta, [{:"::", meta, [any(meta), size]}]}
  defp bits(0, unit, meta), do: {:<<>>, meta, [unit(unit, meta)]}

  defp bits(size, unit, meta),
    do: {:<<>>, meta, [{:"::", meta, [any(meta), size]}, unit(unit, meta)]}

  defp unit(unit, meta) do
    times = meta ++ [context: Code.Typespec, imports: [{2, Kernel}]]
    {:"::", meta, [any(meta), {:*, times, [any(meta), unit]}]}
  end

  defp any(meta), do: {:_, meta, Code.Typespec}
end
