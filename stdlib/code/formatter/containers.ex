defmodule Code.Formatter.Containers do
  @moduledoc false

  # Lists, tuples, maps, structs, bit strings and pairs.

  import Inspect.Algebra, except: [format: 2]

  import Code.Formatter, only: [broken?: 2, in_parens: 1, letting_break: 3, enclosed: 3]

  alias Code.Formatter
  alias Code.Formatter.{Calls, Operators, Sequence, Text}

  @modifiers [:integer, :float, :bits, :bitstring, :binary, :bytes, :utf8, :utf16, :utf32] ++
               [:signed, :unsigned, :little, :big, :native]

  @doc "`[…]`."
  def list(items, meta, ctx) do
    {doc, _join, ctx} = items(items, meta, :break, ctx)
    {enclosed("[", doc, "]"), ctx}
  end

  @doc "`{…}`."
  def tuple(items, meta, ctx) do
    {doc, join, ctx} = items(items, meta, :flex, ctx)

    if join == :flex,
      do: {group(concat(["{", nest(doc, 1), "}"])), ctx},
      else: {enclosed("{", doc, "}"), ctx}
  end

  @doc "`%{…}`."
  def map(items, meta, ctx), do: map("%{", items, meta, ctx)

  @doc "`%Name{…}`."
  def struct(name, items, meta, ctx) do
    {name, ctx} = Formatter.form(name, :argument, ctx)
    map(concat(["%", name, "{"]), items, meta, ctx)
  end

  defp map(open, [{:|, _, [map, pairs]}], meta, ctx) do
    {map, ctx} = Operators.apart(map, ctx)
    {doc, _join, ctx} = items(pairs, meta, :break, ctx)
    {enclosed(open, glue(map, concat("| ", nest(doc, 2))), "}"), ctx}
  end

  defp map(open, items, meta, ctx) do
    {doc, _join, ctx} = items(items, meta, :break, ctx)
    {enclosed(open, doc, "}"), ctx}
  end

  @doc "`Name.{…}`."
  def multi_alias(target, items, meta, ctx) do
    {target, ctx} = Calls.target(target, ctx)
    {doc, _join, ctx} = items(items, meta, :break, ctx)
    {concat(target, enclosed(".{", doc, "}")), ctx}
  end

  @doc "Pairs without brackets; `join` says what stands behind a comma."
  def pairs(pairs, join, ctx) do
    Sequence.plain_arguments(pairs, join, ctx, &item/2)
  end

  defp items(items, meta, join, ctx) do
    join = if broken?(meta, ctx), do: :line, else: join
    Sequence.arguments(items, meta, join, :none, ctx, &item/2)
  end

  @doc "What stands between brackets behind a value."
  def key_of_access(key, meta, ctx) do
    {doc, _join, ctx} = items(Calls.spread([key]), meta, :break, ctx)
    {doc, ctx}
  end

  defp item(item, ctx), do: Formatter.form(item, :argument, ctx)

  @doc "`key: value` or `key => value`."
  def pair(key, value, place, ctx) do
    {key, ctx} = key(key, ctx)
    {doc, ctx} = Formatter.form(value, value_place(place), ctx)

    {letting_break(breakable?(value, ctx), doc, fn doc ->
       concat(key, group(nest(concat(break(), group(doc)), 2, :break)))
     end), ctx}
  end

  defp value_place(:bare_argument), do: :bare_argument
  defp value_place(_place), do: :argument

  defp key(key, ctx) do
    case key do
      {:__block__, meta, [atom]} when is_atom(atom) ->
        if meta[:format] == :keyword, do: {Text.key(atom, ctx), ctx}, else: arrow(key, ctx)

      {{:., _, [:erlang, :binary_to_atom]}, meta, [{:<<>>, _, parts}, :utf8]} ->
        if meta[:format] == :keyword, do: Text.interpolated_key(parts, ctx), else: arrow(key, ctx)

      _ ->
        arrow(key, ctx)
    end
  end

  defp arrow(key, ctx) do
    {doc, ctx} = Operators.apart(key, ctx)
    {doc |> group() |> concat(" =>"), ctx}
  end

  @doc "Whether a form is a pair `key: value`."
  def keyword?({{:__block__, meta, [atom]}, _}) when is_atom(atom), do: meta[:format] == :keyword

  def keyword?({{{:., _, [:erlang, :binary_to_atom]}, meta, [{:<<>>, _, _}, :utf8]}, _}),
    do: meta[:format] == :keyword

  def keyword?(_form), do: false

  @doc "Whether a form may break in itself, its first part staying on the line."
  def breakable?(form, ctx)

  def breakable?({:{}, meta, items}, ctx), do: broken?(meta, ctx) or (items != [] and false)
  def breakable?({:__block__, meta, [{_, _}]}, ctx), do: broken?(meta, ctx)

  def breakable?({:<<>>, meta, [_ | _]}, ctx) do
    meta[:delimiter] in ["\"\"\"", "'''"] or (meta[:delimiter] == nil and broken?(meta, ctx))
  end

  def breakable?({{:., _, [List, :to_charlist]}, meta, [[_ | _]]}, _ctx),
    do: meta[:delimiter] == "'''"

  def breakable?({{:., _, [_, :{}]}, _, _}, _ctx), do: true

  def breakable?({:__block__, meta, [text]}, _ctx) when is_binary(text),
    do: meta[:delimiter] == "\"\"\""

  def breakable?({:__block__, meta, [list]}, _ctx) when is_list(list) do
    meta[:delimiter] not in ["'"]
  end

  def breakable?({form, _, [_ | _]}, _ctx) when form in [:fn, :%{}, :%], do: true

  def breakable?({name, meta, args}, _ctx) when is_atom(name) and is_list(args) do
    meta[:delimiter] in ["\"\"\"", "'''"]
  end

  def breakable?({{:__block__, _, [atom]}, value}, ctx) when is_atom(atom),
    do: breakable?(value, ctx)

  def breakable?(_form, _ctx), do: false

  # Bit strings.

  @doc "`<<…>>`."
  def bits(parts, meta, ctx) do
    count = length(parts)
    join = if broken?(meta, ctx), do: :line, else: :flex

    {doc, join, ctx} =
      Sequence.arguments(Enum.with_index(parts), meta, join, :none, ctx, fn {part, index}, ctx ->
        part(part, index == 0, index == count - 1, ctx)
      end)

    if join == :flex,
      do: {group(concat(["<<", nest(doc, 2), ">>"])), ctx},
      else: {enclosed("<<", doc, ">>"), ctx}
  end

  # `<<` next to `<` and `>>` next to `>` would be read otherwise.
  defp part({:"::", _, [value, type]}, first?, last?, ctx) do
    {value, ctx} = Formatter.form(value, :argument, ctx)
    {type, ctx} = type(type, ctx)
    value = if first? and starts_with_bits?(value), do: in_parens(value), else: value
    type = if last? and ends_with_bits?(type), do: in_parens(type), else: type
    {concat([value, "::", type]), ctx}
  end

  defp part({:<-, meta, [{:"::", _, [_, _]} = left, right]}, first?, last?, ctx) do
    {left, ctx} = part(left, first?, false, ctx)
    {doc, ctx} = Operators.generator(left, right, meta, ctx)
    {if(last? and ends_with_bits?(doc), do: in_parens(doc), else: doc), ctx}
  end

  defp part(form, first?, last?, ctx) do
    {doc, ctx} = Formatter.form(form, :argument, ctx)
    wrap? = (first? and starts_with_bits?(doc)) or (last? and ends_with_bits?(doc))
    {if(wrap?, do: in_parens(doc), else: doc), ctx}
  end

  defp starts_with_bits?({:doc_cons, left, _}), do: starts_with_bits?(left)
  defp starts_with_bits?({:doc_group, doc, _}), do: starts_with_bits?(doc)
  defp starts_with_bits?({:doc_nest, doc, _, _}), do: starts_with_bits?(doc)
  defp starts_with_bits?({:doc_force, doc}), do: starts_with_bits?(doc)
  defp starts_with_bits?({:doc_fits, doc, _}), do: starts_with_bits?(doc)
  defp starts_with_bits?(doc), do: doc == "<<"

  defp ends_with_bits?({:doc_cons, left, :doc_nil}), do: ends_with_bits?(left)
  defp ends_with_bits?({:doc_cons, _, right}), do: ends_with_bits?(right)
  defp ends_with_bits?({:doc_group, doc, _}), do: ends_with_bits?(doc)
  defp ends_with_bits?({:doc_nest, doc, _, _}), do: ends_with_bits?(doc)
  defp ends_with_bits?({:doc_force, doc}), do: ends_with_bits?(doc)
  defp ends_with_bits?({:doc_fits, doc, _}), do: ends_with_bits?(doc)
  defp ends_with_bits?(doc), do: doc == ">>"

  defp type({:-, _, [left, right]}, ctx) do
    {left, ctx} = type(left, ctx)
    {right, ctx} = type(right, ctx)
    {concat([left, "-", right]), ctx}
  end

  defp type({:*, _, [left, right]}, ctx) do
    {left, ctx} = Operators.guarded(left, ctx)
    {right, ctx} = Operators.guarded(right, ctx)
    {concat([left, "*", right]), ctx}
  end

  defp type({name, _, []}, %{migrate_bitstrings: true} = ctx) when name in @modifiers do
    {Atom.to_string(name), ctx}
  end

  defp type({name, _, context}, %{migrate_bitstrings: true} = ctx)
       when is_atom(context) and name != :_ and name not in @modifiers do
    {Atom.to_string(name) <> "()", ctx}
  end

  defp type(form, ctx), do: Operators.guarded(form, ctx)
end
