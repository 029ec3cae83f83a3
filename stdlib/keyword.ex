defmodule Keyword do
  @moduledoc """
  Functions on keyword lists: lists of `{key, value}` tuples whose keys are atoms.

  Keys may repeat and keep their order, which makes them good for options; reading takes time in
  proportion to the length. Where a key stands several times, most functions take the first one
  and writing replaces all.
  """

  @typedoc "A key."
  @type key :: atom

  @typedoc "A value."
  @type value :: any

  @typedoc "A keyword list."
  @type t :: [{key, value}]

  @typedoc "A keyword list with values of one type."
  @type t(value) :: [{key, value}]

  @typedoc since: "1.17.0"
  @type default :: any

  @doc """
  Tells whether a term is a keyword list.

  ## Examples

      iex> Keyword.keyword?(a: 1)
      true
      iex> Keyword.keyword?([{"a", 1}])
      false

  """
  @spec keyword?(term) :: boolean
  def keyword?(term)
  def keyword?([{key, _value} | rest]) when is_atom(key), do: keyword?(rest)
  def keyword?([]), do: true
  def keyword?(_other), do: false

  @doc """
  Gives an empty keyword list.

  ## Examples

      iex> Keyword.new()
      []

  """
  @spec new :: []
  def new, do: []

  @doc """
  Makes a keyword list of the pairs of a collection; the last of equal keys stays.

  ## Examples

      iex> Keyword.new([{:b, 1}, {:a, 2}, {:b, 3}])
      [a: 2, b: 3]

  """
  @spec new(Enumerable.t()) :: t
  def new(pairs), do: new(pairs, fn pair -> pair end)

  @doc """
  Makes a keyword list of what `transform` gives for the elements of a collection.

  ## Examples

      iex> Keyword.new([:a, :b], fn x -> {x, x} end)
      [a: :a, b: :b]

  """
  @spec new(Enumerable.t(), (term -> {key, value})) :: t
  def new(pairs, transform) when is_function(transform, 1) do
    Enum.reduce(pairs, [], fn element, acc ->
      {key, value} = transform.(element)
      put_new_last(acc, key, value)
    end)
    |> :lists.reverse()
  end

  defp put_new_last(reversed, key, value), do: [{key, value} | delete(reversed, key)]

  @doc """
  Makes a keyword list that has `value` for each of `keys`.

  ## Examples

      iex> Keyword.from_keys([:a, :b], 0)
      [a: 0, b: 0]

  """
  @doc since: "1.14.0"
  @spec from_keys([key], value) :: t(value)
  def from_keys(keys, value) when is_list(keys), do: for(key <- keys, do: {key, value})

  @doc """
  Gives `{:ok, value}` for the first `key`, or `:error`.

  ## Examples

      iex> Keyword.fetch([a: 1], :a)
      {:ok, 1}

  """
  @spec fetch(t, key) :: {:ok, value} | :error
  def fetch(keywords, key) when is_list(keywords) and is_atom(key) do
    case :lists.keyfind(key, 1, keywords) do
      {^key, value} -> {:ok, value}
      false -> :error
    end
  end

  @doc """
  Gives the value of the first `key`; raises `KeyError` if there is none.

  ## Examples

      iex> Keyword.fetch!([a: 1], :a)
      1

  """
  @spec fetch!(t, key) :: value
  def fetch!(keywords, key) when is_list(keywords) and is_atom(key) do
    case :lists.keyfind(key, 1, keywords) do
      {^key, value} -> value
      false -> raise KeyError, key: key, term: keywords
    end
  end

  @doc """
  Gives the value of the first `key`, or `default`.

  ## Examples

      iex> Keyword.get([a: 1], :b, 3)
      3

  """
  @spec get(t, key, default) :: value | default
  def get(keywords, key, default \\ nil) when is_list(keywords) and is_atom(key) do
    case :lists.keyfind(key, 1, keywords) do
      {^key, value} -> value
      false -> default
    end
  end

  @doc """
  Gives the value of the first `key`, or what `fun` gives.

  ## Examples

      iex> Keyword.get_lazy([a: 1], :b, fn -> 13 end)
      13

  """
  @spec get_lazy(t, key, (-> value)) :: value
  def get_lazy(keywords, key, fun)
      when is_list(keywords) and is_atom(key) and is_function(fun, 0) do
    case :lists.keyfind(key, 1, keywords) do
      {^key, value} -> value
      false -> fun.()
    end
  end

  @doc """
  Gives the values of all occurrences of `key`.

  ## Examples

      iex> Keyword.get_values([a: 1, b: 2, a: 3], :a)
      [1, 3]

  """
  @spec get_values(t, key) :: [value]
  def get_values(keywords, key) when is_list(keywords) and is_atom(key) do
    values_of(keywords, key)
  end

  defp values_of([{key, value} | rest], key), do: [value | values_of(rest, key)]
  defp values_of([{_, _} | rest], key), do: values_of(rest, key)
  defp values_of([], _key), do: []

  @doc """
  Gets a value and updates it: `fun` gives `{value_to_return, new_value}` or `:pop`.

  ## Examples

      iex> Keyword.get_and_update([a: 1], :a, fn x -> {x, x + 1} end)
      {1, [a: 2]}

  """
  @spec get_and_update(t, key, (value | nil -> {current_value, new_value :: value} | :pop)) ::
          {current_value, new_keywords :: t}
        when current_value: value
  def get_and_update(keywords, key, fun) when is_list(keywords) and is_atom(key) do
    get_and_update(keywords, [], key, fun)
  end

  defp get_and_update([{key, current} | rest], acc, key, fun) do
    case fun.(current) do
      {got, value} -> {got, :lists.reverse(acc, [{key, value} | rest])}
      :pop -> {current, :lists.reverse(acc, rest)}
      other -> bad_update(other)
    end
  end

  defp get_and_update([{_, _} = pair | rest], acc, key, fun) do
    get_and_update(rest, [pair | acc], key, fun)
  end

  defp get_and_update([], acc, key, fun) do
    case fun.(nil) do
      {got, value} -> {got, [{key, value} | :lists.reverse(acc)]}
      :pop -> {nil, :lists.reverse(acc)}
      other -> bad_update(other)
    end
  end

  defp bad_update(other) do
    raise "the given function must return a two-element tuple or :pop, got: #{inspect(other)}"
  end

  @doc """
  Gets a value and updates it; raises `KeyError` if there is none.

  ## Examples

      iex> Keyword.get_and_update!([a: 1], :a, fn x -> {x, x + 1} end)
      {1, [a: 2]}

  """
  @spec get_and_update!(t, key, (value -> {current_value, new_value :: value} | :pop)) ::
          {current_value, new_keywords :: t}
        when current_value: value
  def get_and_update!(keywords, key, fun) when is_list(keywords) and is_atom(key) do
    {before, found} = Enum.split_while(keywords, &(elem(&1, 0) != key))

    case found do
      [{_, current} | rest] -> updated(fun.(current), current, key, before, rest)
      [] -> raise KeyError, key: key, term: keywords
    end
  end

  # Other values of the key are lost by a new value, but stay when one is taken out.
  defp updated({got, value}, _current, key, before, rest),
    do: {got, before ++ [{key, value} | delete(rest, key)]}

  defp updated(:pop, current, _key, before, rest), do: {current, before ++ rest}
  defp updated(other, _current, _key, _before, _rest), do: bad_update(other)

  @doc """
  Gives the keys, repeated ones included.

  ## Examples

      iex> Keyword.keys(a: 1, b: 2, a: 3)
      [:a, :b, :a]

  """
  @spec keys(t) :: [key]
  def keys(keywords) when is_list(keywords) do
    Enum.map(keywords, fn
      {key, _} when is_atom(key) ->
        key

      other ->
        raise ArgumentError,
              "expected a keyword list, but an entry in the list is not an atom key-value pair: #{inspect(other)}"
    end)
  end

  @doc """
  Gives the values.

  ## Examples

      iex> Keyword.values(a: 1, b: 2)
      [1, 2]

  """
  @spec values(t) :: [value]
  def values(keywords) when is_list(keywords) do
    Enum.map(keywords, fn {key, value} when is_atom(key) -> value end)
  end

  @doc """
  Removes all occurrences of `key`.

  ## Examples

      iex> Keyword.delete([a: 1, b: 2, a: 3], :a)
      [b: 2]

  """
  @spec delete(t, key) :: t
  def delete(keywords, key) when is_list(keywords) and is_atom(key) do
    case :lists.keymember(key, 1, keywords) do
      true -> delete_key(keywords, key)
      false -> keywords
    end
  end

  defp delete_key([{key, _} | rest], key), do: delete_key(rest, key)
  defp delete_key([{_, _} = pair | rest], key), do: [pair | delete_key(rest, key)]
  defp delete_key([], _key), do: []

  @doc """
  Removes the first occurrence of `key`.

  ## Examples

      iex> Keyword.delete_first([a: 1, b: 2, a: 3], :a)
      [b: 2, a: 3]

  """
  @spec delete_first(t, key) :: t
  def delete_first(keywords, key) when is_list(keywords) and is_atom(key) do
    :lists.keydelete(key, 1, keywords)
  end

  @doc """
  Puts `value` under `key`, in front, and removes all other occurrences.

  ## Examples

      iex> Keyword.put([a: 1, b: 2, a: 3], :a, 0)
      [a: 0, b: 2]

  """
  @spec put(t, key, value) :: t
  def put(keywords, key, value) when is_list(keywords) and is_atom(key) do
    [{key, value} | delete(keywords, key)]
  end

  @doc """
  Puts `value` under `key` unless it is there.

  ## Examples

      iex> Keyword.put_new([a: 1], :a, 2)
      [a: 1]

  """
  @spec put_new(t, key, value) :: t
  def put_new(keywords, key, value) when is_list(keywords) and is_atom(key) do
    case :lists.keyfind(key, 1, keywords) do
      {^key, _} -> keywords
      false -> [{key, value} | keywords]
    end
  end

  @doc """
  Puts what `fun` gives under `key` unless it is there.

  ## Examples

      iex> Keyword.put_new_lazy([a: 1], :b, fn -> 2 end)
      [b: 2, a: 1]

  """
  @spec put_new_lazy(t, key, (-> value)) :: t
  def put_new_lazy(keywords, key, fun)
      when is_list(keywords) and is_atom(key) and is_function(fun, 0) do
    case :lists.keyfind(key, 1, keywords) do
      {^key, _} -> keywords
      false -> [{key, fun.()} | keywords]
    end
  end

  @doc """
  Puts `value` in place of the first `key`, if it is there, and removes the others.

  ## Examples

      iex> Keyword.replace([a: 1, b: 2, a: 4], :a, 3)
      [a: 3, b: 2]

  """
  @doc since: "1.11.0"
  @spec replace(t, key, value) :: t
  def replace(keywords, key, value) when is_list(keywords) and is_atom(key) do
    replace_with(keywords, key, fn _ -> value end)
  end

  defp replace_with([{key, old} | rest], key, fun), do: [{key, fun.(old)} | delete(rest, key)]
  defp replace_with([{_, _} = pair | rest], key, fun), do: [pair | replace_with(rest, key, fun)]
  defp replace_with([], _key, _fun), do: []

  @doc """
  Puts `value` in place of `key`; raises `KeyError` if it is not there.

  ## Examples

      iex> Keyword.replace!([a: 1], :a, 2)
      [a: 2]

  """
  @doc since: "1.5.0"
  @spec replace!(t, key, value) :: t
  def replace!(keywords, key, value) when is_list(keywords) and is_atom(key) do
    case :lists.keymember(key, 1, keywords) do
      true -> replace_with(keywords, key, fn _ -> value end)
      false -> raise KeyError, key: key, term: keywords
    end
  end

  @doc """
  Replaces the value of `key` with what `fun` gives for it, if it is there.

  ## Examples

      iex> Keyword.replace_lazy([a: 1], :a, &(&1 * 4))
      [a: 4]

  """
  @doc since: "1.14.0"
  @spec replace_lazy(t, key, (existing_value :: value -> new_value :: value)) :: t
  def replace_lazy(keywords, key, fun)
      when is_list(keywords) and is_atom(key) and is_function(fun, 1) do
    replace_with(keywords, key, fun)
  end

  @doc """
  Tells whether two keyword lists have the same pairs, in any order.

  ## Examples

      iex> Keyword.equal?([a: 1, b: 2], [b: 2, a: 1])
      true

  """
  @spec equal?(t, t) :: boolean
  def equal?(left, right) when is_list(left) and is_list(right) do
    :lists.sort(left) === :lists.sort(right)
  end

  @doc """
  Keeps the pairs whose keys both lists have; a function gives the values, or the second list does.

  ## Examples

      iex> Keyword.intersect([a: 1, b: 2], b: 3)
      [b: 3]

      iex> Keyword.intersect([a: 1, b: 2], [b: 3], fn _key, v1, v2 -> v1 + v2 end)
      [b: 5]

  """
  @doc since: "1.17.0"
  @spec intersect(keyword, keyword, (key, value, value -> value)) :: keyword
  def intersect(keyword1, keyword2, fun \\ fn _key, _v1, v2 -> v2 end)

  def intersect([{key, v1} | rest], right, fun) do
    case :lists.keyfind(key, 1, right) do
      {_, v2} -> [{key, fun.(key, v1, v2)} | intersect(rest, right, fun)]
      false -> intersect(rest, right, fun)
    end
  end

  def intersect([], _right, _fun), do: []

  @doc """
  Joins two keyword lists; pairs of the first whose keys the second has go.

  ## Examples

      iex> Keyword.merge([a: 1, b: 2], a: 3, d: 4)
      [b: 2, a: 3, d: 4]

  """
  @spec merge(t, t) :: t
  def merge(keywords1, keywords2)
  def merge(keywords1, []) when is_list(keywords1), do: keywords1
  def merge([], keywords2) when is_list(keywords2), do: keywords2

  def merge(keywords1, keywords2) when is_list(keywords1) and is_list(keywords2) do
    if keyword?(keywords2) do
      kept = for {key, _} = pair <- keywords1, not :lists.keymember(key, 1, keywords2), do: pair
      if not keyword?(keywords1), do: bad_keyword("first", keywords1)
      kept ++ keywords2
    else
      bad_keyword("second", keywords2)
    end
  end

  defp bad_keyword(which, list) do
    raise ArgumentError, "expected a keyword list as the #{which} argument, got: #{inspect(list)}"
  end

  @doc """
  Joins two keyword lists; a function decides about keys in both.

  ## Examples

      iex> Keyword.merge([a: 1, b: 2], [a: 3], fn _key, v1, v2 -> v1 + v2 end)
      [b: 2, a: 4]

  """
  @spec merge(t, t, (key, value, value -> value)) :: t
  def merge(keywords1, keywords2, fun)
      when is_list(keywords1) and is_list(keywords2) and is_function(fun, 3) do
    if not keyword?(keywords1), do: bad_keyword("first", keywords1)
    if not keyword?(keywords2), do: bad_keyword("second", keywords2)
    do_merge(keywords2, [], keywords1, keywords1, fun)
  end

  # Each pair of the second list meets the first pair of the first list with its key, once.
  defp do_merge([{key, v2} | rest], acc, left, original, fun) do
    case :lists.keyfind(key, 1, original) do
      {^key, v1} ->
        acc = [{key, fun.(key, v1, v2)} | acc]
        do_merge(rest, acc, delete(left, key), :lists.keydelete(key, 1, original), fun)

      false ->
        do_merge(rest, [{key, v2} | acc], left, original, fun)
    end
  end

  defp do_merge([], acc, left, _original, _fun), do: left ++ :lists.reverse(acc)

  @doc """
  Tells whether `key` is there.

  ## Examples

      iex> Keyword.has_key?([a: 1], :a)
      true

  """
  @spec has_key?(t, key) :: boolean
  def has_key?(keywords, key) when is_list(keywords) and is_atom(key) do
    :lists.keymember(key, 1, keywords)
  end

  @doc """
  Updates the value of `key` with a function, or adds `default` at the end.

  ## Examples

      iex> Keyword.update([a: 1], :a, 13, &(&1 * 2))
      [a: 2]
      iex> Keyword.update([a: 1], :b, 11, &(&1 * 2))
      [a: 1, b: 11]

  """
  @spec update(t, key, default :: value, (existing_value :: value -> new_value :: value)) :: t
  def update(keywords, key, default, fun)
      when is_list(keywords) and is_atom(key) and is_function(fun, 1) do
    do_update(keywords, key, default, fun)
  end

  defp do_update([{key, value} | rest], key, _default, fun) do
    [{key, fun.(value)} | delete(rest, key)]
  end

  defp do_update([{_, _} = pair | rest], key, default, fun) do
    [pair | do_update(rest, key, default, fun)]
  end

  defp do_update([], key, default, _fun), do: [{key, default}]

  @doc """
  Updates the value of `key` with a function; raises `KeyError` if it is not there.

  ## Examples

      iex> Keyword.update!([a: 1], :a, &(&1 * 2))
      [a: 2]

  """
  @spec update!(t, key, (current_value :: value -> new_value :: value)) :: t
  def update!(keywords, key, fun)
      when is_list(keywords) and is_atom(key) and is_function(fun, 1) do
    case :lists.keymember(key, 1, keywords) do
      true -> replace_with(keywords, key, fun)
      false -> raise KeyError, key: key, term: keywords
    end
  end

  @doc """
  Gives the pairs of several keys, and the others.

  ## Examples

      iex> Keyword.split([a: 1, b: 2, c: 3], [:a, :c])
      {[a: 1, c: 3], [b: 2]}

  """
  @spec split(t, [key]) :: {t, t}
  def split(keywords, keys) when is_list(keywords) and is_list(keys) do
    Enum.split_with(keywords, fn {key, _} -> :lists.member(key, keys) end)
  end

  @doc """
  Gives the pairs for which `fun` is truthy, and the others.

  ## Examples

      iex> Keyword.split_with([a: 1, b: 2], fn {_key, v} -> v > 1 end)
      {[b: 2], [a: 1]}

  """
  @doc since: "1.15.0"
  @spec split_with(t, ({key, value} -> as_boolean(term))) :: {t, t}
  def split_with(keywords, fun) when is_list(keywords) and is_function(fun, 1) do
    Enum.split_with(keywords, fun)
  end

  @doc """
  Keeps the pairs of several keys only.

  ## Examples

      iex> Keyword.take([a: 1, b: 2, a: 3], [:a])
      [a: 1, a: 3]

  """
  @spec take(t, [key]) :: t
  def take(keywords, keys) when is_list(keywords) and is_list(keys) do
    Enum.filter(keywords, fn {key, _} -> :lists.member(key, keys) end)
  end

  @doc """
  Removes the pairs of several keys.

  ## Examples

      iex> Keyword.drop([a: 1, b: 2, a: 3], [:a])
      [b: 2]

  """
  @spec drop(t, [key]) :: t
  def drop(keywords, keys) when is_list(keywords) and is_list(keys) do
    Enum.reject(keywords, fn {key, _} -> :lists.member(key, keys) end)
  end

  @doc """
  Removes all occurrences of `key`; gives the first value, or `default`, and the rest.

  ## Examples

      iex> Keyword.pop([a: 1, b: 2, a: 3], :a)
      {1, [b: 2]}

  """
  @spec pop(t, key, default) :: {value | default, t}
  def pop(keywords, key, default \\ nil) when is_list(keywords) and is_atom(key) do
    case fetch(keywords, key) do
      {:ok, value} -> {value, delete(keywords, key)}
      :error -> {default, keywords}
    end
  end

  @doc """
  Removes all occurrences of `key`; raises `KeyError` if there is none.

  ## Examples

      iex> Keyword.pop!([a: 1, b: 2], :a)
      {1, [b: 2]}

  """
  @doc since: "1.10.0"
  @spec pop!(t, key) :: {value, t}
  def pop!(keywords, key) when is_list(keywords) and is_atom(key) do
    case fetch(keywords, key) do
      {:ok, value} -> {value, delete(keywords, key)}
      :error -> raise KeyError, key: key, term: keywords
    end
  end

  @doc """
  Removes all occurrences of `key`; gives their values and the rest.

  ## Examples

      iex> Keyword.pop_values([a: 1, b: 2, a: 3], :a)
      {[1, 3], [b: 2]}

  """
  @doc since: "1.10.0"
  @spec pop_values(t, key) :: {[value], t}
  def pop_values(keywords, key) when is_list(keywords) and is_atom(key) do
    {values_of(keywords, key), delete(keywords, key)}
  end

  @doc """
  Removes all occurrences of `key`; gives the first value, or what `fun` gives, and the rest.

  ## Examples

      iex> Keyword.pop_lazy([a: 1], :b, fn -> 13 end)
      {13, [a: 1]}

  """
  @spec pop_lazy(t, key, (-> value)) :: {value, t}
  def pop_lazy(keywords, key, fun)
      when is_list(keywords) and is_atom(key) and is_function(fun, 0) do
    case fetch(keywords, key) do
      {:ok, value} -> {value, delete(keywords, key)}
      :error -> {fun.(), keywords}
    end
  end

  @doc """
  Removes the first occurrence of `key`; gives its value, or `default`, and the rest.

  ## Examples

      iex> Keyword.pop_first([a: 1, a: 2], :a)
      {1, [a: 2]}

  """
  @spec pop_first(t, key, default) :: {value | default, t}
  def pop_first(keywords, key, default \\ nil) when is_list(keywords) and is_atom(key) do
    case :lists.keytake(key, 1, keywords) do
      {:value, {^key, value}, rest} -> {value, rest}
      false -> {default, keywords}
    end
  end

  @doc """
  Gives the keyword list itself.

  ## Examples

      iex> Keyword.to_list(a: 1)
      [a: 1]

  """
  @spec to_list(t) :: t
  def to_list(keywords) when is_list(keywords), do: keywords

  @doc """
  Checks that all keys are known and gives the pairs with defaults filled in.

  `values` has keys, or keys with default values. Gives `{:error, unknown_keys}` otherwise.

  ## Examples

      iex> {:ok, result} = Keyword.validate([one: 1], [:one, two: 2])
      iex> Enum.sort(result)
      [one: 1, two: 2]
      iex> Keyword.validate([three: 3], [:one])
      {:error, [:three]}

  """
  @doc since: "1.13.0"
  @spec validate(keyword, values :: [atom | {atom, term}]) :: {:ok, keyword} | {:error, [atom]}
  def validate(keyword, values) when is_list(keyword) and is_list(values) do
    validate(keyword, values, [], [], [])
  end

  defp validate([{key, _} = pair | rest], values1, values2, acc, bad) when is_atom(key) do
    case take_value(values1, key, values2) do
      {values1, values2} ->
        validate(rest, values1, values2, [pair | acc], bad)

      :unknown ->
        if known?(acc, key),
          do: validate(rest, values1, values2, [pair | acc], [key | bad]),
          else: validate(rest, values1, values2, acc, [key | bad])
    end
  end

  defp validate([], values1, values2, acc, []) do
    {:ok, add_defaults(:lists.reverse(values1, values2), acc)}
  end

  defp validate([], _values1, _values2, _acc, bad), do: {:error, bad}

  defp validate([pair | _], _values1, _values2, _acc, []) do
    raise ArgumentError,
          "expected a keyword list as first argument, got invalid entry: #{inspect(pair)}"
  end

  defp known?(acc, key), do: :lists.keymember(key, 1, acc)

  defp take_value([{key, _default} | rest], key, other), do: {rest, other}
  defp take_value([key | rest], key, other), do: {rest, other}
  defp take_value([], _key, []), do: :unknown
  defp take_value([], key, other), do: take_other(other, key, [])

  defp take_value([entry | rest], key, other), do: take_value(rest, key, [entry | other])

  defp take_other([{key, _} | rest], key, acc), do: {[], :lists.reverse(acc, rest)}
  defp take_other([key | rest], key, acc), do: {[], :lists.reverse(acc, rest)}
  defp take_other([entry | rest], key, acc), do: take_other(rest, key, [entry | acc])
  defp take_other([], _key, _acc), do: :unknown

  defp add_defaults([{key, default} | rest], acc), do: [{key, default} | add_defaults(rest, acc)]
  defp add_defaults([_key | rest], acc), do: add_defaults(rest, acc)
  defp add_defaults([], acc), do: acc

  @doc """
  Checks keys as `validate/2` does; raises `ArgumentError` for unknown ones.

  ## Examples

      iex> Keyword.validate!([one: 1], [:one])
      [one: 1]

  """
  @doc since: "1.13.0"
  @spec validate!(keyword, values :: [atom | {atom, term}]) :: keyword
  def validate!(keyword, values) do
    case validate(keyword, values) do
      {:ok, keyword} ->
        keyword

      {:error, unknown} ->
        allowed =
          for value <- values do
            case value do
              {key, _} -> key
              key -> key
            end
          end

        duplicates = for key <- unknown, key in allowed, do: key

        message =
          if duplicates != [] do
            "duplicate keys #{inspect(duplicates)} in #{inspect(keyword)}"
          else
            "unknown keys #{inspect(unknown)} in #{inspect(keyword)}, " <>
              "the allowed keys are: #{inspect(allowed)}"
          end

        raise ArgumentError, message
    end
  end

  @doc """
  Keeps the pairs for which `fun` is truthy.

  ## Examples

      iex> Keyword.filter([one: 1, two: 2], fn {_key, val} -> val > 1 end)
      [two: 2]

  """
  @doc since: "1.13.0"
  @spec filter(t, ({key, value} -> as_boolean(term))) :: t
  def filter(keywords, fun) when is_list(keywords) and is_function(fun, 1) do
    Enum.filter(keywords, fun)
  end

  @doc """
  Drops the pairs for which `fun` is truthy.

  ## Examples

      iex> Keyword.reject([one: 1, two: 2], fn {_key, val} -> val > 1 end)
      [one: 1]

  """
  @doc since: "1.13.0"
  @spec reject(t, ({key, value} -> as_boolean(term))) :: t
  def reject(keywords, fun) when is_list(keywords) and is_function(fun, 1) do
    Enum.reject(keywords, fun)
  end

  @doc false
  @deprecated "Use Keyword.new/2 instead"
  def map(keywords, fun) when is_list(keywords) do
    for {key, value} <- keywords, do: {key, fun.({key, value})}
  end

  @doc false
  @deprecated "Use Kernel.length/1 instead"
  def size(keywords), do: length(keywords)

  @doc false
  @deprecated "Use Keyword.fetch/2 + Keyword.delete/2 instead"
  def delete(keywords, key, value) when is_list(keywords) and is_atom(key) do
    for pair <- keywords, pair !== {key, value}, do: pair
  end
end
