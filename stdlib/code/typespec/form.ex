defmodule Code.Typespec.Form do
  @moduledoc false

  # Types as they are written, in Erlang's abstract format. Modules have their full names already.

  @remote [as_boolean: 1, charlist: 0, keyword: 0, keyword: 1, nonempty_charlist: 0] ++
            [nonempty_string: 0, string: 0, struct: 0]

  @built_in [:any, :arity, :atom, :binary, :bitstring, :boolean, :byte, :char, :dynamic, :float] ++
              [:fun, :function, :identifier, :integer, :iodata, :iolist, :list, :map] ++
              [:maybe_improper_list, :mfa, :module, :neg_integer, :no_return, :node] ++
              [:non_neg_integer, :none, :nonempty_binary, :nonempty_bitstring] ++
              [:nonempty_improper_list, :nonempty_list, :nonempty_maybe_improper_list] ++
              [:number, :pid, :port, :pos_integer, :reference, :term, :timeout, :tuple]

  @doc """
  What `@type name(args) :: body` defines: `{name, type, args}`.
  """
  def type_definition({:"::", _, [{name, _, args}, body]}) do
    args = if is_list(args), do: args, else: []
    variables = for {variable, _, _} <- args, do: variable

    {name, type(body, variables),
     for({variable, meta, _} <- args, do: {:var, anno(meta), variable})}
  end

  @doc """
  What a specification says: `{{name, arity}, spec}`.
  """
  def spec(kind, {:when, _, [spec, bounds]}), do: spec(kind, spec, bounds)
  def spec(kind, spec), do: spec(kind, spec, [])

  defp spec(kind, {:"::", _, [{name, meta, args}, result]}, bounds) do
    variables = Keyword.keys(bounds)
    anno = anno(meta)
    args = if is_list(args), do: args, else: []
    args = Enum.map(args, &type(&1, variables))
    macro? = kind in [:macrocallback, :macrospec]
    args = if macro?, do: [{:type, anno, :term, []} | args], else: args
    name = if macro?, do: :"MACRO-#{name}", else: name
    product = {:type, anno, :product, args}
    fun = {:type, anno, :fun, [product, type(result, variables)]}
    {{name, length(args)}, bounded(fun, bounds, variables, anno)}
  end

  defp bounded(fun, bounds, variables, anno) do
    constraints =
      for {name, bound} <- bounds, not match?({:var, _, context} when is_atom(context), bound) do
        {:type, anno, :constraint,
         [{:atom, anno, :is_subtype}, [{:var, anno, name}, type(bound, variables)]]}
      end

    if constraints == [],
      do: fun,
      else: {:type, anno, :bounded_fun, [fun, constraints]}
  end

  defp anno(meta) do
    case {meta[:line], meta[:column]} do
      {nil, _} -> 0
      {line, nil} -> line
      place -> place
    end
  end

  defp type({:|, meta, [_, _]} = union, variables),
    do: {:type, anno(meta), :union, members(union, variables)}

  defp type({:"::", meta, [{name, name_meta, _}, type]}, variables),
    do: {:ann_type, anno(meta), [{:var, anno(name_meta), name}, type(type, variables)]}

  defp type({:{}, meta, elements}, variables),
    do: {:type, anno(meta), :tuple, types(elements, variables)}

  defp type({left, right}, variables),
    do: {:type, 0, :tuple, [type(left, variables), type(right, variables)]}

  defp type({:.., meta, [first, last]}, variables),
    do: {:type, anno(meta), :range, [type(first, variables), type(last, variables)]}

  defp type({:-, meta, [number]}, _variables) when is_integer(number),
    do: {:op, anno(meta), :-, {:integer, anno(meta), number}}

  defp type({:<<>>, meta, segments}, _variables), do: bits(segments, anno(meta))

  defp type({:%{}, meta, fields}, variables),
    do: {:type, anno(meta), :map, Enum.map(fields, &field(&1, anno(meta), variables))}

  defp type({:%, _, [name, {:%{}, meta, fields}]}, variables),
    do: struct(name, anno(meta), fields, variables)

  defp type([{:->, meta, [args, result]}], variables) do
    anno = anno(meta)

    product =
      case args do
        [{:..., _, _}] -> {:type, anno, :any}
        _ -> {:type, anno, :product, types(args, variables)}
      end

    {:type, anno, :fun, [product, type(result, variables)]}
  end

  defp type([], _variables), do: {:type, 0, nil, []}
  defp type([{:..., _, _}], _variables), do: {:type, 0, :nonempty_list, []}

  defp type([type, {:..., _, _}], variables),
    do: {:type, 0, :nonempty_list, [type(type, variables)]}

  defp type([type], variables), do: {:type, 0, :list, [type(type, variables)]}

  defp type([_, _ | _] = types, variables),
    do: {:type, 0, :list, [{:type, 0, :union, types(types, variables)}]}

  defp type({{:., _, [:elixir, name]}, _, args}, variables),
    do: elixir(name, types(args, variables))

  defp type({{:., meta, [module, name]}, _, args}, variables) do
    {:remote_type, anno(meta), [{:atom, 0, module}, {:atom, 0, name}, types(args, variables)]}
  end

  defp type({name, meta, context}, variables) when is_atom(name) and is_atom(context) do
    if name in variables,
      do: {:var, anno(meta), name},
      else: named(name, anno(meta), [])
  end

  defp type({name, meta, args}, variables) when is_atom(name) and is_list(args),
    do: named(name, anno(meta), types(args, variables))

  defp type(integer, _variables) when is_integer(integer), do: {:integer, 0, integer}
  defp type(atom, _variables) when is_atom(atom), do: {:atom, 0, atom}

  defp types(types, variables), do: Enum.map(types, &type(&1, variables))

  defp members({:|, _, [left, right]}, variables),
    do: [type(left, variables) | members(right, variables)]

  defp members(type, variables), do: [type(type, variables)]

  defp named(name, anno, []) when name in [:tuple, :map], do: {:type, anno, name, :any}

  defp named(name, anno, args) do
    cond do
      {name, length(args)} in @remote -> elixir(name, args)
      name in @built_in -> {:type, anno, name, args}
      true -> {:user_type, anno, name, args}
    end
  end

  defp elixir(name, args), do: {:remote_type, 0, [{:atom, 0, :elixir}, {:atom, 0, name}, args]}

  defp field({{:required, meta, [key]}, value}, _anno, variables),
    do: {:type, anno(meta), :map_field_exact, [type(key, variables), type(value, variables)]}

  defp field({{:optional, meta, [key]}, value}, _anno, variables),
    do: {:type, anno(meta), :map_field_assoc, [type(key, variables), type(value, variables)]}

  defp field({key, value}, anno, variables),
    do: {:type, anno, :map_field_exact, [type(key, variables), type(value, variables)]}

  # All fields of a struct, those not mentioned as `term()`. That an exception is one needs no mention.
  defp struct(name, anno, fields, variables) do
    all = if Code.ensure_loaded?(name), do: Map.keys(name.__struct__()) -- [:__struct__], else: []
    names = Enum.sort(Enum.uniq(all ++ Keyword.keys(fields)))

    types =
      for field <- names,
          do: {field, field_type(field, List.keyfind(fields, field, 0), variables)}

    pairs = [{:__struct__, {:atom, 0, name}} | types]

    {:type, anno, :map,
     for({key, type} <- pairs, do: {:type, anno, :map_field_exact, [{:atom, 0, key}, type]})}
  end

  defp field_type(:__exception__, nil, _variables), do: {:atom, 0, true}
  defp field_type(_field, nil, _variables), do: {:type, 0, :term, []}
  defp field_type(_field, {_, type}, variables), do: type(type, variables)

  defp bits([], anno), do: {:type, anno, :binary, [{:integer, anno, 0}, {:integer, anno, 0}]}

  defp bits([{:"::", meta, [_, {:*, _, [_, unit]}]}], anno),
    do: {:type, anno, :binary, [{:integer, anno, 0}, {:integer, anno(meta), unit}]}

  defp bits([{:"::", meta, [_, size]}], anno),
    do: {:type, anno, :binary, [{:integer, anno(meta), size}, {:integer, anno, 0}]}

  defp bits([{:"::", size_meta, [_, size]}, {:"::", unit_meta, [_, {:*, _, [_, unit]}]}], anno) do
    {:type, anno, :binary, [{:integer, anno(size_meta), size}, {:integer, anno(unit_meta), unit}]}
  end
end
