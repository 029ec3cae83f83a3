defmodule :maps do
  @moduledoc """
  Functions on maps under their Erlang names. Those without code of their own are native.
  """

  # Who knows what is wrong with the arguments.
  @explained [error_info: %{module: :erl_stdlib_errors}]

  @doc """
  Keeps the pairs that satisfy `pred`.

  ## Examples

      iex> :maps.filter(fn _key, value -> value > 1 end, %{a: 1, b: 2})
      %{b: 2}

  """
  def filter(pred, map) when not is_function(pred, 2) do
    :erlang.error(:badarg, [pred, map], @explained)
  end

  def filter(pred, map) do
    from_list(for {key, value} <- to_list(map), kept?(pred.(key, value)), do: {key, value})
  end

  defp kept?(answer) do
    case answer do
      true -> true
      false -> false
    end
  end

  @doc """
  Keeps or replaces pairs: `fun` gives `true`, `{true, value}` or `false`.

  ## Examples

      iex> :maps.filtermap(fn _key, value -> if value > 1, do: {true, -value}, else: false end, %{a: 1, b: 2})
      %{b: -2}

  """
  def filtermap(fun, map) do
    from_list(
      :lists.filtermap(
        fn {key, value} ->
          case fun.(key, value) do
            true -> true
            {true, new} -> {true, {key, new}}
            false -> false
          end
        end,
        to_list(map)
      )
    )
  end

  @doc """
  Gives `{:ok, value}` for a key, or `:error`; native.

  ## Examples

      iex> :maps.find(:a, %{a: 1})
      {:ok, 1}

  """
  def find(_key, _map), do: :erlang.nif_error(:undef)

  @doc """
  Folds over the pairs.

  ## Examples

      iex> :maps.fold(fn _key, value, acc -> value + acc end, 0, %{a: 1, b: 2})
      3

  """
  def fold(fun, acc, map) when not is_function(fun, 3) do
    :erlang.error(:badarg, [fun, acc, map], @explained)
  end

  def fold(fun, acc, map), do: fold_pairs(to_list(map), fun, acc)

  defp fold_pairs([{key, value} | rest], fun, acc),
    do: fold_pairs(rest, fun, fun.(key, value, acc))

  defp fold_pairs([], _fun, acc), do: acc

  @doc """
  Calls `fun` with each pair.

  ## Examples

      iex> :maps.foreach(fn _key, _value -> :ok end, %{a: 1})
      :ok

  """
  def foreach(fun, map) do
    :lists.foreach(fn {key, value} -> fun.(key, value) end, to_list(map))
  end

  @doc """
  Makes a map that has `value` for each key; native.

  ## Examples

      iex> :maps.from_keys([:a], 1)
      %{a: 1}

  """
  def from_keys(_keys, _value), do: :erlang.nif_error(:undef)

  @doc """
  Makes a map of pairs; later ones win; native.

  ## Examples

      iex> :maps.from_list(a: 1)
      %{a: 1}

  """
  def from_list(_pairs), do: :erlang.nif_error(:undef)

  @doc """
  Gives the value of a key; raises `KeyError` if there is none; native.

  ## Examples

      iex> :maps.get(:a, %{a: 1})
      1

  """
  def get(_key, _map), do: :erlang.nif_error(:undef)

  @doc """
  Gives the value of a key, or `default`.

  ## Examples

      iex> :maps.get(:b, %{a: 1}, 2)
      2

  """
  def get(key, map, default) do
    case map do
      %{^key => value} -> value
      %{} -> default
      other -> :erlang.error({:badmap, other}, [key, map, default])
    end
  end

  @doc """
  Groups the elements of a list by what `fun` gives.

  ## Examples

      iex> :maps.groups_from_list(&rem(&1, 2), [1, 2, 3])
      %{0 => [2], 1 => [1, 3]}

  """
  def groups_from_list(fun, list), do: Enum.group_by(list, fun)

  @doc """
  Groups the elements of a list by what `fun` gives, each passed through `value_fun`.

  ## Examples

      iex> :maps.groups_from_list(&rem(&1, 2), &(&1 * 10), [1, 2, 3])
      %{0 => [20], 1 => [10, 30]}

  """
  def groups_from_list(fun, value_fun, list), do: Enum.group_by(list, fun, value_fun)

  @doc """
  Keeps the keys that both maps have, with the values of the second.

  ## Examples

      iex> :maps.intersect(%{a: 1, b: 2}, %{b: 3})
      %{b: 3}

  """
  def intersect(map1, map2),
    do: intersect_with(fn _key, _value1, value2 -> value2 end, map1, map2)

  @doc """
  Keeps the keys that both maps have; `combiner` gives the values.

  ## Examples

      iex> :maps.intersect_with(fn _key, v1, v2 -> v1 + v2 end, %{a: 1}, %{a: 2})
      %{a: 3}

  """
  def intersect_with(combiner, map1, map2), do: Map.intersect(map1, map2, combiner)

  @doc """
  Tells whether a map has a key; native.

  ## Examples

      iex> :maps.is_key(:a, %{a: 1})
      true

  """
  def is_key(_key, _map), do: :erlang.nif_error(:undef)

  @doc """
  Gives an iterator over the pairs for `next/1`.

  ## Examples

      iex> :maps.next(:maps.iterator(%{}))
      :none

  """
  def iterator(map) when is_map(map), do: to_list(map)

  @doc """
  Begins to walk over a map in the order of its keys, `:ordered` or `:reversed`, in that of a function that tells whether
  its first key comes first, or in `:undefined` order.

  ## Examples

      iex> %{b: 1, a: 2} |> :maps.iterator(:reversed) |> :maps.to_list()
      [b: 1, a: 2]

  """
  def iterator(map, :undefined) when is_map(map), do: to_list(map)
  def iterator(map, :ordered) when is_map(map), do: iterator(map, &<=/2)
  def iterator(map, :reversed) when is_map(map), do: iterator(map, &>=/2)

  def iterator(map, first?) when is_map(map) and is_function(first?, 2) do
    :lists.sort(fn {a, _}, {b, _} -> first?.(a, b) end, to_list(map))
  end

  def iterator(map, order), do: :erlang.error(:badarg, [map, order], @explained)

  @doc """
  Gives the keys; native.

  ## Examples

      iex> :maps.keys(%{a: 1})
      [:a]

  """
  def keys(_map), do: :erlang.nif_error(:undef)

  @doc """
  Calls `fun` with each pair for new values.

  ## Examples

      iex> :maps.map(fn _key, value -> value * 2 end, %{a: 1})
      %{a: 2}

  """
  def map(fun, map) when not is_function(fun, 2) do
    :erlang.error(:badarg, [fun, map], @explained)
  end

  def map(fun, map), do: from_list(for {key, value} <- to_list(map), do: {key, fun.(key, value)})

  @doc """
  Joins two maps; the second wins; native.

  ## Examples

      iex> :maps.merge(%{a: 1}, %{a: 2})
      %{a: 2}

  """
  def merge(_map1, _map2), do: :erlang.nif_error(:undef)

  @doc """
  Joins two maps; `combiner` decides about keys in both.

  ## Examples

      iex> :maps.merge_with(fn _key, v1, v2 -> v1 + v2 end, %{a: 1}, %{a: 2})
      %{a: 3}

  """
  def merge_with(combiner, map1, map2), do: Map.merge(map1, map2, combiner)

  @doc """
  Gives an empty map.

  ## Examples

      iex> :maps.new()
      %{}

  """
  def new, do: %{}

  @doc """
  Gives key, value and the rest of an iterator, or `:none`.

  ## Examples

      iex> {key, value, _rest} = :maps.next(:maps.iterator(%{a: 1}))
      iex> {key, value}
      {:a, 1}

  """
  def next([{key, value} | rest]), do: {key, value, rest}
  def next([]), do: :none
  def next(other), do: :erlang.error(:badarg, [other], @explained)

  @doc """
  Puts a value under a key; native.

  ## Examples

      iex> :maps.put(:a, 1, %{})
      %{a: 1}

  """
  def put(_key, _value, _map), do: :erlang.nif_error(:undef)

  @doc """
  Removes a key; native.

  ## Examples

      iex> :maps.remove(:a, %{a: 1})
      %{}

  """
  def remove(_key, _map), do: :erlang.nif_error(:undef)

  @doc """
  Gives the number of pairs.

  ## Examples

      iex> :maps.size(%{a: 1})
      1

  """
  def size(map), do: map_size(map)

  @doc """
  Removes a key; gives its value and the rest, or `:error`; native.

  ## Examples

      iex> :maps.take(:a, %{a: 1})
      {1, %{}}

  """
  def take(_key, _map), do: :erlang.nif_error(:undef)

  @doc """
  Gives the pairs as a list; native for maps.

  ## Examples

      iex> :maps.to_list(%{a: 1})
      [a: 1]

  """
  def to_list(_map), do: :erlang.nif_error(:undef)

  @doc """
  Replaces the value of a key; raises `KeyError` if there is none; native.

  ## Examples

      iex> :maps.update(:a, 2, %{a: 1})
      %{a: 2}

  """
  def update(_key, _value, _map), do: :erlang.nif_error(:undef)

  @doc """
  Changes the value of a key with `fun`; raises `KeyError` if there is none.

  ## Examples

      iex> :maps.update_with(:a, &(&1 + 1), %{a: 1})
      %{a: 2}

  """
  def update_with(key, fun, map) when is_map(map) and not is_function(fun, 1) do
    :erlang.error(:badarg, [key, fun, map], @explained)
  end

  def update_with(key, fun, map) when is_map(map) do
    case map do
      %{^key => value} -> put(key, fun.(value), map)
      %{} -> :erlang.error({:badkey, key}, [key, fun, map])
    end
  end

  def update_with(_key, _fun, other), do: :erlang.error({:badmap, other})

  @doc """
  Changes the value of a key with `fun`, or puts `init` there.

  ## Examples

      iex> :maps.update_with(:b, &(&1 + 1), 5, %{a: 1})
      %{a: 1, b: 5}

  """
  def update_with(key, fun, init, map), do: Map.update(map, key, init, fun)

  @doc """
  Gives the values; native.

  ## Examples

      iex> :maps.values(%{a: 1})
      [1]

  """
  def values(_map), do: :erlang.nif_error(:undef)

  @doc """
  Keeps several keys only.

  ## Examples

      iex> :maps.with([:a], %{a: 1, b: 2})
      %{a: 1}

  """
  def unquote(:with)(keys, map) when is_map(map) and not is_list(keys) do
    :erlang.error(:badarg, [keys, map], @explained)
  end

  def unquote(:with)(keys, map), do: Map.take(map, keys)

  @doc """
  Removes several keys.

  ## Examples

      iex> :maps.without([:a], %{a: 1, b: 2})
      %{b: 2}

  """
  def without(keys, map) when is_map(map) and not is_list(keys) do
    :erlang.error(:badarg, [keys, map], @explained)
  end

  def without(keys, map), do: Map.drop(map, keys)
end
