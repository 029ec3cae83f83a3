defmodule Tuple do
  @moduledoc """
  Functions on tuples: fixed numbers of elements side by side.

  Reading an element takes constant time (`elem/2`); every change copies the tuple.
  """

  @doc """
  Makes a tuple that has `data` `size` times.

  ## Examples

      iex> Tuple.duplicate(:hello, 2)
      {:hello, :hello}

  """
  @spec duplicate(term, non_neg_integer) :: tuple
  def duplicate(data, size) do
    :erlang.make_tuple(size, data)
  end

  @doc """
  Puts `value` at `index`, moving what follows.

  ## Examples

      iex> Tuple.insert_at({:bar, :baz}, 0, :foo)
      {:foo, :bar, :baz}

  """
  @spec insert_at(tuple, non_neg_integer, term) :: tuple
  def insert_at(tuple, index, value) when is_integer(index) do
    :erlang.insert_element(index + 1, tuple, value)
  end

  @doc false
  @deprecated "Use insert_at instead"
  def append(tuple, value), do: :erlang.append_element(tuple, value)

  @doc """
  Removes the element at `index`.

  ## Examples

      iex> Tuple.delete_at({:foo, :bar, :baz}, 0)
      {:bar, :baz}

  """
  @spec delete_at(tuple, non_neg_integer) :: tuple
  def delete_at(tuple, index) when is_integer(index) do
    :erlang.delete_element(index + 1, tuple)
  end

  @doc """
  Adds up the elements.

  ## Examples

      iex> Tuple.sum({255, 255})
      510

  """
  @doc since: "1.12.0"
  @spec sum(tuple) :: number
  def sum(tuple), do: sum(tuple, tuple_size(tuple))

  defp sum(_tuple, 0), do: 0
  defp sum(tuple, index), do: sum(tuple, index - 1) + elem(tuple, index - 1)

  @doc """
  Multiplies the elements.

  ## Examples

      iex> Tuple.product({2, 3, 4})
      24

  """
  @doc since: "1.12.0"
  @spec product(tuple) :: number
  def product(tuple), do: product(tuple, tuple_size(tuple))

  defp product(_tuple, 0), do: 1
  defp product(tuple, index), do: product(tuple, index - 1) * elem(tuple, index - 1)

  @doc """
  Gives a list of the elements.

  ## Examples

      iex> Tuple.to_list({:foo, :bar})
      [:foo, :bar]

  """
  @spec to_list(tuple) :: list
  def to_list(tuple), do: :erlang.tuple_to_list(tuple)
end
