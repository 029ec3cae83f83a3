defmodule Map do
  @moduledoc """
  Functions on maps.

  A map has any terms as keys, each once; keys are compared with `===`. Pairs of maps with up to 32
  keys come in the order of their keys; the order of bigger ones is not to be relied on. Reading and
  writing take time in proportion to the logarithm of the size, at most.

  `%{map | key => value}` changes keys that exist and `map.key` reads atom keys that exist; the
  functions here also serve keys that may be missing.
  """

  @typedoc "A key."
  @type key :: any

  @typedoc "A value."
  @type value :: any

  @doc """
  Gives the keys.

  ## Examples

      iex> Enum.sort(Map.keys(%{a: 1, b: 2}))
      [:a, :b]

  """
  @spec keys(map) :: [key]
  defdelegate keys(map), to: :maps

  @doc """
  Gives the values.

  ## Examples

      iex> Enum.sort(Map.values(%{a: 1, b: 2}))
      [1, 2]

  """
  @spec values(map) :: [value]
  defdelegate values(map), to: :maps

  @doc """
  Gives the pairs as a list.

  ## Examples

      iex> Map.to_list(%{a: 1})
      [a: 1]

  """
  @doc delegate_to: {:maps, :to_list, 1}
  @spec to_list(map) :: [{term, term}]
  def to_list(map) when is_map(map), do: :maps.to_list(map)
  def to_list(other), do: :erlang.error({:badmap, other})

  @doc """
  Gives an empty map.

  ## Examples

      iex> Map.new()
      %{}

  """
  @spec new :: map
  def new, do: %{}

  @doc """
  Makes a map of the pairs of a collection; later pairs win.

  ## Examples

      iex> Map.new(a: 1, a: 2)
      %{a: 2}

  """
  @spec new(Enumerable.t()) :: map
  def new(enumerable)
  def new(list) when is_list(list), do: :maps.from_list(list)
  def new(%{__struct__: _} = enumerable), do: :maps.from_list(Enum.to_list(enumerable))
  def new(%{} = map), do: map
  def new(enumerable), do: :maps.from_list(Enum.to_list(enumerable))

  @doc """
  Makes a map of the pairs that `transform` gives for the elements of a collection.

  ## Examples

      iex> Map.new([:a, :b], fn x -> {x, 1} end)
      %{a: 1, b: 1}

  """
  @spec new(Enumerable.t(), (term -> {key, value})) :: map
  def new(enumerable, transform) when is_function(transform, 1) do
    :maps.from_list(Enum.map(enumerable, transform))
  end

  @doc """
  Makes a map that has `value` for each of `keys`.

  ## Examples

      iex> Map.from_keys([:a, :b], 0)
      %{a: 0, b: 0}

  """
  @doc since: "1.14.0"
  @spec from_keys([key], value) :: map
  defdelegate from_keys(keys, value), to: :maps

  @doc """
  Tells whether the map has `key`.

  ## Examples

      iex> Map.has_key?(%{a: nil}, :a)
      true

  """
  @spec has_key?(map, key) :: boolean
  def has_key?(map, key), do: :maps.is_key(key, map)

  @doc """
  Gives `{:ok, value}` for `key`, or `:error`.

  ## Examples

      iex> Map.fetch(%{a: 1}, :a)
      {:ok, 1}

  """
  @spec fetch(map, key) :: {:ok, value} | :error
  def fetch(map, key), do: :maps.find(key, map)

  @doc """
  Gives the value for `key`; raises `KeyError` if there is none.

  ## Examples

      iex> Map.fetch!(%{a: 1}, :a)
      1

  """
  @spec fetch!(map, key) :: value
  def fetch!(map, key) do
    case map do
      %{^key => value} -> value
      %{} -> raise KeyError, key: key, term: map
      other -> :erlang.error({:badmap, other})
    end
  end

  @doc """
  Gives the value for `key`, or `default`.

  ## Examples

      iex> Map.get(%{a: 1}, :b, 0)
      0

  """
  @spec get(map, key, value) :: value
  def get(map, key, default \\ nil) do
    case map do
      %{^key => value} -> value
      %{} -> default
      other -> :erlang.error({:badmap, other}, [map, key, default])
    end
  end

  @doc """
  Gives the value for `key`, or what `fun` gives.

  ## Examples

      iex> Map.get_lazy(%{a: 1}, :b, fn -> 5 end)
      5

  """
  @spec get_lazy(map, key, (-> value)) :: value
  def get_lazy(map, key, fun) when is_function(fun, 0) do
    case map do
      %{^key => value} -> value
      %{} -> fun.()
      other -> :erlang.error({:badmap, other}, [map, key, fun])
    end
  end

  @doc """
  Puts `value` under `key`.

  ## Examples

      iex> Map.put(%{a: 1}, :b, 2)
      %{a: 1, b: 2}

  """
  @spec put(map, key, value) :: map
  def put(map, key, value), do: :maps.put(key, value, map)

  @doc """
  Puts `value` under `key` unless the map has it.

  ## Examples

      iex> Map.put_new(%{a: 1}, :a, 2)
      %{a: 1}

  """
  @spec put_new(map, key, value) :: map
  def put_new(map, key, value) do
    case map do
      %{^key => _} -> map
      %{} -> :maps.put(key, value, map)
      other -> :erlang.error({:badmap, other})
    end
  end

  @doc """
  Puts what `fun` gives under `key` unless the map has it.

  ## Examples

      iex> Map.put_new_lazy(%{a: 1}, :b, fn -> 2 end)
      %{a: 1, b: 2}

  """
  @spec put_new_lazy(map, key, (-> value)) :: map
  def put_new_lazy(map, key, fun) when is_function(fun, 0) do
    case map do
      %{^key => _} -> map
      %{} -> :maps.put(key, fun.(), map)
      other -> :erlang.error({:badmap, other})
    end
  end

  @doc """
  Puts `value` under `key` only if the map has it.

  ## Examples

      iex> Map.replace(%{a: 1}, :b, 2)
      %{a: 1}

  """
  @doc since: "1.11.0"
  @spec replace(map, key, value) :: map
  def replace(map, key, value) do
    case map do
      %{^key => _} -> %{map | key => value}
      %{} -> map
      other -> :erlang.error({:badmap, other})
    end
  end

  @doc """
  Puts `value` under `key`; raises `KeyError` unless the map has it.

  ## Examples

      iex> Map.replace!(%{a: 1}, :a, 2)
      %{a: 2}

  """
  @doc since: "1.5.0"
  @spec replace!(map, key, value) :: map
  def replace!(map, key, value) do
    case map do
      %{^key => _} -> %{map | key => value}
      %{} -> raise KeyError, key: key, term: map
      other -> :erlang.error({:badmap, other})
    end
  end

  @doc """
  Replaces the value under `key` with what `fun` gives for it, if the map has it.

  ## Examples

      iex> Map.replace_lazy(%{a: 1}, :a, &(&1 * 4))
      %{a: 4}

  """
  @doc since: "1.14.0"
  @spec replace_lazy(map, key, (existing_value :: value -> new_value :: value)) :: map
  def replace_lazy(map, key, fun) when is_map(map) and is_function(fun, 1) do
    case map do
      %{^key => value} -> %{map | key => fun.(value)}
      %{} -> map
    end
  end

  @doc """
  Updates the value under `key` with a function, or puts `default` there.

  ## Examples

      iex> Map.update(%{a: 1}, :a, 13, &(&1 * 2))
      %{a: 2}
      iex> Map.update(%{a: 1}, :b, 13, &(&1 * 2))
      %{a: 1, b: 13}

  """
  @spec update(map, key, default :: value, (existing_value :: value -> new_value :: value)) :: map
  def update(map, key, default, fun) when is_function(fun, 1) do
    case map do
      %{^key => value} -> %{map | key => fun.(value)}
      %{} -> :maps.put(key, default, map)
      other -> :erlang.error({:badmap, other}, [map, key, default, fun])
    end
  end

  @doc """
  Updates the value under `key` with a function; raises `KeyError` if there is none.

  ## Examples

      iex> Map.update!(%{a: 1}, :a, &(&1 + 1))
      %{a: 2}

  """
  @spec update!(map, key, (existing_value :: value -> new_value :: value)) :: map
  def update!(map, key, fun) when is_function(fun, 1) do
    case map do
      %{^key => value} -> %{map | key => fun.(value)}
      %{} -> raise KeyError, key: key, term: map
      other -> :erlang.error({:badmap, other})
    end
  end

  @doc """
  Gets a value and updates it: `fun` gives `{value_to_return, new_value}` or `:pop`.

  ## Examples

      iex> Map.get_and_update(%{a: 1}, :a, fn x -> {x, x + 1} end)
      {1, %{a: 2}}
      iex> Map.get_and_update(%{a: 1}, :a, fn _ -> :pop end)
      {1, %{}}

  """
  @spec get_and_update(map, key, (value | nil -> {current_value, new_value :: value} | :pop)) ::
          {current_value, new_map :: map}
        when current_value: value
  def get_and_update(map, key, fun) when is_function(fun, 1) do
    current = get(map, key)

    case fun.(current) do
      {got, value} -> {got, put(map, key, value)}
      :pop -> {current, delete(map, key)}
      other -> bad_update(other)
    end
  end

  @doc """
  Gets a value and updates it; raises `KeyError` if there is none.

  ## Examples

      iex> Map.get_and_update!(%{a: 1}, :a, fn x -> {x, x + 1} end)
      {1, %{a: 2}}

  """
  @spec get_and_update!(map, key, (value -> {current_value, new_value :: value} | :pop)) ::
          {current_value, map}
        when current_value: value
  def get_and_update!(map, key, fun) when is_function(fun, 1) do
    value = fetch!(map, key)

    case fun.(value) do
      {got, value} -> {got, %{map | key => value}}
      :pop -> {value, delete(map, key)}
      other -> bad_update(other)
    end
  end

  defp bad_update(other) do
    raise "the given function must return a two-element tuple or :pop, got: #{inspect(other)}"
  end

  @doc """
  Removes `key`; gives its value, or `default`, and the rest.

  ## Examples

      iex> Map.pop(%{a: 1}, :a)
      {1, %{}}

  """
  @spec pop(map, key, default) :: {value, updated_map :: map} | {default, map} when default: value
  def pop(map, key, default \\ nil) do
    case :maps.take(key, map) do
      {value, rest} -> {value, rest}
      :error -> {default, map}
    end
  end

  @doc """
  Removes `key`; raises `KeyError` if there is none.

  ## Examples

      iex> Map.pop!(%{a: 1}, :a)
      {1, %{}}

  """
  @doc since: "1.10.0"
  @spec pop!(map, key) :: {value, updated_map :: map}
  def pop!(map, key) do
    case :maps.take(key, map) do
      {value, rest} -> {value, rest}
      :error -> raise KeyError, key: key, term: map
    end
  end

  @doc """
  Removes `key`; gives its value, or what `fun` gives, and the rest.

  ## Examples

      iex> Map.pop_lazy(%{a: 1}, :b, fn -> 13 end)
      {13, %{a: 1}}

  """
  @spec pop_lazy(map, key, (-> value)) :: {value, map}
  def pop_lazy(map, key, fun) when is_function(fun, 0) do
    case :maps.take(key, map) do
      {value, rest} -> {value, rest}
      :error -> {fun.(), map}
    end
  end

  @doc """
  Removes `key`.

  ## Examples

      iex> Map.delete(%{a: 1, b: 2}, :a)
      %{b: 2}

  """
  @spec delete(map, key) :: map
  def delete(map, key), do: :maps.remove(key, map)

  @doc """
  Removes several keys.

  ## Examples

      iex> Map.drop(%{a: 1, b: 2}, [:b, :c])
      %{a: 1}

  """
  @spec drop(map, [key]) :: map
  def drop(map, keys)

  def drop(map, keys) when is_map(map) and is_list(keys), do: drop_keys(keys, map)

  def drop(map, keys) when is_map(map), do: drop(map, listed(keys, "drop"))

  def drop(other, _keys), do: :erlang.error({:badmap, other})

  defp listed(keys, function) do
    {:current_stacktrace, [_process, _listed | trace]} =
      Process.info(self(), :current_stacktrace)

    IO.warn(
      "Map.#{function}/2 with an Enumerable of keys that is not a list is deprecated. " <>
        " Use a list of keys instead.",
      trace
    )

    Enum.to_list(keys)
  end

  defp drop_keys([], map), do: map
  defp drop_keys([key | keys], map), do: drop_keys(keys, :maps.remove(key, map))

  @doc """
  Keeps several keys only.

  ## Examples

      iex> Map.take(%{a: 1, b: 2}, [:b, :c])
      %{b: 2}

  """
  @spec take(map, [key]) :: map
  def take(map, keys)

  def take(map, keys) when is_map(map) and is_list(keys) do
    :maps.from_list(take_pairs(keys, map))
  end

  def take(map, keys) when is_map(map), do: take(map, listed(keys, "take"))

  def take(other, _keys), do: :erlang.error({:badmap, other})

  defp take_pairs([], _map), do: []

  defp take_pairs([key | keys], map) do
    case map do
      %{^key => value} -> [{key, value} | take_pairs(keys, map)]
      %{} -> take_pairs(keys, map)
    end
  end

  @doc """
  Gives a map of several keys, and one of the others.

  ## Examples

      iex> Map.split(%{a: 1, b: 2, c: 3}, [:a, :c])
      {%{a: 1, c: 3}, %{b: 2}}

  """
  @spec split(map, [key]) :: {map, map}
  def split(map, keys) when is_map(map) and is_list(keys), do: {take(map, keys), drop(map, keys)}
  def split(map, keys) when is_map(map), do: split(map, listed(keys, "split"))
  def split(other, _keys), do: :erlang.error({:badmap, other})

  @doc """
  Joins two maps; the second one wins.

  ## Examples

      iex> Map.merge(%{a: 1, b: 2}, %{a: 3})
      %{a: 3, b: 2}

  """
  @spec merge(map, map) :: map
  defdelegate merge(map1, map2), to: :maps

  @doc """
  Joins two maps; a function decides about keys in both.

  ## Examples

      iex> Map.merge(%{a: 1}, %{a: 3}, fn _key, v1, v2 -> v1 + v2 end)
      %{a: 4}

  """
  @spec merge(map, map, (key, value, value -> value)) :: map
  def merge(map1, map2, fun) when is_map(map1) and is_map(map2) and is_function(fun, 3) do
    merge_pairs(:maps.to_list(map2), map1, fun)
  end

  def merge(map1, map2, _fun) when is_map(map1), do: :erlang.error({:badmap, map2})
  def merge(map1, _map2, _fun), do: :erlang.error({:badmap, map1})

  defp merge_pairs([], map, _fun), do: map

  defp merge_pairs([{key, value2} | pairs], map, fun) do
    case map do
      %{^key => value1} -> merge_pairs(pairs, %{map | key => fun.(key, value1, value2)}, fun)
      %{} -> merge_pairs(pairs, :maps.put(key, value2, map), fun)
    end
  end

  @doc """
  Keeps the keys that both maps have, with the values of the second.

  ## Examples

      iex> Map.intersect(%{a: 1, b: 2}, %{b: 3, c: 4})
      %{b: 3}

  """
  @doc since: "1.15.0"
  @spec intersect(map, map) :: map
  defdelegate intersect(map1, map2), to: :maps

  @doc """
  Keeps the keys that both maps have; a function gives the values.

  ## Examples

      iex> Map.intersect(%{a: 1, b: 2}, %{b: 3}, fn _key, v1, v2 -> v1 + v2 end)
      %{b: 5}

  """
  @doc since: "1.15.0"
  @spec intersect(map, map, (key, value, value -> value)) :: map
  def intersect(map1, map2, fun) when is_map(map1) and is_map(map2) and is_function(fun, 3) do
    pairs =
      for {key, value2} <- :maps.to_list(map2), is_map_key(map1, key) do
        {key, fun.(key, :maps.get(key, map1), value2)}
      end

    :maps.from_list(pairs)
  end

  def intersect(map1, map2, _fun) when is_map(map1), do: :erlang.error({:badmap, map2})
  def intersect(map1, _map2, _fun), do: :erlang.error({:badmap, map1})

  @doc """
  Keeps the pairs for which `fun` is truthy.

  ## Examples

      iex> Map.filter(%{one: 1, two: 2}, fn {_key, val} -> rem(val, 2) == 1 end)
      %{one: 1}

  """
  @doc since: "1.13.0"
  @spec filter(map, ({key, value} -> as_boolean(term))) :: map
  def filter(map, fun) when is_map(map) do
    :maps.from_list(Enum.filter(:maps.to_list(map), fun))
  end

  @doc """
  Drops the pairs for which `fun` is truthy.

  ## Examples

      iex> Map.reject(%{one: 1, two: 2}, fn {_key, val} -> rem(val, 2) == 1 end)
      %{two: 2}

  """
  @doc since: "1.13.0"
  @spec reject(map, ({key, value} -> as_boolean(term))) :: map
  def reject(map, fun) when is_map(map) do
    :maps.from_list(Enum.reject(:maps.to_list(map), fun))
  end

  @doc """
  Gives a map of the pairs for which `fun` is truthy, and one of the others.

  ## Examples

      iex> Map.split_with(%{a: 4, b: 0}, fn {_key, v} -> v > 1 end)
      {%{a: 4}, %{b: 0}}

  """
  @doc since: "1.15.0"
  @spec split_with(map, ({key, value} -> as_boolean(term))) :: {map, map}
  def split_with(map, fun) when is_map(map) do
    {yes, no} = Enum.split_with(:maps.to_list(map), fun)
    {:maps.from_list(yes), :maps.from_list(no)}
  end

  @doc """
  Turns a struct, or a struct's module, into a plain map.

  ## Examples

      iex> Map.from_struct(1..2)
      %{first: 1, last: 2, step: 1}

  """
  @spec from_struct(atom | struct) :: map
  def from_struct(struct)

  def from_struct(struct) when is_atom(struct), do: :maps.remove(:__struct__, struct.__struct__())
  def from_struct(%_{} = struct), do: :maps.remove(:__struct__, struct)

  @doc """
  Tells whether two maps have the same keys with the same values (`===`).

  ## Examples

      iex> Map.equal?(%{a: 1}, %{a: 1.0})
      false

  """
  @spec equal?(map, map) :: boolean
  def equal?(map1, map2)
  def equal?(%{} = map1, %{} = map2), do: map1 === map2
  def equal?(%{}, other), do: :erlang.error({:badmap, other})
  def equal?(other, _map), do: :erlang.error({:badmap, other})

  @doc false
  @deprecated "Use Kernel.map_size/1 instead"
  def size(map), do: map_size(map)

  @doc false
  @deprecated "Use Map.new/2 instead (invoke Map.from_struct/1 before if you have a struct)"
  def map(map, fun) when is_map(map) do
    :maps.from_list(
      Enum.map(:maps.to_list(map), fn {key, value} -> {key, fun.({key, value})} end)
    )
  end
end
