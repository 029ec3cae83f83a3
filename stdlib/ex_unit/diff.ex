defmodule ExUnit.Diff do
  @moduledoc false
  # What differs between two terms, or between a pattern and a term.
  #
  # Both sides become trees of nodes, in which what the other side lacks is marked:
  #
  #   * `{:term, term}`, `{:code, quoted}`: shown as they are
  #   * `{:mark, node}`: marked
  #   * `{:text, open, [{:same | :mark, text}], close}`: a string, a number
  #   * `{:list, nodes, tail}`, `{:tuple, nodes}`: `tail` is a node or `nil`
  #   * `{:map, name, [{:pair, key, value}]}`: `name` is a node or `nil`, a pair may be marked
  #   * `{:operator, name, left, right}`: of a pattern
  #
  # `ExUnit.Diff.Match` does the same for patterns.

  defstruct [:equivalent?, :left, :right]

  # How much of two strings must be alike for their letters to be compared.
  @alike 0.4

  @doc """
  Compares; `context` is `:==`, `:===`, or `{:match, pins}` with `[{{name, context}, value}]`.
  """
  def compute(left, right, {:match, pins}) do
    env = %{variables: %{}, pins: Map.new(pins)}
    {equivalent?, left, right, env} = ExUnit.Diff.Match.match(left, right, env)
    {%__MODULE__{equivalent?: equivalent?, left: left, right: right}, env}
  end

  def compute(left, right, context) do
    {equivalent?, left, right} = terms(left, right, context)
    {%__MODULE__{equivalent?: equivalent?, left: left, right: right}, context}
  end

  @doc "Compares two terms: `{equal?, left node, right node}`."
  def terms(left, right, context) do
    if equal?(left, right, context),
      do: {true, {:term, left}, {:term, right}},
      else: differing(left, right, context)
  end

  defp equal?(left, right, :===), do: left === right
  defp equal?(left, right, _), do: left == right

  defp differing(left, right, context) when is_list(left) and is_list(right) do
    if charlist?(left) and charlist?(right) do
      texts(inspected(List.to_string(left)), inspected(List.to_string(right)), "~c\"", "\"")
    else
      lists(left, right, context)
    end
  end

  defp differing(left, right, context) when is_tuple(left) and is_tuple(right) do
    {left, right} = positions(Tuple.to_list(left), Tuple.to_list(right), &terms(&1, &2, context))
    {false, {:tuple, left}, {:tuple, right}}
  end

  defp differing(left, right, _context) when is_binary(left) and is_binary(right) do
    texts(inspected(left), inspected(right), "\"", "\"")
  end

  defp differing(left, right, _context)
       when (is_integer(left) and is_integer(right)) or (is_float(left) and is_float(right)) do
    numbers(inspect(left), inspect(right))
  end

  defp differing(left, right, context) when is_map(left) and is_map(right),
    do: maps(left, right, context)

  defp differing(left, right, _context), do: apart({:term, left}, {:term, right})

  @doc "Two nodes with nothing in common."
  def apart(left, right), do: {false, {:mark, left}, {:mark, right}}

  defp charlist?(list), do: list != [] and List.ascii_printable?(list)

  # Without the quotes.
  defp inspected(string) do
    text = inspect(string, binaries: :as_strings, printable_limit: :infinity)
    binary_part(text, 1, byte_size(text) - 2)
  end

  @doc "Compares texts, letter by letter if they are alike; they stand between `open` and `close`."
  def texts(left, right, open, close) do
    {left, right} =
      if alike?(left, right), do: letters(left, right), else: {[{:mark, left}], [{:mark, right}]}

    {false, {:text, open, left, close}, {:text, open, right, close}}
  end

  defp numbers(left, right) do
    if alike?(left, right),
      do: texts(left, right, "", ""),
      else: apart({:text, "", [{:same, left}], ""}, {:text, "", [{:same, right}], ""})
  end

  defp alike?(left, right), do: String.bag_distance(left, right) > @alike

  @doc "What two texts share, and what they do not."
  def letters(left, right) do
    script = List.myers_difference(String.graphemes(left), String.graphemes(right))
    {parts(script, :ins), parts(script, :del)}
  end

  defp parts(script, without) do
    for {kind, graphemes} <- script, kind != without do
      {if(kind == :eq, do: :same, else: :mark), Enum.join(graphemes)}
    end
  end

  # Lists

  defp lists(left, right, context) do
    {left, left_tail} = split(left)
    {right, right_tail} = split(right)
    # What the right has more stands for the tail of the left.
    {right, surplus} = Enum.split(right, length(left))
    {_, left, right} = elements(left, right, &terms(&1, &2, context))

    {left_tail, right_tail} =
      if surplus == [],
        do: tails(left_tail, right_tail, context),
        else: {marked_tail(left_tail), marked_tail(right_tail)}

    {false, {:list, left, left_tail}, {:list, right ++ marked(surplus), right_tail}}
  end

  @doc "Terms that are marked, each."
  def marked(terms), do: Enum.map(terms, &{:mark, {:term, &1}})

  @doc "The tail of a list, as `split/1` gives it, marked."
  def marked_tail(nil), do: nil
  def marked_tail({:tail, tail}), do: {:mark, {:term, tail}}

  @doc "The elements of a list, and `{:tail, tail}` or `nil`."
  def split(list), do: split(list, [])

  defp split([head | tail], elements), do: split(tail, [head | elements])
  defp split([], elements), do: {Enum.reverse(elements), nil}
  defp split(tail, elements), do: {Enum.reverse(elements), {:tail, tail}}

  defp tails(nil, nil, _context), do: {nil, nil}

  defp tails({:tail, left}, {:tail, right}, context) do
    {_, left, right} = terms(left, right, context)
    {left, right}
  end

  defp tails(left, right, _context), do: {marked_tail(left), marked_tail(right)}

  @doc """
  Compares the elements of two lists with the fewest marks; where some stand in place of others they are compared in turn.
  """
  def elements(left, right, compare) do
    # Equality of the kind asked for decides what stays: positions of the left stand for what they equal.
    script = List.myers_difference(left, right)
    sides(script, compare, true, [], [])
  end

  defp sides([], _compare, equal?, left, right),
    do: {equal?, Enum.concat(Enum.reverse(left)), Enum.concat(Enum.reverse(right))}

  defp sides([{:eq, same} | script], compare, equal?, left, right) do
    # Compared all the same: the elements of a pattern are not those of the term.
    {same_left, same_right} = positions(same, same, compare)
    sides(script, compare, equal?, [same_left | left], [same_right | right])
  end

  defp sides(script, compare, _equal?, left, right) do
    {changes, script} = Enum.split_while(script, &(elem(&1, 0) != :eq))
    deleted = for {:del, elements} <- changes, element <- elements, do: element
    inserted = for {:ins, elements} <- changes, element <- elements, do: element
    {deleted, inserted} = positions(deleted, inserted, compare)
    sides(script, compare, false, [deleted | left], [inserted | right])
  end

  @doc "Compares elements at the same positions; what is left over is marked."
  def positions(left, right, compare), do: positions(left, right, compare, [], [])

  defp positions([left | lefts], [right | rights], compare, left_nodes, right_nodes) do
    {_, left, right} = compare.(left, right)
    positions(lefts, rights, compare, [left | left_nodes], [right | right_nodes])
  end

  defp positions(lefts, rights, _compare, left_nodes, right_nodes) do
    {Enum.reverse(left_nodes, marked(lefts)), Enum.reverse(right_nodes, marked(rights))}
  end

  # Maps

  defp maps(%module{} = left, %module{} = right, context) do
    if Inspect.impl_for(left) in [Inspect.Any, Inspect.Map] or exception?(left) do
      fields(left, right, name(module), name(module), context)
    else
      inspected_structs(left, right, context)
    end
  end

  defp maps(left, right, context) do
    {left_name, right_name} = names(left, right)
    fields(left, right, left_name, right_name, context)
  end

  defp exception?(struct), do: is_map_key(struct, :__exception__)

  # Those that say how they look are compared as they look.
  defp inspected_structs(%module{} = left, right, context) do
    case {inspect(left), inspect(right)} do
      {same, same} -> fields(left, right, name(module), name(module), context)
      {left, right} -> numbers(left, right)
    end
  end

  defp names(%left{}, %right{}), do: {{:mark, name(left)}, {:mark, name(right)}}
  defp names(%left{}, _right), do: {{:mark, name(left)}, nil}
  defp names(_left, %right{}), do: {nil, {:mark, name(right)}}
  defp names(_left, _right), do: {nil, nil}

  @doc "The name of a struct."
  def name(module), do: {:text, "", [{:same, inspect(module)}], ""}

  defp fields(left, right, left_name, right_name, context) do
    left = Map.delete(left, :__struct__)
    right = Map.delete(right, :__struct__)

    {shared, left_only} =
      left |> Enum.sort() |> Enum.split_with(fn {key, _} -> is_map_key(right, key) end)

    {left_pairs, right_pairs} =
      shared
      |> Enum.map(fn {key, value} ->
        {_, left_value, right_value} = terms(value, Map.fetch!(right, key), context)
        {{:pair, {:term, key}, left_value}, {:pair, {:term, key}, right_value}}
      end)
      |> Enum.unzip()

    right_only = right |> Map.drop(Map.keys(left)) |> Enum.sort()

    {false, {:map, left_name, left_pairs ++ Enum.map(left_only, &{:mark, pair(&1)})},
     {:map, right_name, right_pairs ++ Enum.map(right_only, &{:mark, pair(&1)})}}
  end

  @doc "A pair of a map as it is."
  def pair({key, value}), do: {:pair, {:term, key}, {:term, value}}

  # How it is shown

  import Inspect.Algebra

  @doc """
  A document for a node; `mark` is given `:mark` or `:whitespace` and a document, and gives it with colours.
  """
  def to_algebra(node, mark)
  def to_algebra({:term, term}, _mark), do: to_doc(term, %Inspect.Opts{pretty: true})
  def to_algebra({:code, quoted}, _mark), do: Macro.to_string(quoted)
  def to_algebra({:mark, node}, mark), do: mark.(:mark, to_algebra(node, mark))

  def to_algebra({:text, open, parts, close}, mark) do
    case for(doc <- [open] ++ Enum.map(parts, &part(&1, mark)) ++ [close], doc != "", do: doc) do
      [only] -> only
      docs -> concat(docs)
    end
  end

  def to_algebra({:tuple, nodes}, mark),
    do: container("{", Enum.map(nodes, &to_algebra(&1, mark)), "}")

  def to_algebra({:list, nodes, nil}, mark) do
    show =
      if nodes != [] and Enum.all?(nodes, &keyword?/1),
        do: &keyword(&1, mark),
        else: &to_algebra(&1, mark)

    container("[", Enum.map(nodes, show), "]")
  end

  def to_algebra({:list, nodes, tail}, mark) do
    {last, nodes} = nodes |> Enum.map(&to_algebra(&1, mark)) |> List.pop_at(-1)
    container("[", nodes ++ [concat([last, " | ", to_algebra(tail, mark)])], "]")
  end

  def to_algebra({:map, name, pairs}, mark) do
    name = if name, do: to_algebra(name, mark), else: empty()
    atoms? = Enum.all?(pairs, &atom_key?/1)
    container(concat(["%", name, "{"]), Enum.map(pairs, &pair(&1, atoms?, mark)), "}")
  end

  def to_algebra({:operator, name, left, right}, mark) do
    concat([to_algebra(left, mark), " #{name} ", to_algebra(right, mark)])
  end

  defp container(open, [], close), do: concat(open, close)

  defp container(open, docs, close),
    do:
      container_doc(open, docs, close, %Inspect.Opts{limit: :infinity}, fn doc, _ -> doc end,
        break: :strict
      )

  defp part({:same, text}, _mark), do: text

  defp part({:mark, text}, mark),
    do: mark.(if(String.trim(text) == "", do: :whitespace, else: :mark), text)

  # What is marked as a whole is a tuple, so the list is none of keywords.
  defp keyword?({:tuple, [key, _value]}), do: atom?(key)
  defp keyword?({:term, {key, _value}}), do: is_atom(key)
  defp keyword?({:code, {key, _value}}), do: is_atom(key)
  defp keyword?(_), do: false

  defp keyword({:tuple, [key, value]}, mark), do: pair({:pair, key, value}, true, mark)

  defp keyword({:term, {key, value}}, mark),
    do: pair({:pair, {:term, key}, {:term, value}}, true, mark)

  defp keyword({:code, {key, value}}, mark),
    do: pair({:pair, {:term, key}, {:code, value}}, true, mark)

  defp atom_key?({:mark, pair}), do: atom_key?(pair)
  defp atom_key?({:pair, key, _}), do: atom?(key)

  defp atom?({:mark, node}), do: atom?(node)

  defp atom?({:term, term}),
    do: is_atom(term) and not match?("Elixir." <> _, Atom.to_string(term))

  defp atom?({:code, term}), do: is_atom(term)
  defp atom?(_), do: false

  defp pair({:mark, pair}, atoms?, mark), do: mark.(:mark, pair(pair, atoms?, mark))

  defp pair({:pair, key, value}, true, mark),
    do: concat([key(key, mark), " ", to_algebra(value, mark)])

  defp pair({:pair, key, value}, false, mark),
    do: concat([to_algebra(key, mark), " => ", to_algebra(value, mark)])

  defp key({:mark, node}, mark), do: mark.(:mark, key(node, mark))
  defp key({_, atom}, _mark), do: Macro.inspect_atom(:key, atom)
end

defmodule ExUnit.Diff.Match do
  @moduledoc false
  # What differs between a pattern and a term. Variables are bound on the way: a second one of the same name must match
  # what the first did.

  alias ExUnit.Diff

  # Lists of more pairs of elements are compared by position: looking for the best way takes too long.
  @most_pairs 10_000

  @doc "`{matches?, left node, right node, env}`; `env` has `:variables` and `:pins`."
  def match({:when, _, [pattern, guard]}, right, env) do
    case match(pattern, right, env) do
      {true, left, right, env} ->
        {holds?, guard} = guard(guard, env)
        {holds?, {:operator, "when", left, guard}, right, env}

      {false, left, right, env} ->
        {false, {:operator, "when", left, {:code, guard}}, right, env}
    end
  end

  def match({:^, _, [{name, _, context}]} = pin, right, env) when is_atom(context) do
    value = Map.get(env.pins, {name, context})
    compared({:code, pin}, value, right, env)
  end

  def match({:_, _, context} = quoted, right, env) when is_atom(context) do
    {true, {:code, quoted}, {:term, right}, env}
  end

  def match({name, meta, context} = variable, right, env)
      when is_atom(name) and is_atom(context) do
    identity = {name, meta[:counter] || context}

    case env.variables do
      %{^identity => value} ->
        compared({:code, variable}, value, right, env)

      variables ->
        {true, {:code, variable}, {:term, right},
         %{env | variables: Map.put(variables, identity, right)}}
    end
  end

  def match({:{}, _, elements}, right, env) when is_tuple(right), do: tuple(elements, right, env)
  def match({left, right}, term, env) when is_tuple(term), do: tuple([left, right], term, env)
  def match({:%{}, _, pairs}, right, env) when is_map(right), do: map(nil, pairs, right, env)

  def match({:%, _, [name, {:%{}, _, pairs}]}, right, env) when is_map(right),
    do: map({:name, name}, pairs, right, env)

  def match({:<>, _, [start, rest]} = quoted, right, env)
      when is_binary(start) and is_binary(right) do
    case right do
      <<^start::binary-size(byte_size(start)), left_over::binary>> ->
        {matches?, _, _, env} = match(rest, left_over, env)
        both({matches?, {:code, quoted}, {:term, right}}, env)

      _ ->
        {taken, left_over} = String.split_at(right, String.length(start))
        {_, left, {:text, open, parts, close}} = Diff.terms(start, taken, :===)
        shown = inspect(left_over)

        right =
          {:text, open, parts ++ [{:same, binary_part(shown, 1, byte_size(shown) - 2)}], close}

        {false, {:operator, "<>", left, {:code, rest}}, right, env}
    end
  end

  def match({:=, _, [one, other]} = quoted, right, env) do
    {first?, _, _, env} = match(one, right, env)
    {second?, _, _, env} = match(other, right, env)
    both({first? and second?, {:code, quoted}, {:term, right}}, env)
  end

  def match({:-, _, [number]}, right, env) when is_number(number), do: match(-number, right, env)
  def match(list, right, env) when is_list(list) and is_list(right), do: list(list, right, env)

  def match({_, _, _} = quoted, right, env) do
    both({evaluated?(quoted, right, env), {:code, quoted}, {:term, right}}, env)
  end

  def match({_, _} = quoted, right, env), do: both({false, {:code, quoted}, {:term, right}}, env)

  def match(list, right, env) when is_list(list),
    do: both({false, {:code, list}, {:term, right}}, env)

  def match(literal, right, env) do
    {equal?, left, right} = Diff.terms(literal, right, :===)
    {equal?, left, right, env}
  end

  # Marks both sides unless they match.
  defp both({true, left, right}, env), do: {true, left, right, env}
  defp both({false, left, right}, env), do: {false, {:mark, left}, {:mark, right}, env}

  # What a name stands for is compared; the name is shown.
  defp compared(node, value, right, env) do
    case Diff.terms(value, right, :===) do
      {true, _, right} -> {true, node, right, env}
      {false, _, right} -> {false, {:mark, node}, right, env}
    end
  end

  # Whatever else is a pattern is tried.
  defp evaluated?(quoted, right, env) do
    binding = for {{name, context}, value} <- env.pins, do: {{name, context}, value}

    {result, _} =
      Code.eval_quoted(quote(do: match?(unquote(quoted), unquote(Macro.escape(right)))), binding)

    result
  rescue
    _ -> false
  end

  defp tuple(elements, right, env) do
    {matches?, left, right, env} = positions(elements, Tuple.to_list(right), env)
    {matches?, {:tuple, left}, {:tuple, right}, env}
  end

  # At the same positions; what is left over is marked.
  defp positions(lefts, rights, env), do: positions(lefts, rights, env, true, [], [])

  defp positions([left | lefts], [right | rights], env, matches?, left_nodes, right_nodes) do
    {this?, left, right, env} = match(left, right, env)
    positions(lefts, rights, env, matches? and this?, [left | left_nodes], [right | right_nodes])
  end

  defp positions(lefts, rights, env, matches?, left_nodes, right_nodes) do
    {matches? and lefts == [] and rights == [],
     Enum.reverse(left_nodes, Enum.map(lefts, &{:mark, {:code, &1}})),
     Enum.reverse(right_nodes, Diff.marked(rights)), env}
  end

  defp list(pattern, right, env) do
    {elements, tail} = Diff.split(right)

    case Enum.split(pattern, -1) do
      {before, [{:|, _, [last, pattern_tail]}]} ->
        cons(before ++ [last], pattern_tail, elements, tail, env)

      _ ->
        {taken, surplus} = Enum.split(elements, length(pattern))
        {matches?, left, right, env} = aligned(pattern, taken, env)

        {matches? and surplus == [] and tail == nil, {:list, left, nil},
         {:list, right ++ Diff.marked(surplus), Diff.marked_tail(tail)}, env}
    end
  end

  defp cons(heads, pattern_tail, elements, tail, env) do
    {taken, surplus} = Enum.split(elements, length(heads))
    {heads?, left, right, env} = aligned(heads, taken, env)
    rest = with {:tail, tail} <- tail, do: surplus ++ tail, else: (nil -> surplus)
    {tail?, tail_node, rest_node, env} = match(pattern_tail, rest, env)
    {rest, rest_tail} = rest_nodes(rest_node)

    {heads? and tail? and length(taken) == length(heads), {:list, left, tail_node},
     {:list, right ++ rest, rest_tail}, env}
  end

  # Elements and tail of what goes on with a list.
  defp rest_nodes({:list, nodes, tail}), do: {nodes, tail}

  defp rest_nodes({:mark, {:term, list}}) when is_list(list) do
    {elements, tail} = Diff.split(list)
    {Diff.marked(elements), Diff.marked_tail(tail)}
  end

  defp rest_nodes({:term, list}) when is_list(list) do
    {elements, tail} = Diff.split(list)
    tail = with {:tail, tail} <- tail, do: {:term, tail}
    {Enum.map(elements, &{:term, &1}), tail}
  end

  defp rest_nodes(node), do: {[], node}

  # As many elements as possible match, in order; what stands between them is compared in turn.
  defp aligned(pattern, right, env) when length(pattern) * length(right) > @most_pairs,
    do: positions(pattern, right, env)

  defp aligned(pattern, right, env) do
    pattern |> script(right, lengths(pattern, right, env)) |> aligned(env, true, [], [])
  end

  # For each element of the pattern and what follows, from the first: for each of the list, the same, `{matches?, how many
  # of the rest of both match}`; an empty row at the end.
  defp lengths(pattern, right, env) do
    last = Enum.map(right, fn _ -> {false, 0} end) ++ [{false, 0}]

    pattern
    |> Enum.reverse()
    |> Enum.reduce([last], fn element, [below | _] = rows ->
      [row(element, right, below, env) | rows]
    end)
  end

  defp row(_element, [], [_], _env), do: [{false, 0}]

  defp row(element, [value | values], [{_, under} | below], env) do
    [{_, after_value} | _] = rest = row(element, values, below, env)
    {_, after_both} = hd(below)

    case match(element, value, env) do
      {true, _, _, _} -> [{true, max(after_both + 1, max(under, after_value))} | rest]
      _ -> [{false, max(under, after_value)} | rest]
    end
  end

  defp script([], values, _rows), do: Enum.map(values, &{:ins, &1})
  defp script(elements, [], _rows), do: Enum.map(elements, &{:del, &1})

  defp script([element | elements], [value | values], [
         [{matches?, best} | row],
         [{_, under} | below] = next | rows
       ]) do
    {_, after_both} = hd(below)

    cond do
      matches? and best == after_both + 1 ->
        [{:eq, {element, value}} | script(elements, values, [below | tails(rows)])]

      under == best ->
        [{:del, element} | script(elements, [value | values], [next | rows])]

      true ->
        [{:ins, value} | script([element | elements], values, [row, below | tails(rows)])]
    end
  end

  defp tails(rows), do: Enum.map(rows, &tl/1)

  defp aligned([], env, matches?, left, right) do
    {matches?, Enum.concat(Enum.reverse(left)), Enum.concat(Enum.reverse(right)), env}
  end

  defp aligned([{:eq, {element, value}} | script], env, matches?, left, right) do
    {this?, left_node, right_node, env} = match(element, value, env)
    aligned(script, env, matches? and this?, [[left_node] | left], [[right_node] | right])
  end

  defp aligned(script, env, _matches?, left, right) do
    {changes, script} = Enum.split_while(script, &(elem(&1, 0) != :eq))
    deleted = for {:del, element} <- changes, do: element
    inserted = for {:ins, element} <- changes, do: element
    {_, deleted, inserted, env} = positions(deleted, inserted, env)
    aligned(script, env, false, [deleted | left], [inserted | right])
  end

  # Keys that the pattern does not name do not matter.
  defp map(name, pairs, right, env) do
    {name?, left_name, right_name} = names(name, right)
    fields = Map.delete(right, :__struct__)

    {lefts, rights, {matches?, fields, env}} =
      Enum.reduce(pairs, {[], [], {true, fields, env}}, fn {key, value},
                                                           {lefts, rights,
                                                            {matches?, fields, env}} ->
        case Map.pop(fields, key_value(key, env), :none) do
          {:none, _} ->
            {[{:mark, {:pair, code(key), {:code, value}}} | lefts], rights, {false, fields, env}}

          {found, fields} ->
            {this?, left, right, env} = match(value, found, env)
            left = {:pair, code(key), left}
            right = {:pair, {:term, key_value(key, env)}, right}
            {[left | lefts], [right | rights], {matches? and this?, fields, env}}
        end
      end)

    extra = fields |> Enum.sort() |> Enum.map(&Diff.pair/1)

    # What is missing comes last.
    {missing, found} = lefts |> Enum.reverse() |> Enum.split_with(&match?({:mark, _}, &1))

    {matches? and name?, {:map, left_name, found ++ missing},
     {:map, right_name, Enum.reverse(rights, extra)}, env}
  end

  defp names(nil, %name{}), do: {true, nil, Diff.name(name)}
  defp names(nil, _right), do: {true, nil, nil}

  defp names({:name, quoted}, right) do
    expected = with {:__aliases__, _, parts} <- quoted, do: Module.concat(parts)

    case right do
      %^expected{} ->
        {true, {:code, quoted}, Diff.name(expected)}

      %other{} when is_atom(expected) ->
        {false, {:mark, {:code, quoted}}, {:mark, Diff.name(other)}}

      %other{} ->
        {true, {:code, quoted}, Diff.name(other)}

      _ ->
        {false, {:mark, {:code, quoted}}, nil}
    end
  end

  defp key_value({:^, _, [{name, _, context}]}, env), do: Map.get(env.pins, {name, context})
  defp key_value({:-, _, [number]}, _env) when is_number(number), do: -number

  defp key_value(quoted, _env) do
    if Macro.quoted_literal?(quoted), do: quoted |> Code.eval_quoted() |> elem(0), else: quoted
  end

  defp code(literal) when is_atom(literal) or is_number(literal) or is_binary(literal),
    do: {:term, literal}

  defp code(quoted), do: {:code, quoted}

  # Guards: each part that does not hold is marked.

  defp guard({operator, _, [left, right]}, env) when operator in [:and, :when, :or] do
    {left?, left} = guard(left, env)
    {right?, right} = guard(right, env)
    holds? = if operator == :and, do: left? and right?, else: left? or right?
    {holds?, {:operator, Atom.to_string(operator), left, right}}
  end

  defp guard(quoted, env) do
    variables =
      Macro.prewalk(quoted, fn
        {name, meta, context} = variable when is_atom(name) and is_atom(context) ->
          case Map.fetch(env.variables, {name, meta[:counter] || context}) do
            {:ok, value} -> Macro.escape(value)
            :error -> variable
          end

        other ->
          other
      end)

    {result, _} = Code.eval_quoted(variables)
    if result == true, do: {true, {:code, quoted}}, else: {false, {:mark, {:code, quoted}}}
  rescue
    _ -> {false, {:mark, {:code, quoted}}}
  end
end
