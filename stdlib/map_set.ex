defmodule MapSet do
  @moduledoc """
  Sets: any terms, each once, in no order to rely on.

  Elements are compared with `===`. Whether an element is in a set takes time in proportion to the
  logarithm of its size, at most.
  """

  @typedoc "An element."
  @type value :: term

  @typedoc "A set with elements of one type."
  @opaque internal(value) :: :sets.set(value)

  @typedoc "A set with elements of one type."
  @type t(value) :: %__MODULE__{map: internal(value)}

  @typedoc "A set."
  @type t :: t(term)

  defstruct map: %{}

  @doc """
  Gives an empty set.

  ## Examples

      iex> MapSet.new()
      MapSet.new([])

  """
  @spec new :: t
  def new, do: %MapSet{map: %{}}

  @doc """
  Makes a set of the elements of a collection.

  ## Examples

      iex> MapSet.new([2, 1, 2])
      MapSet.new([1, 2])

  """
  @spec new(Enumerable.t()) :: t
  def new(enumerable)
  def new(%MapSet{} = set), do: set
  def new(enumerable), do: %MapSet{map: :maps.from_keys(Enum.to_list(enumerable), [])}

  @doc """
  Makes a set of what `transform` gives for the elements of a collection.

  ## Examples

      iex> MapSet.new([1, 2], fn x -> 2 * x end)
      MapSet.new([2, 4])

  """
  @spec new(Enumerable.t(), (term -> val)) :: t(val) when val: value
  def new(enumerable, transform) when is_function(transform, 1) do
    %MapSet{map: :maps.from_keys(Enum.map(enumerable, transform), [])}
  end

  @doc """
  Removes an element.

  ## Examples

      iex> MapSet.delete(MapSet.new([1, 2]), 1)
      MapSet.new([2])

  """
  @spec delete(t(val1), val2) :: t(val1) when val1: value, val2: value
  def delete(%MapSet{map: map} = map_set, value), do: %{map_set | map: :maps.remove(value, map)}

  @doc """
  Adds an element.

  ## Examples

      iex> MapSet.put(MapSet.new([1]), 2)
      MapSet.new([1, 2])

  """
  @spec put(t(val), new_val) :: t(val | new_val) when val: value, new_val: value
  def put(%MapSet{map: map} = map_set, value), do: %{map_set | map: :maps.put(value, [], map)}

  @doc """
  Tells whether a set has an element.

  ## Examples

      iex> MapSet.member?(MapSet.new([1]), 1)
      true

  """
  @spec member?(t, value) :: boolean
  def member?(%MapSet{map: map}, value), do: is_map_key(map, value)

  @doc """
  Gives the number of elements.

  ## Examples

      iex> MapSet.size(MapSet.new([1, 2]))
      2

  """
  @spec size(t) :: non_neg_integer
  def size(%MapSet{map: map}), do: map_size(map)

  @doc """
  Gives a list of the elements.

  ## Examples

      iex> MapSet.to_list(MapSet.new([1]))
      [1]

  """
  @spec to_list(t(val)) :: [val] when val: value
  def to_list(%MapSet{map: map}), do: :maps.keys(map)

  @doc """
  Gives the elements of both sets.

  ## Examples

      iex> MapSet.union(MapSet.new([1]), MapSet.new([2]))
      MapSet.new([1, 2])

  """
  @spec union(t(val1), t(val2)) :: t(val1 | val2) when val1: value, val2: value
  def union(%MapSet{map: map1} = map_set1, %MapSet{map: map2} = _map_set2),
    do: %{map_set1 | map: :maps.merge(map1, map2)}

  @doc """
  Gives the elements that both sets have.

  ## Examples

      iex> MapSet.intersection(MapSet.new([1, 2]), MapSet.new([2, 3]))
      MapSet.new([2])

  """
  @spec intersection(t(val), t(val)) :: t(val) when val: value
  def intersection(%MapSet{map: map1} = map_set1, %MapSet{map: map2} = _map_set2) do
    {small, large} = by_size(map1, map2)
    %{map_set1 | map: keep(:maps.keys(small), &is_map_key(large, &1))}
  end

  defp by_size(map1, map2) when map_size(map1) <= map_size(map2), do: {map1, map2}
  defp by_size(map1, map2), do: {map2, map1}

  defp keep(keys, fun), do: keys |> Enum.filter(fun) |> :maps.from_keys([])

  @doc """
  Gives the elements of the first set that the second does not have.

  ## Examples

      iex> MapSet.difference(MapSet.new([1, 2]), MapSet.new([2, 3]))
      MapSet.new([1])

  """
  @spec difference(t(val1), t(val2)) :: t(val1) when val1: value, val2: value
  def difference(%MapSet{map: map1} = map_set1, %MapSet{map: map2} = _map_set2) do
    %{map_set1 | map: keep(:maps.keys(map1), &(not is_map_key(map2, &1)))}
  end

  @doc """
  Gives the elements that exactly one of the sets has.

  ## Examples

      iex> MapSet.symmetric_difference(MapSet.new([1, 2]), MapSet.new([2, 3]))
      MapSet.new([1, 3])

  """
  @doc since: "1.14.0"
  @spec symmetric_difference(t(val1), t(val2)) :: t(val1 | val2) when val1: value, val2: value
  def symmetric_difference(%MapSet{} = map_set1, %MapSet{} = map_set2) do
    union(difference(map_set1, map_set2), difference(map_set2, map_set1))
  end

  @doc """
  Tells whether two sets have the same elements.

  ## Examples

      iex> MapSet.equal?(MapSet.new([1, 2]), MapSet.new([2, 1]))
      true

  """
  @spec equal?(t, t) :: boolean
  def equal?(%MapSet{map: map1}, %MapSet{map: map2}) do
    map_size(map1) == map_size(map2) and Enum.all?(:maps.keys(map1), &is_map_key(map2, &1))
  end

  @doc """
  Tells whether the second set has all elements of the first.

  ## Examples

      iex> MapSet.subset?(MapSet.new([1]), MapSet.new([1, 2]))
      true

  """
  @spec subset?(t, t) :: boolean
  def subset?(%MapSet{map: map1}, %MapSet{map: map2}) do
    map_size(map1) <= map_size(map2) and Enum.all?(:maps.keys(map1), &is_map_key(map2, &1))
  end

  @doc """
  Tells whether two sets have no element in common.

  ## Examples

      iex> MapSet.disjoint?(MapSet.new([1]), MapSet.new([2]))
      true

  """
  @spec disjoint?(t, t) :: boolean
  def disjoint?(%MapSet{map: map1}, %MapSet{map: map2}) do
    {small, large} = by_size(map1, map2)
    not Enum.any?(:maps.keys(small), &is_map_key(large, &1))
  end

  @doc """
  Keeps the elements for which `fun` is truthy.

  ## Examples

      iex> MapSet.filter(MapSet.new([1, 2]), fn x -> x > 1 end)
      MapSet.new([2])

  """
  @doc since: "1.14.0"
  @spec filter(t(a), (a -> as_boolean(term))) :: t(a) when a: value
  def filter(%MapSet{map: map} = map_set, fun) when is_function(fun, 1) do
    %{map_set | map: keep(:maps.keys(map), fun)}
  end

  @doc """
  Drops the elements for which `fun` is truthy.

  ## Examples

      iex> MapSet.reject(MapSet.new([1, 2]), fn x -> x > 1 end)
      MapSet.new([1])

  """
  @doc since: "1.14.0"
  @spec reject(t(a), (a -> as_boolean(term))) :: t(a) when a: value
  def reject(%MapSet{map: map} = map_set, fun) when is_function(fun, 1) do
    %{map_set | map: keep(:maps.keys(map), &(!fun.(&1)))}
  end

  @doc """
  Gives a set of the elements for which `fun` is truthy, and one of the others.

  ## Examples

      iex> MapSet.split_with(MapSet.new([1, 2]), fn x -> x > 1 end)
      {MapSet.new([2]), MapSet.new([1])}

  """
  @doc since: "1.15.0"
  @spec split_with(t, (term -> as_boolean(term))) :: {t, t}
  def split_with(%MapSet{map: map} = map_set, fun) when is_function(fun, 1) do
    {yes, no} = Enum.split_with(:maps.keys(map), fun)
    {%{map_set | map: :maps.from_keys(yes, [])}, %{map_set | map: :maps.from_keys(no, [])}}
  end
end
