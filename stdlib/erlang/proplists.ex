defmodule :proplists do
  @moduledoc """
  Property lists under their Erlang names: lists of `{key, value}`, where an atom alone stands for
  `{atom, true}`.
  """

  @doc """
  Gives the value of a key, or `:undefined`.

  ## Examples

      iex> :proplists.get_value(:a, [a: 1])
      1

  """
  def get_value(key, list), do: get_value(key, list, :undefined)

  @doc """
  Gives the value of a key, or `default`.

  ## Examples

      iex> :proplists.get_value(:b, [:b], 0)
      true

  """
  def get_value(key, [key | _rest], _default) when is_atom(key), do: true

  def get_value(key, [entry | rest], default) do
    case entry do
      {^key, value} -> value
      _ -> get_value(key, rest, default)
    end
  end

  def get_value(_key, [], default), do: default

  @doc """
  Gives the values of all entries of a key.

  ## Examples

      iex> :proplists.get_all_values(:a, [a: 1, a: 2])
      [1, 2]

  """
  def get_all_values(key, list) do
    for entry <- list, {:ok, value} <- [value_of(key, entry)], do: value
  end

  @doc """
  Gives whether the first entry of a key is `true`.

  ## Examples

      iex> :proplists.get_bool(:a, [:a])
      true

  """
  def get_bool(key, list), do: get_value(key, list, false) == true

  @doc """
  Tells whether there is an entry for a key.

  ## Examples

      iex> :proplists.is_defined(:a, [a: 1])
      true

  """
  def is_defined(key, list), do: Enum.any?(list, &(value_of(key, &1) != :error))

  @doc """
  Gives the first entry of a key as a tuple, or `:none`.

  ## Examples

      iex> :proplists.lookup(:a, [:a])
      {:a, true}

  """
  def lookup(key, list) do
    Enum.find_value(list, :none, fn entry ->
      cond do
        is_atom(key) and entry === key -> {key, true}
        is_tuple(entry) and tuple_size(entry) >= 1 and elem(entry, 0) == key -> entry
        true -> nil
      end
    end)
  end

  @doc """
  Removes all entries of a key.

  ## Examples

      iex> :proplists.delete(:a, [:a, b: 1])
      [b: 1]

  """
  def delete(key, list), do: Enum.reject(list, &(lookup(key, [&1]) != :none))

  @doc """
  Gives the keys, each once.

  ## Examples

      iex> :proplists.get_keys([:a, b: 1]) |> Enum.sort()
      [:a, :b]

  """
  def get_keys(list) do
    Enum.uniq(
      Enum.flat_map(list, fn
        atom when is_atom(atom) -> [atom]
        tuple when is_tuple(tuple) and tuple_size(tuple) >= 1 -> [elem(tuple, 0)]
        _ -> []
      end)
    )
  end

  @doc """
  Writes entries out as tuples.

  ## Examples

      iex> :proplists.unfold([:a, b: 1])
      [a: true, b: 1]

  """
  def unfold(list) do
    Enum.map(list, fn
      atom when is_atom(atom) -> {atom, true}
      other -> other
    end)
  end

  @doc """
  Makes a map of the entries; the first of a key wins.

  ## Examples

      iex> :proplists.to_map([:a, b: 1, b: 2])
      %{a: true, b: 1}

  """
  def to_map(list) do
    list |> unfold() |> Enum.filter(&match?({_, _}, &1)) |> :lists.reverse() |> :maps.from_list()
  end

  defp value_of(key, key) when is_atom(key), do: {:ok, true}
  defp value_of(key, {key, value}), do: {:ok, value}
  defp value_of(_key, _entry), do: :error
end
