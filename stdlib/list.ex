defmodule List do
  @moduledoc """
  Functions on linked lists.

  A list is a first element and the rest: reaching or changing an element takes time in
  proportion to its place, adding in front takes none. Most of what can be done with a list is in
  `Enum`; here stands what needs a list in particular, such as places, keys of tuples, and text as
  a list of code points.
  """

  @doc """
  Removes the first element that is the same as `element`.

  ## Examples

      iex> List.delete([:a, :b, :a], :a)
      [:b, :a]

  """
  @spec delete([...], any) :: list
  @spec delete([], any) :: []
  def delete(list, element)
  def delete([element | list], element), do: list
  def delete([other | list], element), do: [other | delete(list, element)]
  def delete([], _element), do: []

  @doc """
  Makes a list that has `element` `n` times.

  ## Examples

      iex> List.duplicate("hi", 2)
      ["hi", "hi"]

  """
  @spec duplicate(any, 0) :: []
  @spec duplicate(elem, pos_integer) :: [elem, ...] when elem: var
  def duplicate(elem, n), do: :lists.duplicate(n, elem)

  @doc """
  Joins the lists in a list, and the lists in those.

  ## Examples

      iex> List.flatten([1, [[2], 3]])
      [1, 2, 3]

  """
  @spec flatten(deep_list) :: list when deep_list: [any | deep_list]
  def flatten(list) when is_list(list), do: do_flatten(list, [])

  @doc """
  Joins the lists in a list, with `tail` behind them.

  ## Examples

      iex> List.flatten([1, [2]], [4])
      [1, 2, 4]

  """
  @spec flatten(deep_list, [elem]) :: [elem] when deep_list: [elem | deep_list], elem: var
  def flatten(list, tail) when is_list(list) and is_list(tail), do: do_flatten(list, tail)

  defp do_flatten([head | rest], tail) when is_list(head),
    do: do_flatten(head, do_flatten(rest, tail))

  defp do_flatten([head | rest], tail), do: [head | do_flatten(rest, tail)]
  defp do_flatten([], tail), do: tail

  @doc """
  Folds from the left.

  ## Examples

      iex> List.foldl([5, 5], 10, fn x, acc -> acc - x end)
      0

  """
  @spec foldl([elem], acc, (elem, acc -> acc)) :: acc when elem: var, acc: var
  def foldl(list, acc, fun) when is_list(list) and is_function(fun), do: do_foldl(list, acc, fun)

  defp do_foldl([], acc, _fun), do: acc
  defp do_foldl([head | tail], acc, fun), do: do_foldl(tail, fun.(head, acc), fun)

  @doc """
  Folds from the right.

  ## Examples

      iex> List.foldr([1, 2, 3, 4], 0, fn x, acc -> x - acc end)
      -2

  """
  @spec foldr([elem], acc, (elem, acc -> acc)) :: acc when elem: var, acc: var
  def foldr(list, acc, fun) when is_list(list) and is_function(fun) do
    do_foldl(:lists.reverse(list), acc, fun)
  end

  @doc """
  Gives the first element, or `default` of an empty list.

  ## Examples

      iex> List.first([1, 2])
      1
      iex> List.first([], :none)
      :none

  """
  @spec first([], any) :: any
  @spec first([elem, ...], any) :: elem when elem: var
  def first(list, default \\ nil)
  def first([], default), do: default
  def first([head | _], _default), do: head

  @doc """
  Gives the last element, or `default` of an empty list.

  ## Examples

      iex> List.last([1, 2, 3])
      3

  """
  @spec last([], any) :: any
  @spec last([elem, ...], any) :: elem when elem: var
  def last(list, default \\ nil)
  def last([], default), do: default
  def last([head], _default), do: head
  def last([_ | tail], default), do: last(tail, default)

  @doc """
  Gives the first tuple with `key` at `position`, or `default`.

  ## Examples

      iex> List.keyfind([a: 1, b: 2], :b, 0)
      {:b, 2}

  """
  @spec keyfind([tuple], any, non_neg_integer, any) :: any
  def keyfind(list, key, position, default \\ nil) when is_integer(position) do
    case :lists.keyfind(key, position + 1, list) do
      false -> default
      tuple -> tuple
    end
  end

  @doc """
  Gives the first tuple with `key` at `position`; raises `KeyError` if there is none.

  ## Examples

      iex> List.keyfind!([a: 1, b: 2], 2, 1)
      {:b, 2}

  """
  @doc since: "1.13.0"
  @spec keyfind!([tuple], any, non_neg_integer) :: any
  def keyfind!(list, key, position) when is_integer(position) do
    case :lists.keyfind(key, position + 1, list) do
      false ->
        raise KeyError,
          key: key,
          term: list,
          message:
            "key #{inspect(key)} at position #{inspect(position)} not found in: #{inspect(list)}"

      tuple ->
        tuple
    end
  end

  @doc """
  Tells whether some tuple has `key` at `position`.

  ## Examples

      iex> List.keymember?([a: 1, b: 2], 2, 1)
      true

  """
  @spec keymember?([tuple], any, non_neg_integer) :: boolean
  def keymember?(list, key, position) when is_integer(position) do
    :lists.keymember(key, position + 1, list)
  end

  @doc """
  Puts `new_tuple` in place of the first tuple with `key` at `position`.

  ## Examples

      iex> List.keyreplace([a: 1, b: 2], :a, 0, {:a, 3})
      [a: 3, b: 2]

  """
  @spec keyreplace([tuple], any, non_neg_integer, tuple) :: [tuple]
  def keyreplace(list, key, position, new_tuple) when is_integer(position) do
    :lists.keyreplace(key, position + 1, list, new_tuple)
  end

  @doc """
  Sorts tuples by the element at `position`.

  `sorter` is what `Enum.sort/2` takes.

  ## Examples

      iex> List.keysort([b: 1, a: 2], 0)
      [a: 2, b: 1]
      iex> List.keysort([b: 1, a: 2], 1, :desc)
      [a: 2, b: 1]

  """
  @doc since: "1.14.0"
  @spec keysort(
          [tuple],
          non_neg_integer,
          (any, any -> boolean) | :asc | :desc | module | {:asc | :desc, module}
        ) :: [tuple]
  def keysort(list, position, sorter \\ :asc)

  def keysort(list, position, :asc) when is_integer(position) do
    :lists.keysort(position + 1, list)
  end

  def keysort(list, position, sorter) when is_integer(position) do
    Enum.sort_by(list, &elem(&1, position), sorter)
  end

  @doc """
  Puts `new_tuple` in place of the first tuple with `key` at `position`, or at the end.

  ## Examples

      iex> List.keystore([a: 1], :b, 0, {:b, 2})
      [a: 1, b: 2]

  """
  @spec keystore([tuple], any, non_neg_integer, tuple) :: [tuple, ...]
  def keystore(list, key, position, new_tuple) when is_integer(position) do
    :lists.keystore(key, position + 1, list, new_tuple)
  end

  @doc """
  Removes the first tuple with `key` at `position`.

  ## Examples

      iex> List.keydelete([a: 1, b: 2], :a, 0)
      [b: 2]

  """
  @spec keydelete([tuple], any, non_neg_integer) :: [tuple]
  def keydelete(list, key, position) when is_integer(position) do
    :lists.keydelete(key, position + 1, list)
  end

  @doc """
  Takes the first tuple with `key` at `position` out; gives it and the rest, or `nil`.

  ## Examples

      iex> List.keytake([a: 1, b: 2], :a, 0)
      {{:a, 1}, [b: 2]}

  """
  @spec keytake([tuple], any, non_neg_integer) :: {tuple, [tuple]} | nil
  def keytake(list, key, position) when is_integer(position) do
    case :lists.keytake(key, position + 1, list) do
      {:value, tuple, rest} -> {tuple, rest}
      false -> nil
    end
  end

  @doc """
  Puts a term into a list unless it is one; `nil` becomes the empty list.

  ## Examples

      iex> List.wrap("a")
      ["a"]
      iex> List.wrap(nil)
      []

  """
  @spec wrap(term) :: maybe_improper_list
  def wrap(term)
  def wrap(list) when is_list(list), do: list
  def wrap(nil), do: []
  def wrap(term), do: [term]

  @deprecated "Use Enum.zip/1 instead"
  def zip(list_of_lists) when is_list(list_of_lists), do: Enum.zip(list_of_lists)

  @doc """
  Tells whether a list consists of printable ASCII characters, looking at `limit` of them.

  ## Examples

      iex> List.ascii_printable?(~c"abc")
      true
      iex> List.ascii_printable?(~c"abc" ++ [0], 2)
      true

  """
  @doc since: "1.6.0"
  @spec ascii_printable?([...], limit) :: boolean when limit: :infinity | pos_integer
  @spec ascii_printable?([], limit) :: true when limit: :infinity | pos_integer
  @spec ascii_printable?(list, 0) :: true
  def ascii_printable?(list, limit \\ :infinity)
      when is_list(list) and (limit == :infinity or (is_integer(limit) and limit >= 0)) do
    ascii?(list, limit)
  end

  defp ascii?(_list, 0), do: true

  defp ascii?([char | rest], limit)
       when is_integer(char) and
              ((char >= 32 and char <= 126) or (char >= 7 and char <= 13) or char == 27) do
    ascii?(rest, lower(limit))
  end

  defp ascii?([], _limit), do: true
  defp ascii?(_list, _limit), do: false

  defp lower(:infinity), do: :infinity
  defp lower(limit), do: limit - 1

  @doc """
  Tells whether a list ends with something else than the empty list.

  ## Examples

      iex> List.improper?([1 | 2])
      true

  """
  @doc since: "1.8.0"
  @spec improper?(maybe_improper_list) :: boolean
  def improper?(list) when is_list(list) and length(list) >= 0, do: false
  def improper?(list) when is_list(list), do: true

  @doc """
  Puts `value` at `index`; a negative index counts from behind the end.

  ## Examples

      iex> List.insert_at([1, 2], 1, 0)
      [1, 0, 2]
      iex> List.insert_at([1, 2], -1, 3)
      [1, 2, 3]

  """
  @spec insert_at(list, integer, any) :: list
  def insert_at(list, index, value) when is_list(list) and is_integer(index) do
    case index do
      -1 -> list ++ [value]
      _ when index < 0 -> do_insert_at(list, max(length(list) + index + 1, 0), value)
      _ -> do_insert_at(list, index, value)
    end
  end

  defp do_insert_at([], _index, value), do: [value]
  defp do_insert_at(list, 0, value), do: [value | list]

  defp do_insert_at([head | tail], index, value),
    do: [head | do_insert_at(tail, index - 1, value)]

  @doc """
  Puts `value` in place of the element at `index`.

  ## Examples

      iex> List.replace_at([1, 2, 3], -1, 0)
      [1, 2, 0]

  """
  @spec replace_at(list, integer, any) :: list
  def replace_at(list, index, value) when is_list(list) and is_integer(index) do
    do_replace_at(list, from_end(list, index), value)
  end

  defp do_replace_at([_ | tail], 0, value), do: [value | tail]
  defp do_replace_at([], _index, _value), do: []
  defp do_replace_at(list, index, _value) when index < 0, do: list

  defp do_replace_at([head | tail], index, value),
    do: [head | do_replace_at(tail, index - 1, value)]

  defp from_end(list, index) when index < 0, do: length(list) + index
  defp from_end(_list, index), do: index

  @doc """
  Changes the element at `index` with a function.

  ## Examples

      iex> List.update_at([1, 2, 3], 1, &(&1 * 10))
      [1, 20, 3]

  """
  @spec update_at([elem], integer, (elem -> any)) :: list when elem: var
  def update_at(list, index, fun) when is_list(list) and is_function(fun) and is_integer(index) do
    do_update_at(list, from_end(list, index), fun)
  end

  defp do_update_at([head | tail], 0, fun), do: [fun.(head) | tail]
  defp do_update_at([], _index, _fun), do: []
  defp do_update_at(list, index, _fun) when index < 0, do: list
  defp do_update_at([head | tail], index, fun), do: [head | do_update_at(tail, index - 1, fun)]

  @doc """
  Removes the element at `index`.

  ## Examples

      iex> List.delete_at([1, 2, 3], 0)
      [2, 3]

  """
  @spec delete_at(list, integer) :: list
  def delete_at(list, index) when is_integer(index), do: elem(pop_at(list, index), 1)

  @doc """
  Removes the element at `index`; gives it, or `default`, and the rest.

  ## Examples

      iex> List.pop_at([1, 2, 3], 1)
      {2, [1, 3]}
      iex> List.pop_at([1], 5, :none)
      {:none, [1]}

  """
  @doc since: "1.4.0"
  @spec pop_at(list, integer, any) :: {any, list}
  def pop_at(list, index, default \\ nil) when is_integer(index) do
    do_pop_at(list, from_end(list, index), default, [])
  end

  defp do_pop_at([], _index, default, acc), do: {default, :lists.reverse(acc)}
  defp do_pop_at(list, index, default, []) when index < 0, do: {default, list}
  defp do_pop_at([head | tail], 0, _default, acc), do: {head, :lists.reverse(acc, tail)}

  defp do_pop_at([head | tail], index, default, acc) do
    do_pop_at(tail, index - 1, default, [head | acc])
  end

  @doc """
  Tells whether `list` begins with the elements of `prefix`.

  ## Examples

      iex> List.starts_with?([1, 2, 3], [1, 2])
      true

  """
  @doc since: "1.5.0"
  @spec starts_with?(nonempty_list, nonempty_list) :: boolean
  @spec starts_with?(list, []) :: true
  @spec starts_with?([], nonempty_list) :: false
  def starts_with?(list, prefix)
  def starts_with?([head | tail], [head | prefix]), do: starts_with?(tail, prefix)
  def starts_with?(list, []) when is_list(list), do: true
  def starts_with?(list, [_ | _]) when is_list(list), do: false

  @doc """
  Tells whether `list` ends with the elements of `suffix`.

  ## Examples

      iex> List.ends_with?([1, 2, 3], [2, 3])
      true

  """
  @doc since: "1.18.0"
  @spec ends_with?(nonempty_list, nonempty_list) :: boolean
  @spec ends_with?(list, []) :: true
  @spec ends_with?([], nonempty_list) :: false
  def ends_with?(list, suffix) when is_list(list) and is_list(suffix) do
    extra = length(list) - length(suffix)
    extra >= 0 and Enum.drop(list, extra) === suffix
  end

  @doc """
  Turns a charlist into an atom.

  ## Examples

      iex> List.to_atom(~c"ab")
      :ab

  """
  @spec to_atom(charlist) :: atom
  def to_atom(charlist) when is_list(charlist), do: :erlang.list_to_atom(charlist)

  @doc """
  Turns a charlist into an atom that exists already; raises `ArgumentError` otherwise.

  ## Examples

      iex> List.to_existing_atom(~c"ok")
      :ok

  """
  @spec to_existing_atom(charlist) :: atom
  def to_existing_atom(charlist) when is_list(charlist) do
    :erlang.list_to_existing_atom(charlist)
  end

  @doc """
  Turns a charlist into a float.

  ## Examples

      iex> List.to_float(~c"2.5e1")
      25.0

  """
  @spec to_float(charlist) :: float
  def to_float(charlist) when is_list(charlist), do: :erlang.list_to_float(charlist)

  @doc """
  Turns a charlist into an integer.

  ## Examples

      iex> List.to_integer(~c"123")
      123

  """
  @spec to_integer(charlist) :: integer
  def to_integer(charlist) when is_list(charlist), do: :erlang.list_to_integer(charlist)

  @doc """
  Turns a charlist in a base into an integer.

  ## Examples

      iex> List.to_integer(~c"3FF", 16)
      1023

  """
  @spec to_integer(charlist, 2..36) :: integer
  def to_integer(charlist, base) when is_list(charlist) do
    :erlang.list_to_integer(charlist, base)
  end

  @doc """
  Turns a list into a tuple.

  ## Examples

      iex> List.to_tuple([:a, 1])
      {:a, 1}

  """
  @spec to_tuple(list) :: tuple
  def to_tuple(list) when is_list(list), do: :erlang.list_to_tuple(list)

  @doc """
  Turns code points and strings, nested at will, into a string.

  ## Examples

      iex> List.to_string([97, "b", [99]])
      "abc"

  """
  @spec to_string(:unicode.charlist()) :: String.t()
  def to_string(list) when is_list(list) do
    case :unicode.characters_to_binary(list) do
      result when is_binary(result) ->
        result

      failure ->
        raise UnicodeConversionError, failure
    end
  rescue
    ArgumentError ->
      raise ArgumentError, """
      cannot convert the given list to a string.

      To be converted to a string, a list must either be empty or only
      contain the following elements:

        * strings
        * integers representing Unicode code points
        * a list containing one of these three elements

      Please check the given list or call inspect/1 to get the list representation, got:

      #{inspect(list)}
      """
  end

  @doc """
  Turns code points and strings, nested at will, into a charlist.

  ## Examples

      iex> List.to_charlist([97, "b"])
      ~c"ab"

  """
  @doc since: "1.8.0"
  @spec to_charlist(:unicode.charlist()) :: charlist
  def to_charlist(list) when is_list(list) do
    case :unicode.characters_to_list(list) do
      result when is_list(result) ->
        result

      failure ->
        raise UnicodeConversionError, failure
    end
  rescue
    ArgumentError ->
      raise ArgumentError, """
      cannot convert the given list to a charlist.

      To be converted to a charlist, a list must contain only:

        * strings
        * integers representing Unicode code points
        * or a list containing one of these three elements

      Please check the given list or call inspect/1 to get the list representation, got:

      #{inspect(list)}
      """
  end

  @doc """
  Gives the shortest list of edits that turns `list1` into `list2`.

  ## Examples

      iex> List.myers_difference([1, 4, 2, 3], [1, 2, 3, 4])
      [eq: [1], del: [4], eq: [2, 3], ins: [4]]

  """
  @doc since: "1.4.0"
  @spec myers_difference(list, list) :: [{:eq | :ins | :del, list}]
  def myers_difference(list1, list2) when is_list(list1) and is_list(list2) do
    find_script(0, length(list1) + length(list2), [{0, list1, list2, []}], nil)
  end

  @doc """
  Gives the edits that turn `list1` into `list2`; `diff_script` may compare single elements.

  It gets an element of each and gives a script of its own, or `nil` if they have nothing in
  common.

  ## Examples

      iex> List.myers_difference([1], [2], fn a, b -> if a + 1 == b, do: :next end)
      [diff: :next]

  """
  @doc since: "1.8.0"
  @spec myers_difference(list, list, (term, term -> script | nil)) :: script
        when script: [{:eq | :ins | :del | :diff, list}]
  def myers_difference(list1, list2, diff_script)
      when is_list(list1) and is_list(list2) and is_function(diff_script) do
    find_script(0, length(list1) + length(list2), [{0, list1, list2, []}], diff_script)
  end

  # Myers' greedy search: `paths` holds, for each diagonal, the furthest point reached with
  # `envelope` edits: {row, rest of list1, rest of list2, edits so far}; a row is an element of list1.
  defp find_script(envelope, limit, paths, diff) when envelope <= limit do
    case each_diagonal(-envelope, envelope, paths, [], diff) do
      {:done, edits} -> compact(edits, [])
      {:next, paths} -> find_script(envelope + 1, limit, paths, diff)
    end
  end

  defp each_diagonal(diagonal, limit, _paths, next, _diff) when diagonal > limit do
    {:next, :lists.reverse(next)}
  end

  defp each_diagonal(diagonal, limit, paths, next, diff) do
    {path, rest} = proceed(diagonal, limit, paths, diff)

    case follow(path) do
      {:done, edits} -> {:done, edits}
      {:cont, path} -> each_diagonal(diagonal + 2, limit, rest, [path | next], diff)
    end
  end

  defp proceed(0, 0, [path], _diff), do: {path, []}

  defp proceed(diagonal, limit, [path | _] = paths, diff) when diagonal == -limit do
    {move_down(path, diff), paths}
  end

  defp proceed(diagonal, limit, [path], diff) when diagonal == limit do
    {move_right(path, diff), []}
  end

  defp proceed(_diagonal, _limit, [path1, path2 | rest], diff) do
    if elem(path1, 0) > elem(path2, 0) do
      {move_right(path1, diff), [path2 | rest]}
    else
      {move_down(path2, diff), [path2 | rest]}
    end
  end

  defp move_right({row, [a | rest1] = list1, [b | rest2], edits}, diff) when diff != nil do
    case diff.(a, b) do
      nil -> {row, list1, rest2, [{:ins, b} | edits]}
      script -> {row + 1, rest1, rest2, [{:diff, script} | edits]}
    end
  end

  defp move_right({row, list1, [b | rest2], edits}, _diff),
    do: {row, list1, rest2, [{:ins, b} | edits]}

  defp move_right({row, list1, [], edits}, _diff), do: {row, list1, [], edits}

  defp move_down({row, [a | rest1], [b | rest2] = list2, edits}, diff) when diff != nil do
    case diff.(a, b) do
      nil -> {row + 1, rest1, list2, [{:del, a} | edits]}
      script -> {row + 1, rest1, rest2, [{:diff, script} | edits]}
    end
  end

  defp move_down({row, [a | rest1], list2, edits}, _diff),
    do: {row + 1, rest1, list2, [{:del, a} | edits]}

  defp move_down({row, [], list2, edits}, _diff), do: {row + 1, [], list2, edits}

  defp follow({row, [a | rest1], [a | rest2], edits}) do
    follow({row + 1, rest1, rest2, [{:eq, a} | edits]})
  end

  defp follow({_row, [], [], edits}), do: {:done, edits}
  defp follow(path), do: {:cont, path}

  defp compact([], acc), do: acc
  defp compact([{:diff, script} | rest], acc), do: compact(rest, [{:diff, script} | acc])

  defp compact([{kind, element} | rest], [{kind, elements} | acc]) do
    compact(rest, [{kind, [element | elements]} | acc])
  end

  # What is inserted after the same elements may as well come before them, next to what stays.
  defp compact(rest, [{:eq, same}, {:ins, same}, {:eq, other} | acc]) do
    compact(rest, [{:ins, same}, {:eq, same ++ other} | acc])
  end

  defp compact([{kind, element} | rest], acc), do: compact(rest, [{kind, [element]} | acc])
end
