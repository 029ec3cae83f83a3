defprotocol Enumerable do
  @moduledoc """
  The protocol of collections: what `Enum` and `Stream` need to know of a data type.

  `reduce/3` is enough; `count/1`, `member?/2` and `slice/1` may give `{:error, __MODULE__}`, and
  `Enum` falls back to reducing.
  """

  @typedoc "A collection."
  @type t :: term

  @typedoc "A collection with elements of one type."
  @typedoc since: "1.14.0"
  @type t(_element) :: t

  @typedoc "An accumulator with what to do next."
  @type acc :: {:cont, term} | {:halt, term} | {:suspend, term}

  @typedoc "The function that folds one element in."
  @type reducer :: (element :: term, element_acc :: term -> acc)

  @typedoc "Gives the elements from a place on: how many, and every which."
  @type slicing_fun ::
          (start :: non_neg_integer, length :: pos_integer, step :: pos_integer -> [term])

  @typedoc "Gives all elements of a collection."
  @type to_list_fun :: (t -> [term])

  @typedoc "How a reduction ended."
  @type result ::
          {:done, term} | {:halted, term} | {:suspended, term, continuation}

  @typedoc "Goes on with a suspended reduction."
  @type continuation :: (acc -> result)

  @doc """
  Folds the elements with a function that may stop or pause.

  ## Examples

      iex> Enumerable.reduce([1, 2], {:cont, 0}, fn x, acc -> {:cont, x + acc} end)
      {:done, 3}

  """
  @spec reduce(t, acc, reducer) :: result
  def reduce(enumerable, acc, fun)

  @doc """
  Gives `{:ok, count}` if the number of elements is known without counting.

  ## Examples

      iex> Enumerable.count(1..5)
      {:ok, 5}

  """
  @spec count(t) :: {:ok, non_neg_integer} | {:error, module}
  def count(enumerable)

  @doc """
  Gives `{:ok, boolean}` if membership can be told without looking at every element.

  ## Examples

      iex> Enumerable.member?(1..5, 3)
      {:ok, true}

  """
  @spec member?(t, term) :: {:ok, boolean} | {:error, module}
  def member?(enumerable, element)

  @doc """
  Gives `{:ok, size, fun}` if elements can be reached by their place.

  `fun` takes a start, a count and a step, or the collection, which it turns into a list.

  ## Examples

      iex> {:ok, size, fun} = Enumerable.slice(1..5)
      iex> {size, fun.(1, 2, 1)}
      {5, [2, 3]}

  """
  @spec slice(t) :: {:ok, size :: non_neg_integer, slicing_fun | to_list_fun} | {:error, module}
  def slice(enumerable)
end

defimpl Enumerable, for: List do
  def count(list), do: {:ok, length(list)}
  def member?(list, element), do: {:ok, :lists.member(element, list)}
  def slice(list), do: {:ok, length(list), & &1}

  def reduce(_list, {:halt, acc}, _fun), do: {:halted, acc}
  def reduce(list, {:suspend, acc}, fun), do: {:suspended, acc, &reduce(list, &1, fun)}
  def reduce([], {:cont, acc}, _fun), do: {:done, acc}
  def reduce([head | tail], {:cont, acc}, fun), do: reduce(tail, fun.(head, acc), fun)
end

defimpl Enumerable, for: Map do
  def count(map), do: {:ok, map_size(map)}

  def member?(map, {key, value}) do
    case map do
      %{^key => ^value} -> {:ok, true}
      %{} -> {:ok, false}
    end
  end

  def member?(_map, _other), do: {:ok, false}
  def slice(map), do: {:ok, map_size(map), &:maps.to_list/1}
  def reduce(map, acc, fun), do: Enumerable.List.reduce(:maps.to_list(map), acc, fun)
end

defimpl Enumerable, for: Function do
  def count(_function), do: {:error, __MODULE__}
  def member?(_function, _element), do: {:error, __MODULE__}
  def slice(_function), do: {:error, __MODULE__}

  def reduce(function, acc, fun) when is_function(function, 2), do: function.(acc, fun)

  def reduce(function, _acc, _fun) do
    raise Protocol.UndefinedError,
      protocol: Enumerable,
      value: function,
      description: "only anonymous functions of arity 2 are enumerable"
  end
end

defimpl Enumerable, for: Range do
  def count(range), do: {:ok, Range.size(range)}

  def member?(first..last//step = range, element) when is_integer(element) do
    member? =
      Range.size(range) > 0 and rem(element - first, step) == 0 and
        if(step > 0,
          do: first <= element and element <= last,
          else: last <= element and element <= first
        )

    {:ok, member?}
  end

  def member?(_range, _element), do: {:ok, false}

  def slice(first.._//step = range) do
    {:ok, Range.size(range),
     fn start, count, every -> elements(first + start * step, step * every, count) end}
  end

  defp elements(_element, _step, 0), do: []
  defp elements(element, step, count), do: [element | elements(element + step, step, count - 1)]

  def reduce(first..last//step, acc, fun), do: reduce(first, last, step, acc, fun)

  defp reduce(_first, _last, _step, {:halt, acc}, _fun), do: {:halted, acc}

  defp reduce(first, last, step, {:suspend, acc}, fun) do
    {:suspended, acc, &reduce(first, last, step, &1, fun)}
  end

  defp reduce(first, last, step, {:cont, acc}, fun)
       when (step > 0 and first <= last) or (step < 0 and first >= last) do
    reduce(first + step, last, step, fun.(first, acc), fun)
  end

  defp reduce(_first, _last, _step, {:cont, acc}, _fun), do: {:done, acc}
end

defimpl Enumerable, for: MapSet do
  def count(set), do: {:ok, MapSet.size(set)}
  def member?(set, element), do: {:ok, MapSet.member?(set, element)}
  def slice(set), do: {:ok, MapSet.size(set), &MapSet.to_list/1}
  def reduce(set, acc, fun), do: Enumerable.List.reduce(MapSet.to_list(set), acc, fun)
end
