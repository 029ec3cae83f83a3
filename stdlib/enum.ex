defmodule Enum do
  @moduledoc """
  Functions on collections: everything that implements the `Enumerable` protocol.

  Lists, maps, ranges and functions of two arguments are enumerable, as are structs whose modules
  implement the protocol. The elements of a map are `{key, value}` tuples. All functions here go
  through the collection at once and give a list unless told otherwise; `Stream` has lazy
  counterparts.

  Lists are the common case: they are walked by direct recursion, everything else by
  `Enumerable.reduce/3`.
  """

  import Kernel, except: [max: 2, min: 2]

  @typedoc "A collection."
  @type t :: Enumerable.t()

  @typedoc "An element."
  @type element :: any

  @typedoc "The result of folding."
  @type acc :: any

  @typedoc "A place in a collection, counted from zero, or from its end if negative."
  @type index :: integer

  @typedoc "A default."
  @type default :: any

  defguardp is_truthy(value) when value !== false and value !== nil

  @doc """
  Tells whether all elements are truthy.

  ## Examples

      iex> Enum.all?([1, nil])
      false

  """
  @spec all?(t) :: boolean
  def all?(enumerable) when is_list(enumerable), do: all_list(enumerable)
  def all?(enumerable), do: all?(enumerable, & &1)

  defp all_list([]), do: true
  defp all_list([head | tail]) when is_truthy(head), do: all_list(tail)
  defp all_list(_list), do: false

  @doc """
  Tells whether `fun` is truthy for all elements.

  ## Examples

      iex> Enum.all?([2, 4], fn x -> rem(x, 2) == 0 end)
      true

  """
  @spec all?(t, (element -> as_boolean(term))) :: boolean
  def all?(enumerable, fun) when is_list(enumerable), do: all_list(enumerable, fun)

  def all?(enumerable, fun) do
    halting(enumerable, true, fn element, _ ->
      if fun.(element), do: {:cont, true}, else: {:halt, false}
    end)
  end

  defp all_list([], _fun), do: true

  defp all_list([head | tail], fun) do
    case fun.(head) do
      value when is_truthy(value) -> all_list(tail, fun)
      _ -> false
    end
  end

  @doc """
  Tells whether some element is truthy.

  ## Examples

      iex> Enum.any?([nil, 1])
      true

  """
  @spec any?(t) :: boolean
  def any?(enumerable) when is_list(enumerable), do: any_list(enumerable)
  def any?(enumerable), do: any?(enumerable, & &1)

  defp any_list([]), do: false
  defp any_list([head | _]) when is_truthy(head), do: true
  defp any_list([_ | tail]), do: any_list(tail)

  @doc """
  Tells whether `fun` is truthy for some element.

  ## Examples

      iex> Enum.any?([1, 2], fn x -> x > 1 end)
      true

  """
  @spec any?(t, (element -> as_boolean(term))) :: boolean
  def any?(enumerable, fun) when is_list(enumerable), do: any_list(enumerable, fun)

  def any?(enumerable, fun) do
    halting(enumerable, false, fn element, _ ->
      if fun.(element), do: {:halt, true}, else: {:cont, false}
    end)
  end

  defp any_list([], _fun), do: false

  defp any_list([head | tail], fun) do
    case fun.(head) do
      value when is_truthy(value) -> true
      _ -> any_list(tail, fun)
    end
  end

  @doc """
  Gives the element at `index`, or `default` if there is none.

  ## Examples

      iex> Enum.at([2, 4, 6], -1)
      6
      iex> Enum.at([2, 4, 6], 3, :none)
      :none

  """
  @spec at(t, index, default) :: element | default
  def at(enumerable, index, default \\ nil) when is_integer(index) do
    case fetch(enumerable, index) do
      {:ok, element} -> element
      :error -> default
    end
  end

  @doc """
  Splits a collection wherever the value of `fun` changes.

  ## Examples

      iex> Enum.chunk_by([1, 3, 2, 5], &(rem(&1, 2) == 1))
      [[1, 3], [2], [5]]

  """
  @spec chunk_by(t, (element -> any)) :: [list]
  def chunk_by(enumerable, fun), do: enumerable |> to_list() |> chunk_list_by(fun)

  defp chunk_list_by([], _fun), do: []
  defp chunk_list_by([head | tail], fun), do: chunk_list_by(tail, fun, fun.(head), [head])

  defp chunk_list_by([], _fun, _value, chunk), do: [:lists.reverse(chunk)]

  defp chunk_list_by([head | tail], fun, value, chunk) do
    case fun.(head) do
      ^value -> chunk_list_by(tail, fun, value, [head | chunk])
      other -> [:lists.reverse(chunk) | chunk_list_by(tail, fun, other, [head])]
    end
  end

  @doc """
  Splits a collection into lists of `count` elements; the last may be shorter.

  ## Examples

      iex> Enum.chunk_every([1, 2, 3, 4, 5], 2)
      [[1, 2], [3, 4], [5]]

  """
  @doc since: "1.5.0"
  @spec chunk_every(t, pos_integer) :: [list]
  def chunk_every(enumerable, count), do: chunk_every(enumerable, count, count, [])

  @doc """
  Splits a collection into lists of `count` elements, a new one every `step` elements.

  What `leftover` has fills up the last list; `:discard` drops that list if it is too short.

  ## Examples

      iex> Enum.chunk_every([1, 2, 3, 4], 2, 1, :discard)
      [[1, 2], [2, 3], [3, 4]]
      iex> Enum.chunk_every([1, 2, 3, 4], 3, 3, [:a, :b, :c])
      [[1, 2, 3], [4, :a, :b]]

  """
  @doc since: "1.5.0"
  @spec chunk_every(t, pos_integer, pos_integer, t | :discard) :: [list]
  def chunk_every(enumerable, count, step, leftover \\ [])
      when is_integer(count) and count > 0 and is_integer(step) and step > 0 do
    chunk_lists(to_list(enumerable), count, step, leftover)
  end

  defp chunk_lists([], _count, _step, _leftover), do: []

  defp chunk_lists(list, count, step, leftover) do
    case take_exactly(list, count, []) do
      {:ok, chunk} ->
        [chunk | chunk_lists(drop_list(list, step), count, step, leftover)]

      {:short, _, _} when leftover == :discard ->
        []

      {:short, chunk, missing} ->
        [:lists.reverse(chunk, take(leftover, missing))]
    end
  end

  defp take_exactly(_list, 0, acc), do: {:ok, :lists.reverse(acc)}
  defp take_exactly([], missing, acc), do: {:short, acc, missing}
  defp take_exactly([head | tail], count, acc), do: take_exactly(tail, count - 1, [head | acc])

  @doc """
  Splits a collection as `chunk_fun` says.

  It gets each element and an accumulator and gives `{:cont, chunk, acc}`, `{:cont, acc}` or
  `{:halt, acc}`; at the end `after_fun` gets the accumulator and gives `{:cont, chunk, acc}` or
  `{:cont, acc}`.

  ## Examples

      iex> chunk = fn x, acc -> if x > 2, do: {:cont, Enum.reverse([x | acc]), []}, else: {:cont, [x | acc]} end
      iex> Enum.chunk_while([1, 3, 2, 4, 1], [], chunk, fn acc -> {:cont, acc, []} end)
      [[1, 3], [2, 4], [1]]

  """
  @doc since: "1.5.0"
  @spec chunk_while(
          t,
          acc,
          (element, acc -> {:cont, chunk, acc} | {:cont, acc} | {:halt, acc}),
          (acc -> {:cont, chunk, acc} | {:cont, acc})
        ) :: Enumerable.t()
        when chunk: any
  def chunk_while(enumerable, acc, chunk_fun, after_fun) do
    {chunks, acc} =
      reduce_while(enumerable, {[], acc}, fn element, {chunks, acc} ->
        case chunk_fun.(element, acc) do
          {:cont, chunk, acc} -> {:cont, {[chunk | chunks], acc}}
          {:cont, acc} -> {:cont, {chunks, acc}}
          {:halt, acc} -> {:halt, {chunks, acc}}
        end
      end)

    case after_fun.(acc) do
      {:cont, _acc} -> :lists.reverse(chunks)
      {:cont, chunk, _acc} -> :lists.reverse([chunk | chunks])
    end
  end

  @doc """
  Joins a collection of collections into one list.

  ## Examples

      iex> Enum.concat([1..3, [4]])
      [1, 2, 3, 4]

  """
  @spec concat(t) :: t
  def concat(enumerables), do: enumerables |> to_list() |> concat_lists()

  defp concat_lists([]), do: []
  defp concat_lists([last]), do: to_list(last)
  defp concat_lists([head | tail]), do: to_list(head) ++ concat_lists(tail)

  @doc """
  Joins two collections into one list.

  ## Examples

      iex> Enum.concat(1..3, [4])
      [1, 2, 3, 4]

  """
  @spec concat(t, t) :: t
  def concat(left, right), do: to_list(left) ++ to_list(right)

  @doc """
  Counts the elements.

  ## Examples

      iex> Enum.count(1..10)
      10

  """
  @spec count(t) :: non_neg_integer
  def count(enumerable) when is_list(enumerable), do: length(enumerable)
  def count(enumerable) when is_non_struct_map(enumerable), do: map_size(enumerable)

  def count(enumerable) do
    case Enumerable.count(enumerable) do
      {:ok, count} when is_integer(count) -> count
      {:error, _module} -> reduce(enumerable, 0, fn _, count -> count + 1 end)
    end
  end

  @doc """
  Counts the elements for which `fun` is truthy.

  ## Examples

      iex> Enum.count([1, 2, 4], &(rem(&1, 2) == 0))
      2

  """
  @spec count(t, (element -> as_boolean(term))) :: non_neg_integer
  def count(enumerable, fun) do
    reduce(enumerable, 0, fn element, count -> if fun.(element), do: count + 1, else: count end)
  end

  @doc """
  Counts the elements, but no further than `limit`.

  ## Examples

      iex> Enum.count_until(1..20, 5)
      5

  """
  @doc since: "1.12.0"
  @spec count_until(t, pos_integer) :: non_neg_integer
  def count_until(enumerable, limit) when is_integer(limit) and limit > 0 do
    case count_hint(enumerable) do
      {:ok, count} -> Kernel.min(count, limit)
      :error -> count_until(enumerable, fn _ -> true end, limit)
    end
  end

  @doc """
  Counts the elements for which `fun` is truthy, but no further than `limit`.

  ## Examples

      iex> Enum.count_until(1..20, &(rem(&1, 2) == 0), 7)
      7

  """
  @doc since: "1.12.0"
  @spec count_until(t, (element -> as_boolean(term)), pos_integer) :: non_neg_integer
  def count_until(enumerable, fun, limit) when is_integer(limit) and limit > 0 do
    halting(enumerable, 0, fn element, count ->
      case fun.(element) do
        value when is_truthy(value) and count + 1 == limit -> {:halt, limit}
        value when is_truthy(value) -> {:cont, count + 1}
        _ -> {:cont, count}
      end
    end)
  end

  defp count_hint(enumerable) when is_list(enumerable), do: :error

  defp count_hint(enumerable) do
    case Enumerable.count(enumerable) do
      {:ok, count} -> {:ok, count}
      {:error, _} -> :error
    end
  end

  @doc """
  Drops elements equal to the one before them.

  ## Examples

      iex> Enum.dedup([1, 2, 2, 1, 1.0])
      [1, 2, 1, 1.0]

  """
  @spec dedup(t) :: list
  def dedup(enumerable), do: dedup_by(enumerable, & &1)

  @doc """
  Drops elements for which `fun` gives the same as for the one before them.

  ## Examples

      iex> Enum.dedup_by([{1, :a}, {2, :b}, {2, :c}], fn {x, _} -> x end)
      [{1, :a}, {2, :b}]

  """
  @spec dedup_by(t, (element -> term)) :: list
  def dedup_by(enumerable, fun), do: enumerable |> to_list() |> dedup_list(fun)

  defp dedup_list([], _fun), do: []
  defp dedup_list([head | tail], fun), do: [head | dedup_list(tail, fun, fun.(head))]

  defp dedup_list([], _fun, _last), do: []

  defp dedup_list([head | tail], fun, last) do
    case fun.(head) do
      ^last -> dedup_list(tail, fun, last)
      value -> [head | dedup_list(tail, fun, value)]
    end
  end

  @doc """
  Drops the first `amount` elements, or the last ones if it is negative.

  ## Examples

      iex> Enum.drop([1, 2, 3], 2)
      [3]
      iex> Enum.drop([1, 2, 3], -1)
      [1, 2]

  """
  @spec drop(t, integer) :: list
  def drop(enumerable, amount) when is_integer(amount) and amount >= 0 do
    drop_list(to_list(enumerable), amount)
  end

  def drop(enumerable, amount) when is_integer(amount) do
    list = to_list(enumerable)
    take_list(list, Kernel.max(length(list) + amount, 0))
  end

  defp drop_list(list, 0), do: list
  defp drop_list([_ | tail], amount), do: drop_list(tail, amount - 1)
  defp drop_list([], _amount), do: []

  @doc """
  Drops every element whose place is a multiple of `nth`, the first one included.

  ## Examples

      iex> Enum.drop_every(1..6, 2)
      [2, 4, 6]

  """
  @spec drop_every(t, non_neg_integer) :: list
  def drop_every(enumerable, nth)
  def drop_every(enumerable, 0), do: to_list(enumerable)
  def drop_every(_enumerable, 1), do: []

  def drop_every(enumerable, nth) when is_integer(nth) and nth > 1 do
    drop_nth(to_list(enumerable), nth, nth)
  end

  defp drop_nth([], _nth, _at), do: []
  defp drop_nth([_ | tail], nth, at) when at == nth, do: drop_nth(tail, nth, 1)
  defp drop_nth([head | tail], nth, at), do: [head | drop_nth(tail, nth, at + 1)]

  @doc """
  Drops elements as long as `fun` is truthy.

  ## Examples

      iex> Enum.drop_while([1, 2, 3, 1], fn x -> x < 3 end)
      [3, 1]

  """
  @spec drop_while(t, (element -> as_boolean(term))) :: list
  def drop_while(enumerable, fun), do: enumerable |> to_list() |> drop_list_while(fun)

  defp drop_list_while([], _fun), do: []

  defp drop_list_while([head | tail] = list, fun) do
    case fun.(head) do
      value when is_truthy(value) -> drop_list_while(tail, fun)
      _ -> list
    end
  end

  @doc """
  Calls `fun` with every element and gives `:ok`.

  ## Examples

      iex> Enum.each([1, 2], fn x -> send(self(), x) end)
      :ok

  """
  @spec each(t, (element -> any)) :: :ok
  def each(enumerable, fun) when is_list(enumerable), do: each_list(enumerable, fun)

  def each(enumerable, fun) do
    reduce(enumerable, nil, fn element, _ ->
      fun.(element)
      nil
    end)

    :ok
  end

  defp each_list([], _fun), do: :ok

  defp each_list([head | tail], fun) do
    fun.(head)
    each_list(tail, fun)
  end

  @doc """
  Tells whether there are no elements.

  ## Examples

      iex> Enum.empty?(%{})
      true

  """
  @spec empty?(t) :: boolean
  def empty?(enumerable) when is_list(enumerable), do: enumerable == []

  def empty?(enumerable) do
    case Enumerable.slice(enumerable) do
      {:ok, size, _fun} -> size == 0
      {:error, _} -> halting(enumerable, true, fn _, _ -> {:halt, false} end)
    end
  end

  @doc """
  Gives `{:ok, element}` for the element at `index`, or `:error`.

  ## Examples

      iex> Enum.fetch([2, 4], 1)
      {:ok, 4}
      iex> Enum.fetch([2, 4], 2)
      :error

  """
  @spec fetch(t, index) :: {:ok, element} | :error
  def fetch(enumerable, index) when is_list(enumerable) and is_integer(index) do
    if index < 0 do
      fetch_list(enumerable, length(enumerable) + index)
    else
      fetch_list(enumerable, index)
    end
  end

  def fetch(enumerable, index) when is_integer(index) do
    case sliceable(enumerable) do
      {:ok, size, fun} ->
        at = if index < 0, do: size + index, else: index
        if at >= 0 and at < size, do: {:ok, hd(fun.(at, 1, 1))}, else: :error

      :error when index >= 0 ->
        fetch_reducing(enumerable, index)

      :error ->
        fetch(to_list(enumerable), index)
    end
  end

  defp fetch_list(_list, index) when index < 0, do: :error
  defp fetch_list([], _index), do: :error
  defp fetch_list([head | _], 0), do: {:ok, head}
  defp fetch_list([_ | tail], index), do: fetch_list(tail, index - 1)

  defp fetch_reducing(enumerable, index) do
    found =
      halting(enumerable, {:left, index}, fn
        element, {:left, 0} -> {:halt, {:ok, element}}
        _, {:left, left} -> {:cont, {:left, left - 1}}
      end)

    case found do
      {:ok, _} -> found
      {:left, _} -> :error
    end
  end

  @doc """
  Gives the element at `index`; raises `Enum.OutOfBoundsError` if there is none.

  ## Examples

      iex> Enum.fetch!([2, 4], 0)
      2

  """
  @spec fetch!(t, index) :: element
  def fetch!(enumerable, index) when is_integer(index) do
    case fetch(enumerable, index) do
      {:ok, element} -> element
      :error -> raise Enum.OutOfBoundsError
    end
  end

  @doc """
  Keeps the elements for which `fun` is truthy.

  ## Examples

      iex> Enum.filter([1, 2, 3], fn x -> x > 1 end)
      [2, 3]

  """
  @spec filter(t, (element -> as_boolean(term))) :: list
  def filter(enumerable, fun), do: enumerable |> to_list() |> filter_list(fun)

  defp filter_list([], _fun), do: []

  defp filter_list([head | tail], fun) do
    case fun.(head) do
      value when is_truthy(value) -> [head | filter_list(tail, fun)]
      _ -> filter_list(tail, fun)
    end
  end

  @doc """
  Gives the first element for which `fun` is truthy, else `default`.

  ## Examples

      iex> Enum.find([2, 3, 4], fn x -> rem(x, 2) == 1 end)
      3
      iex> Enum.find([2, 4], 0, fn x -> rem(x, 2) == 1 end)
      0

  """
  @spec find(t, default, (element -> any)) :: element | default
  def find(enumerable, default \\ nil, fun)

  def find(enumerable, default, fun) when is_list(enumerable),
    do: find_list(enumerable, default, fun)

  def find(enumerable, default, fun) do
    halting(enumerable, default, fn element, default ->
      if fun.(element), do: {:halt, element}, else: {:cont, default}
    end)
  end

  defp find_list([], default, _fun), do: default

  defp find_list([head | tail], default, fun) do
    case fun.(head) do
      value when is_truthy(value) -> head
      _ -> find_list(tail, default, fun)
    end
  end

  @doc """
  Gives the place of the first element for which `fun` is truthy, or `nil`.

  ## Examples

      iex> Enum.find_index([2, 3, 4], fn x -> x > 2 end)
      1

  """
  @spec find_index(t, (element -> any)) :: non_neg_integer | nil
  def find_index(enumerable, fun) when is_list(enumerable),
    do: find_list_index(enumerable, 0, fun)

  def find_index(enumerable, fun) do
    found =
      halting(enumerable, {:at, 0}, fn element, {:at, index} ->
        if fun.(element), do: {:halt, index}, else: {:cont, {:at, index + 1}}
      end)

    if is_integer(found), do: found, else: nil
  end

  defp find_list_index([], _index, _fun), do: nil

  defp find_list_index([head | tail], index, fun) do
    case fun.(head) do
      value when is_truthy(value) -> index
      _ -> find_list_index(tail, index + 1, fun)
    end
  end

  @doc """
  Gives the first truthy value that `fun` gives for an element, else `default`.

  ## Examples

      iex> Enum.find_value([2, 3, 4], fn x -> if x > 2, do: x * x end)
      9

  """
  @spec find_value(t, default, (element -> found_value)) :: found_value | default
        when found_value: term
  def find_value(enumerable, default \\ nil, fun)

  def find_value(enumerable, default, fun) when is_list(enumerable) do
    find_list_value(enumerable, default, fun)
  end

  def find_value(enumerable, default, fun) do
    halting(enumerable, default, fn element, default ->
      value = fun.(element)
      if value, do: {:halt, value}, else: {:cont, default}
    end)
  end

  defp find_list_value([], default, _fun), do: default

  defp find_list_value([head | tail], default, fun) do
    case fun.(head) do
      value when is_truthy(value) -> value
      _ -> find_list_value(tail, default, fun)
    end
  end

  @doc """
  Calls `fun` with every element and joins the collections it gives.

  ## Examples

      iex> Enum.flat_map([:a, :b], fn x -> [x, x] end)
      [:a, :a, :b, :b]

  """
  @spec flat_map(t, (element -> t)) :: list
  def flat_map(enumerable, fun), do: enumerable |> to_list() |> flat_map_list(fun)

  defp flat_map_list([], _fun), do: []

  defp flat_map_list([head | tail], fun) do
    case fun.(head) do
      [] -> flat_map_list(tail, fun)
      [one] -> [one | flat_map_list(tail, fun)]
      list when is_list(list) -> list ++ flat_map_list(tail, fun)
      other -> to_list(other) ++ flat_map_list(tail, fun)
    end
  end

  @doc """
  Maps to collections, joins them, and folds along the way.

  `fun` gives `{collection, acc}`, or `{:halt, acc}` to stop.

  ## Examples

      iex> Enum.flat_map_reduce(1..10, 0, fn x, n -> if n < 3, do: {[x, x], n + 1}, else: {:halt, n} end)
      {[1, 1, 2, 2, 3, 3], 3}

  """
  @spec flat_map_reduce(t, acc, fun) :: {[any], acc}
        when fun: (element, acc -> {t, acc} | {:halt, acc})
  def flat_map_reduce(enumerable, acc, fun) do
    {lists, acc} =
      halting(enumerable, {[], acc}, fn element, {lists, acc} ->
        case fun.(element, acc) do
          {:halt, acc} -> {:halt, {lists, acc}}
          {more, acc} -> {:cont, {reverse(more, lists), acc}}
        end
      end)

    {:lists.reverse(lists), acc}
  end

  @doc """
  Counts how often each element occurs.

  ## Examples

      iex> Enum.frequencies(["a", "b", "a"])
      %{"a" => 2, "b" => 1}

  """
  @doc since: "1.10.0"
  @spec frequencies(t) :: map
  def frequencies(enumerable), do: frequencies_by(enumerable, & &1)

  @doc """
  Counts how often `fun` gives each value.

  ## Examples

      iex> Enum.frequencies_by(["aa", "b", "cc"], &String.length/1)
      %{1 => 1, 2 => 2}

  """
  @doc since: "1.10.0"
  @spec frequencies_by(t, (element -> any)) :: map
  def frequencies_by(enumerable, key_fun) when is_function(key_fun, 1) do
    reduce(enumerable, %{}, fn element, counts ->
      key = key_fun.(element)

      case counts do
        %{^key => count} -> %{counts | key => count + 1}
        %{} -> :maps.put(key, 1, counts)
      end
    end)
  end

  @doc """
  Groups elements by what `key_fun` gives, each passed through `value_fun`.

  ## Examples

      iex> Enum.group_by(["ant", "cat", "be"], &String.length/1)
      %{2 => ["be"], 3 => ["ant", "cat"]}
      iex> Enum.group_by(["ant", "be"], &String.length/1, &String.first/1)
      %{2 => ["b"], 3 => ["a"]}

  """
  @spec group_by(t, (element -> any), (element -> any)) :: map
  def group_by(enumerable, key_fun, value_fun \\ fn x -> x end) when is_function(key_fun, 1) do
    group_reversed(:lists.reverse(to_list(enumerable)), key_fun, value_fun, %{})
  end

  # Each group is built back to front.
  defp group_reversed([], _key_fun, _value_fun, groups), do: groups

  defp group_reversed([head | tail], key_fun, value_fun, groups) do
    key = key_fun.(head)
    value = value_fun.(head)

    groups =
      case groups do
        %{^key => group} -> %{groups | key => [value | group]}
        %{} -> :maps.put(key, [value], groups)
      end

    group_reversed(tail, key_fun, value_fun, groups)
  end

  @doc """
  Puts `separator` between the elements.

  ## Examples

      iex> Enum.intersperse([1, 2, 3], 0)
      [1, 0, 2, 0, 3]

  """
  @spec intersperse(t, element) :: list
  def intersperse(enumerable, separator) do
    case to_list(enumerable) do
      [] -> []
      [head | tail] -> [head | intersperse_list(tail, separator)]
    end
  end

  defp intersperse_list([], _separator), do: []

  defp intersperse_list([head | tail], separator) do
    [separator, head | intersperse_list(tail, separator)]
  end

  @doc """
  Puts the elements into a collection.

  ## Examples

      iex> Enum.into([a: 1, b: 2], %{c: 3})
      %{a: 1, b: 2, c: 3}

  """
  @spec into(Enumerable.t(), Collectable.t()) :: Collectable.t()
  def into(enumerable, collectable)

  def into(enumerable, []), do: to_list(enumerable)
  def into(enumerable, %{__struct__: _} = collectable), do: into_protocol(enumerable, collectable)

  def into(enumerable, %{} = collectable) do
    case enumerable do
      %{__struct__: _} -> :maps.merge(collectable, :maps.from_list(to_list(enumerable)))
      %{} -> :maps.merge(collectable, enumerable)
      list when is_list(list) -> :maps.merge(collectable, :maps.from_list(list))
      other -> :maps.merge(collectable, :maps.from_list(to_list(other)))
    end
  end

  def into(enumerable, collectable), do: into_protocol(enumerable, collectable)

  defp into_protocol(enumerable, collectable) do
    {initial, fun} = Collectable.into(collectable)

    try do
      reduce(enumerable, initial, fn element, acc -> fun.(acc, {:cont, element}) end)
    catch
      kind, reason ->
        fun.(initial, :halt)
        :erlang.raise(kind, reason, __STACKTRACE__)
    else
      acc -> fun.(acc, :done)
    end
  end

  @doc """
  Puts the elements, each passed through `transform`, into a collection.

  ## Examples

      iex> Enum.into([1, 2], %{}, fn x -> {x, x * x} end)
      %{1 => 1, 2 => 4}

  """
  @spec into(Enumerable.t(), Collectable.t(), (term -> term)) :: Collectable.t()
  def into(enumerable, collectable, transform), do: into(map(enumerable, transform), collectable)

  @doc """
  Joins the elements, turned into strings, with `joiner` between them.

  ## Examples

      iex> Enum.join([1, :b, "c"], "-")
      "1-b-c"

  """
  @spec join(t, binary) :: binary
  def join(enumerable, joiner \\ "") when is_binary(joiner) do
    :erlang.iolist_to_binary(join_list(to_list(enumerable), joiner))
  end

  defp join_list([], _joiner), do: []
  defp join_list([last], _joiner), do: text(last)
  defp join_list([head | tail], ""), do: [text(head) | join_list(tail, "")]
  defp join_list([head | tail], joiner), do: [text(head), joiner | join_list(tail, joiner)]

  defp text(binary) when is_binary(binary), do: binary
  defp text(other), do: String.Chars.to_string(other)

  @doc """
  Calls `fun` with every element and gives the list of results.

  ## Examples

      iex> Enum.map([1, 2, 3], fn x -> x * 2 end)
      [2, 4, 6]
      iex> Enum.map(%{a: 1}, fn {key, value} -> {key, -value} end)
      [a: -1]

  """
  @spec map(t, (element -> any)) :: list
  def map(enumerable, fun)
  def map(enumerable, fun) when is_list(enumerable), do: map_list(enumerable, fun)

  def map(first..last//step, fun) do
    if (step > 0 and first > last) or (step < 0 and first < last) do
      []
    else
      map_range(first, last - rem(last - first, step), step, fun)
    end
  end

  def map(enumerable, fun), do: enumerable |> to_list() |> map_list(fun)

  defp map_list([], _fun), do: []
  defp map_list([head | tail], fun), do: [fun.(head) | map_list(tail, fun)]

  defp map_range(last, last, _step, fun), do: [fun.(last)]

  defp map_range(first, last, step, fun) do
    [fun.(first) | map_range(first + step, last, step, fun)]
  end

  @doc """
  Calls `fun` with every element whose place is a multiple of `nth`.

  ## Examples

      iex> Enum.map_every(1..4, 2, fn x -> x * 10 end)
      [10, 2, 30, 4]

  """
  @doc since: "1.4.0"
  @spec map_every(t, non_neg_integer, (element -> any)) :: list
  def map_every(enumerable, nth, fun)
  def map_every(enumerable, 0, _fun), do: to_list(enumerable)
  def map_every(enumerable, 1, fun), do: map(enumerable, fun)

  def map_every(enumerable, nth, fun) when is_integer(nth) and nth > 1 do
    map_nth(to_list(enumerable), nth, nth, fun)
  end

  defp map_nth([], _nth, _at, _fun), do: []
  defp map_nth([head | tail], nth, nth, fun), do: [fun.(head) | map_nth(tail, nth, 1, fun)]
  defp map_nth([head | tail], nth, at, fun), do: [head | map_nth(tail, nth, at + 1, fun)]

  @doc """
  Maps the elements and puts `separator` between the results.

  ## Examples

      iex> Enum.map_intersperse([1, 2], :a, &(&1 * 2))
      [2, :a, 4]

  """
  @doc since: "1.10.0"
  @spec map_intersperse(t, element, (element -> any)) :: list
  def map_intersperse(enumerable, separator, mapper) do
    enumerable |> map(mapper) |> intersperse(separator)
  end

  @doc """
  Maps the elements and joins the results as strings.

  ## Examples

      iex> Enum.map_join([1, 2, 3], " = ", &(&1 * 2))
      "2 = 4 = 6"

  """
  @spec map_join(t, String.t(), (element -> String.Chars.t())) :: String.t()
  def map_join(enumerable, joiner \\ "", mapper) when is_binary(joiner) do
    enumerable |> map(mapper) |> join(joiner)
  end

  @doc """
  Maps and folds at once: `fun` gives `{mapped, acc}`.

  ## Examples

      iex> Enum.map_reduce([1, 2, 3], 0, fn x, acc -> {x * 2, x + acc} end)
      {[2, 4, 6], 6}

  """
  @spec map_reduce(t, acc, (element, acc -> {element, acc})) :: {list, acc}
  def map_reduce(enumerable, acc, fun), do: map_reduce_list(to_list(enumerable), acc, fun, [])

  defp map_reduce_list([], acc, _fun, mapped), do: {:lists.reverse(mapped), acc}

  defp map_reduce_list([head | tail], acc, fun, mapped) do
    {value, acc} = fun.(head, acc)
    map_reduce_list(tail, acc, fun, [value | mapped])
  end

  @doc """
  Gives the greatest element, the first of equal ones.

  `sorter` is a function that tells whether its first argument is not smaller than the second,
  or a module with `compare/2`. For an empty collection, `empty_fallback` is called; by default
  it raises `Enum.EmptyError`.

  ## Examples

      iex> Enum.max([1, 3, 2])
      3
      iex> Enum.max([], &>=/2, fn -> 0 end)
      0

  """
  @spec max(t, (-> empty_result)) :: element | empty_result when empty_result: any
  @spec max(t, (element, element -> boolean) | module) :: element | empty_result
        when empty_result: any
  @spec max(t, (element, element -> boolean) | module, (-> empty_result)) ::
          element | empty_result
        when empty_result: any
  def max(enumerable, sorter \\ &>=/2, empty_fallback \\ fn -> raise Enum.EmptyError end)

  def max(enumerable, empty_fallback, _) when is_function(empty_fallback, 0) do
    max(enumerable, &>=/2, empty_fallback)
  end

  def max(enumerable, sorter, empty_fallback) do
    best(to_list(enumerable), not_before(sorter), empty_fallback)
  end

  @doc """
  Gives the smallest element, the first of equal ones.

  The arguments are those of `max/3`, the other way round.

  ## Examples

      iex> Enum.min([2, 1, 3])
      1
      iex> Enum.min([], fn -> 0 end)
      0

  """
  @spec min(t, (-> empty_result)) :: element | empty_result when empty_result: any
  @spec min(t, (element, element -> boolean) | module) :: element | empty_result
        when empty_result: any
  @spec min(t, (element, element -> boolean) | module, (-> empty_result)) ::
          element | empty_result
        when empty_result: any
  def min(enumerable, sorter \\ &<=/2, empty_fallback \\ fn -> raise Enum.EmptyError end)

  def min(enumerable, empty_fallback, _) when is_function(empty_fallback, 0) do
    min(enumerable, &<=/2, empty_fallback)
  end

  def min(enumerable, sorter, empty_fallback) do
    best(to_list(enumerable), not_after(sorter), empty_fallback)
  end

  defp best([], _keep?, empty_fallback), do: empty_fallback.()
  defp best([head | tail], keep?, _empty_fallback), do: best_of(tail, head, keep?)

  defp best_of([], best, _keep?), do: best

  defp best_of([head | tail], best, keep?) do
    case keep?.(best, head) do
      value when is_truthy(value) -> best_of(tail, best, keep?)
      _ -> best_of(tail, head, keep?)
    end
  end

  defp not_before(fun) when is_function(fun, 2), do: fun
  defp not_before(module) when is_atom(module), do: &(module.compare(&1, &2) != :lt)

  defp not_after(fun) when is_function(fun, 2), do: fun
  defp not_after(module) when is_atom(module), do: &(module.compare(&1, &2) != :gt)

  @doc """
  Gives the element for which `fun` gives the most.

  ## Examples

      iex> Enum.max_by(["a", "aaa", "aa"], &String.length/1)
      "aaa"

  """
  @spec max_by(
          t,
          (element -> any),
          (-> empty_result) | (element, element -> boolean) | module
        ) :: element | empty_result
        when empty_result: any
  @spec max_by(t, (element -> any), (element, element -> boolean) | module, (-> empty_result)) ::
          element | empty_result
        when empty_result: any
  def max_by(enumerable, fun, sorter \\ &>=/2, empty_fallback \\ fn -> raise Enum.EmptyError end)

  def max_by(enumerable, fun, empty_fallback, _) when is_function(empty_fallback, 0) do
    max_by(enumerable, fun, &>=/2, empty_fallback)
  end

  def max_by(enumerable, fun, sorter, empty_fallback) when is_function(fun, 1) do
    best_by(to_list(enumerable), fun, not_before(sorter), empty_fallback)
  end

  @doc """
  Gives the element for which `fun` gives the least.

  ## Examples

      iex> Enum.min_by(["a", "aaa", "aa"], &String.length/1)
      "a"

  """
  @spec min_by(
          t,
          (element -> any),
          (-> empty_result) | (element, element -> boolean) | module
        ) :: element | empty_result
        when empty_result: any
  @spec min_by(t, (element -> any), (element, element -> boolean) | module, (-> empty_result)) ::
          element | empty_result
        when empty_result: any
  def min_by(enumerable, fun, sorter \\ &<=/2, empty_fallback \\ fn -> raise Enum.EmptyError end)

  def min_by(enumerable, fun, empty_fallback, _) when is_function(empty_fallback, 0) do
    min_by(enumerable, fun, &<=/2, empty_fallback)
  end

  def min_by(enumerable, fun, sorter, empty_fallback) when is_function(fun, 1) do
    best_by(to_list(enumerable), fun, not_after(sorter), empty_fallback)
  end

  defp best_by([], _fun, _keep?, empty_fallback), do: empty_fallback.()

  defp best_by([head | tail], fun, keep?, _empty_fallback) do
    best_by_of(tail, head, fun.(head), fun, keep?)
  end

  defp best_by_of([], best, _value, _fun, _keep?), do: best

  defp best_by_of([head | tail], best, value, fun, keep?) do
    other = fun.(head)

    case keep?.(value, other) do
      keep when is_truthy(keep) -> best_by_of(tail, best, value, fun, keep?)
      _ -> best_by_of(tail, head, other, fun, keep?)
    end
  end

  @doc """
  Tells whether `element` is in the collection; compares with `===`.

  ## Examples

      iex> Enum.member?(1..10, 5)
      true
      iex> Enum.member?([1, 2], 1.0)
      false

  """
  @spec member?(t, element) :: boolean
  def member?(enumerable, element) when is_list(enumerable),
    do: :lists.member(element, enumerable)

  def member?(enumerable, element) do
    case Enumerable.member?(enumerable, element) do
      {:ok, member?} when is_boolean(member?) ->
        member?

      {:error, _module} ->
        halting(enumerable, false, fn
          candidate, _ when candidate === element -> {:halt, true}
          _, _ -> {:cont, false}
        end)
    end
  end

  @doc """
  Gives the smallest and the greatest element.

  ## Examples

      iex> Enum.min_max([2, 3, 1])
      {1, 3}

  """
  @spec min_max(t, (-> empty_result)) :: {element, element} | empty_result when empty_result: any
  def min_max(enumerable, empty_fallback \\ fn -> raise Enum.EmptyError end)
      when is_function(empty_fallback, 0) do
    case to_list(enumerable) do
      [] -> empty_fallback.()
      [head | tail] -> min_max_of(tail, head, head)
    end
  end

  defp min_max_of([], min, max), do: {min, max}
  defp min_max_of([head | tail], min, max) when head < min, do: min_max_of(tail, head, max)
  defp min_max_of([head | tail], min, max) when head > max, do: min_max_of(tail, min, head)
  defp min_max_of([_ | tail], min, max), do: min_max_of(tail, min, max)

  @doc """
  Gives the elements for which `fun` gives the least and the most.

  ## Examples

      iex> Enum.min_max_by(["aaa", "bb", "c"], &String.length/1)
      {"c", "aaa"}

  """
  @spec min_max_by(t, (element -> any), (-> empty_result)) :: {element, element} | empty_result
        when empty_result: any
  @spec min_max_by(t, (element -> any), (element, element -> boolean) | module) ::
          {element, element} | empty_result
        when empty_result: any
  @spec min_max_by(t, (element -> any), (element, element -> boolean) | module, (-> empty_result)) ::
          {element, element} | empty_result
        when empty_result: any
  def min_max_by(
        enumerable,
        fun,
        sorter_or_empty_fallback \\ &</2,
        empty_fallback \\ fn -> raise Enum.EmptyError end
      )

  def min_max_by(enumerable, fun, empty_fallback, _) when is_function(empty_fallback, 0) do
    min_max_by(enumerable, fun, &</2, empty_fallback)
  end

  def min_max_by(enumerable, fun, sorter, empty_fallback) when is_function(fun, 1) do
    less? = if is_atom(sorter), do: &(sorter.compare(&1, &2) == :lt), else: sorter

    case to_list(enumerable) do
      [] ->
        empty_fallback.()

      [head | tail] ->
        entry = {head, fun.(head)}
        min_max_by_of(tail, entry, entry, fun, less?)
    end
  end

  defp min_max_by_of([], {min, _}, {max, _}, _fun, _less?), do: {min, max}

  defp min_max_by_of([head | tail], {_, least} = min, {_, most} = max, fun, less?) do
    value = fun.(head)

    cond do
      less?.(value, least) -> min_max_by_of(tail, {head, value}, max, fun, less?)
      less?.(most, value) -> min_max_by_of(tail, min, {head, value}, fun, less?)
      true -> min_max_by_of(tail, min, max, fun, less?)
    end
  end

  @doc """
  Multiplies all elements.

  ## Examples

      iex> Enum.product([2, 3, 4])
      24

  """
  @doc since: "1.12.0"
  @spec product(t) :: number
  def product(enumerable), do: product_list(to_list(enumerable), 1)

  defp product_list([], product), do: product
  defp product_list([head | tail], product), do: product_list(tail, product * head)

  @doc """
  Multiplies what `fun` gives for the elements.

  ## Examples

      iex> Enum.product_by([%{n: 2}, %{n: 4}], & &1.n)
      8

  """
  @doc since: "1.18.0"
  @spec product_by(t, (element -> number)) :: number
  def product_by(enumerable, mapper), do: enumerable |> map(mapper) |> product_list(1)

  @doc """
  Gives a random element; raises `Enum.EmptyError` if there is none.

  ## Examples

      iex> Enum.random([7])
      7

  """
  @spec random(t) :: element
  def random(enumerable)

  def random([]), do: raise(Enum.EmptyError)

  def random(enumerable) when is_list(enumerable) do
    hd(drop_list(enumerable, :rand.uniform(length(enumerable)) - 1))
  end

  def random(enumerable) do
    case sliceable(enumerable) do
      {:ok, 0, _fun} -> raise Enum.EmptyError
      {:ok, size, fun} -> hd(fun.(:rand.uniform(size) - 1, 1, 1))
      :error -> enumerable |> to_list() |> random()
    end
  end

  @doc """
  Folds the elements, the first one being the initial value.

  ## Examples

      iex> Enum.reduce([1, 2, 3, 4], fn x, acc -> x * acc end)
      24

  """
  @spec reduce(t, (element, acc -> acc)) :: acc
  def reduce(enumerable, fun) do
    case to_list(enumerable) do
      [] -> raise Enum.EmptyError
      [head | tail] -> reduce_list(tail, head, fun)
    end
  end

  @doc """
  Folds the elements, starting with `acc`.

  ## Examples

      iex> Enum.reduce([1, 2, 3], 0, fn x, acc -> x + acc end)
      6

  """
  @spec reduce(t, acc, (element, acc -> acc)) :: acc
  def reduce(enumerable, acc, fun)
  def reduce(enumerable, acc, fun) when is_list(enumerable), do: reduce_list(enumerable, acc, fun)

  def reduce(first..last//step, acc, fun) do
    if (step > 0 and first > last) or (step < 0 and first < last) do
      acc
    else
      reduce_range(first, last - rem(last - first, step), step, acc, fun)
    end
  end

  def reduce(%{__struct__: _} = enumerable, acc, fun), do: reduce_protocol(enumerable, acc, fun)
  def reduce(%{} = map, acc, fun), do: reduce_list(:maps.to_list(map), acc, fun)
  def reduce(enumerable, acc, fun), do: reduce_protocol(enumerable, acc, fun)

  defp reduce_list([], acc, _fun), do: acc
  defp reduce_list([head | tail], acc, fun), do: reduce_list(tail, fun.(head, acc), fun)

  defp reduce_range(last, last, _step, acc, fun), do: fun.(last, acc)

  defp reduce_range(first, last, step, acc, fun) do
    reduce_range(first + step, last, step, fun.(first, acc), fun)
  end

  defp reduce_protocol(enumerable, acc, fun) do
    {_, acc} = Enumerable.reduce(enumerable, {:cont, acc}, &{:cont, fun.(&1, &2)})
    acc
  end

  @doc """
  Folds until `fun` gives `{:halt, acc}`; `{:cont, acc}` goes on.

  ## Examples

      iex> Enum.reduce_while(1..100, 0, fn x, acc -> if x < 5, do: {:cont, acc + x}, else: {:halt, acc} end)
      10

  """
  @spec reduce_while(t, any, (element, any -> {:cont, any} | {:halt, any})) :: any
  def reduce_while(enumerable, acc, fun)

  def reduce_while(enumerable, acc, fun) when is_list(enumerable) do
    reduce_list_while(enumerable, acc, fun)
  end

  def reduce_while(enumerable, acc, fun), do: halting(enumerable, acc, fun)

  defp reduce_list_while([], acc, _fun), do: acc

  defp reduce_list_while([head | tail], acc, fun) do
    case fun.(head, acc) do
      {:cont, acc} -> reduce_list_while(tail, acc, fun)
      {:halt, acc} -> acc
    end
  end

  # Reduces any collection with a function that may stop.
  defp halting(enumerable, acc, fun) do
    {_, acc} = Enumerable.reduce(enumerable, {:cont, acc}, fun)
    acc
  end

  @doc """
  Drops the elements for which `fun` is truthy.

  ## Examples

      iex> Enum.reject([1, 2, 3], fn x -> x > 1 end)
      [1]

  """
  @spec reject(t, (element -> as_boolean(term))) :: list
  def reject(enumerable, fun), do: enumerable |> to_list() |> reject_list(fun)

  defp reject_list([], _fun), do: []

  defp reject_list([head | tail], fun) do
    case fun.(head) do
      value when is_truthy(value) -> reject_list(tail, fun)
      _ -> [head | reject_list(tail, fun)]
    end
  end

  @doc """
  Gives the elements back to front.

  ## Examples

      iex> Enum.reverse([1, 2, 3])
      [3, 2, 1]

  """
  @spec reverse(t) :: list
  def reverse(enumerable), do: :lists.reverse(to_list(enumerable))

  @doc """
  Gives the elements back to front, followed by those of `tail`.

  ## Examples

      iex> Enum.reverse([1, 2, 3], [4, 5])
      [3, 2, 1, 4, 5]

  """
  @spec reverse(t, t) :: list
  def reverse(enumerable, tail), do: :lists.reverse(to_list(enumerable), to_list(tail))

  @doc """
  Reverses `count` elements from `start_index` on.

  ## Examples

      iex> Enum.reverse_slice([1, 2, 3, 4, 5], 1, 3)
      [1, 4, 3, 2, 5]

  """
  @spec reverse_slice(t, non_neg_integer, non_neg_integer) :: list
  def reverse_slice(enumerable, start_index, count)
      when is_integer(start_index) and start_index >= 0 and is_integer(count) and count >= 0 do
    {front, rest} = split(enumerable, start_index)
    {middle, back} = split(rest, count)
    front ++ :lists.reverse(middle, back)
  end

  @doc """
  Moves the element or elements at `range_or_index` to `insertion_index`.

  ## Examples

      iex> Enum.slide([:a, :b, :c, :d], 3, 0)
      [:d, :a, :b, :c]
      iex> Enum.slide([:a, :b, :c, :d], 0..1, 2)
      [:c, :a, :b, :d]

  """
  @doc since: "1.13.0"
  @spec slide(t, Range.t() | index, index) :: list
  def slide(enumerable, range_or_single_index, insertion_index)

  def slide(enumerable, single, to) when is_integer(single),
    do: slide(enumerable, single..single//1, to)

  def slide(enumerable, first..last//1, to) when is_integer(to) do
    list = to_list(enumerable)

    if first < 0 or last < 0 or to < 0 do
      slide_from_end(list, first, last, to, length(list))
    else
      slide_list(list, first, last, to)
    end
  end

  def slide(_enumerable, %{__struct__: Range, step: step} = range, _to) when step != 1 do
    raise ArgumentError,
          "Enum.slide/3 does not accept ranges with custom steps, got: #{inspect(range)}"
  end

  # An index before the first element counts from the end again, but for that of the first one that is moved.
  defp slide_from_end([], _first, _last, _to, 0), do: []

  defp slide_from_end(list, first, last, to, length) do
    first = if first < 0, do: Kernel.max(first + length, 0), else: first
    slide_list(list, first, wrapped(last, length), wrapped(to, length))
  end

  defp wrapped(index, length) when index < 0, do: Integer.mod(index, length)
  defp wrapped(index, _length), do: index

  defp slide_list(list, first, last, _to) when first > last, do: list

  defp slide_list(list, first, last, to) when to >= first and to <= last and first != last do
    if to == first do
      list
    else
      raise ArgumentError,
            "insertion index for slide must be outside the range being moved " <>
              "(tried to insert #{first}..#{last} at #{to})"
    end
  end

  defp slide_list(list, first, last, to) do
    {front, rest} = split_list(list, first, [])
    {moved, back} = split_list(rest, last - first + 1, [])

    if to <= first do
      {before, between} = split_list(front, to, [])
      before ++ moved ++ between ++ back
    else
      {between, behind} = split_list(back, to - last, [])
      front ++ between ++ moved ++ behind
    end
  end

  @doc """
  Folds and keeps every value on the way, starting with the first element.

  ## Examples

      iex> Enum.scan(1..4, &(&1 + &2))
      [1, 3, 6, 10]

  """
  @spec scan(t, (element, any -> any)) :: list
  def scan(enumerable, fun) do
    case to_list(enumerable) do
      [] -> []
      [head | tail] -> [head | scan_list(tail, head, fun)]
    end
  end

  @doc """
  Folds from `acc` and keeps every value on the way.

  ## Examples

      iex> Enum.scan(1..3, 10, &(&1 + &2))
      [11, 13, 16]

  """
  @spec scan(t, any, (element, any -> any)) :: list
  def scan(enumerable, acc, fun), do: enumerable |> to_list() |> scan_list(acc, fun)

  defp scan_list([], _acc, _fun), do: []

  defp scan_list([head | tail], acc, fun) do
    acc = fun.(head, acc)
    [acc | scan_list(tail, acc, fun)]
  end

  @doc """
  Gives the elements in random order.

  ## Examples

      iex> [3, 1, 2] |> Enum.shuffle() |> Enum.sort()
      [1, 2, 3]

  """
  @spec shuffle(t) :: list
  def shuffle(enumerable) do
    keyed = reduce(enumerable, [], fn element, acc -> [{:rand.uniform(), element} | acc] end)
    values(:lists.keysort(1, keyed))
  end

  defp values([]), do: []
  defp values([{_key, value} | tail]), do: [value | values(tail)]

  @doc """
  Gives the elements at the places of `range`.

  ## Examples

      iex> Enum.slice([1, 2, 3, 4], 1..2)
      [2, 3]
      iex> Enum.slice([1, 2, 3, 4], -2..-1)
      [3, 4]

  """
  @doc since: "1.6.0"
  @spec slice(t, Range.t()) :: list
  def slice(enumerable, index_range)

  def slice(enumerable, first..last//step = range) do
    cond do
      step > 0 -> slice_range(enumerable, first, last, step)
      step == -1 and first > last -> slice_range(enumerable, first, last, 1)
      true -> bad_slice(range)
    end
  end

  defp bad_slice(range) do
    raise ArgumentError,
          "Enum.slice/2 does not accept ranges with negative steps, got: #{inspect(range)}"
  end

  defp slice_range(enumerable, first, last, step) do
    case sliceable(enumerable) do
      {:ok, size, fun} ->
        from = Kernel.max(place(first, size), 0)
        to = Kernel.min(place(last, size), size - 1)

        if from > to or place(first, size) >= size,
          do: [],
          else: fun.(from, div(to - from, step) + 1, step)

      :error when first >= 0 and last >= 0 ->
        enumerable |> take(last + 1) |> drop_list(first) |> every_list(step, 1)

      :error ->
        slice_range(to_list(enumerable), first, last, step)
    end
  end

  defp place(index, size) when index < 0, do: index + size
  defp place(index, _size), do: index

  @doc """
  Gives `amount` elements from `start_index` on, or fewer at the end.

  ## Examples

      iex> Enum.slice([1, 2, 3, 4], 1, 2)
      [2, 3]
      iex> Enum.slice([1, 2, 3, 4], -1, 5)
      [4]

  """
  @spec slice(t, index, non_neg_integer) :: list
  def slice(_enumerable, start_index, 0) when is_integer(start_index), do: []

  def slice(enumerable, start_index, amount)
      when is_integer(start_index) and is_integer(amount) and amount >= 0 do
    case sliceable(enumerable) do
      {:ok, size, fun} ->
        from = Kernel.max(place(start_index, size), 0)
        if from >= size, do: [], else: fun.(from, Kernel.min(amount, size - from), 1)

      :error when start_index >= 0 ->
        enumerable |> take(start_index + amount) |> drop_list(start_index)

      :error ->
        slice(to_list(enumerable), start_index, amount)
    end
  end

  # Gives `{:ok, size, fun}` where `fun.(start, count, step)` gives elements in constant time each.
  defp sliceable(list) when is_list(list) do
    {:ok, length(list),
     fn start, count, step -> list |> drop_list(start) |> every_list(step, count, 1) end}
  end

  defp sliceable(enumerable) do
    case Enumerable.slice(enumerable) do
      {:ok, size, fun} when is_function(fun, 1) ->
        {:ok, size,
         fn start, count, step ->
           enumerable |> fun.() |> drop_list(start) |> every_list(step, count, 1)
         end}

      {:ok, size, fun} when is_function(fun, 3) ->
        {:ok, size, fun}

      {:error, _module} ->
        :error
    end
  end

  defp every_list([], _step, _at), do: []
  defp every_list([head | tail], step, 1), do: [head | every_list(tail, step, step)]
  defp every_list([_ | tail], step, at), do: every_list(tail, step, at - 1)

  defp every_list(_list, _step, 0, _at), do: []
  defp every_list([], _step, _count, _at), do: []

  defp every_list([head | tail], step, count, 1) do
    [head | every_list(tail, step, count - 1, step)]
  end

  defp every_list([_ | tail], step, count, at), do: every_list(tail, step, count, at - 1)

  @doc """
  Sorts by the order of terms.

  ## Examples

      iex> Enum.sort([3, 1, 2])
      [1, 2, 3]

  """
  @spec sort(t) :: list
  def sort(enumerable), do: :lists.sort(to_list(enumerable))

  @doc """
  Sorts by `sorter`: `:asc`, `:desc`, a function, a module, or `{:asc | :desc, module}`.

  A function tells whether its first argument may stand before the second; it keeps the order of
  equal elements if it is `true` for them. A module has `compare/2`, as `Date` does.

  ## Examples

      iex> Enum.sort([1, 3, 2], :desc)
      [3, 2, 1]
      iex> Enum.sort(["aa", "b"], &(byte_size(&1) <= byte_size(&2)))
      ["b", "aa"]

  """
  @spec sort(
          t,
          (element, element -> boolean) | :asc | :desc | module | {:asc | :desc, module}
        ) :: list
  def sort(enumerable, sorter)
  def sort(enumerable, :asc), do: :lists.sort(to_list(enumerable))

  def sort(enumerable, :desc), do: enumerable |> to_list() |> :lists.sort() |> :lists.reverse()

  def sort(enumerable, sorter), do: :lists.sort(sort_fun(sorter), to_list(enumerable))

  defp sort_fun(fun) when is_function(fun, 2), do: fun
  defp sort_fun(:asc), do: &<=/2
  defp sort_fun(:desc), do: &>=/2
  defp sort_fun({:asc, module}) when is_atom(module), do: &(module.compare(&1, &2) != :gt)
  defp sort_fun({:desc, module}) when is_atom(module), do: &(module.compare(&1, &2) != :lt)
  defp sort_fun(module) when is_atom(module), do: &(module.compare(&1, &2) != :gt)

  @doc """
  Sorts by what `mapper` gives for each element; it is called once for each.

  ## Examples

      iex> Enum.sort_by(["some", "kind", "of", "monster"], &byte_size/1)
      ["of", "some", "kind", "monster"]

  """
  @spec sort_by(
          t,
          (element -> mapped_element),
          (element, element -> boolean) | :asc | :desc | module | {:asc | :desc, module}
        ) :: list
        when mapped_element: element
  def sort_by(enumerable, mapper, sorter \\ :asc) when is_function(mapper, 1) do
    keyed = map(enumerable, fn element -> {mapper.(element), element} end)
    values(sort_keyed(keyed, sorter))
  end

  defp sort_keyed(keyed, :asc), do: :lists.keysort(1, keyed)

  defp sort_keyed(keyed, sorter) do
    fun = sort_fun(sorter)
    :lists.sort(fn {left, _}, {right, _} -> fun.(left, right) end, keyed)
  end

  @doc """
  Splits a collection in two, `count` elements in the first.

  A negative count counts from the end.

  ## Examples

      iex> Enum.split([1, 2, 3], 2)
      {[1, 2], [3]}
      iex> Enum.split([1, 2, 3], -1)
      {[1, 2], [3]}

  """
  @spec split(t, integer) :: {list, list}
  def split(enumerable, count) when is_integer(count) and count >= 0 do
    split_list(to_list(enumerable), count, [])
  end

  def split(enumerable, count) when is_integer(count) do
    list = to_list(enumerable)
    split_list(list, Kernel.max(length(list) + count, 0), [])
  end

  defp split_list(list, 0, acc), do: {:lists.reverse(acc), list}
  defp split_list([], _count, acc), do: {:lists.reverse(acc), []}
  defp split_list([head | tail], count, acc), do: split_list(tail, count - 1, [head | acc])

  @doc """
  Splits a collection at the first element for which `fun` is not truthy.

  ## Examples

      iex> Enum.split_while([1, 2, 3, 4], fn x -> x < 3 end)
      {[1, 2], [3, 4]}

  """
  @spec split_while(t, (element -> as_boolean(term))) :: {list, list}
  def split_while(enumerable, fun), do: split_list_while(to_list(enumerable), fun, [])

  defp split_list_while([], _fun, acc), do: {:lists.reverse(acc), []}

  defp split_list_while([head | tail] = list, fun, acc) do
    case fun.(head) do
      value when is_truthy(value) -> split_list_while(tail, fun, [head | acc])
      _ -> {:lists.reverse(acc), list}
    end
  end

  @doc """
  Gives the elements for which `fun` is truthy, and the others.

  ## Examples

      iex> Enum.split_with([1, 2, 3, 4], fn x -> rem(x, 2) == 0 end)
      {[2, 4], [1, 3]}

  """
  @doc since: "1.4.0"
  @spec split_with(t, (element -> as_boolean(term))) :: {list, list}
  def split_with(enumerable, fun), do: split_list_with(to_list(enumerable), fun, [], [])

  defp split_list_with([], _fun, yes, no), do: {:lists.reverse(yes), :lists.reverse(no)}

  defp split_list_with([head | tail], fun, yes, no) do
    case fun.(head) do
      value when is_truthy(value) -> split_list_with(tail, fun, [head | yes], no)
      _ -> split_list_with(tail, fun, yes, [head | no])
    end
  end

  @doc """
  Adds up all elements.

  ## Examples

      iex> Enum.sum([1, 2, 3])
      6
      iex> Enum.sum(1..100)
      5050

  """
  @spec sum(t) :: number
  def sum(enumerable)

  def sum(first..last//step = range) do
    size = Range.size(range)
    div(size * (first + first + (size - 1) * step), 2) + 0 * last
  end

  def sum(enumerable), do: sum_list(to_list(enumerable), 0)

  defp sum_list([], sum), do: sum
  defp sum_list([head | tail], sum), do: sum_list(tail, sum + head)

  @doc """
  Adds up what `fun` gives for the elements.

  ## Examples

      iex> Enum.sum_by([%{n: 1}, %{n: 2}], & &1.n)
      3

  """
  @doc since: "1.18.0"
  @spec sum_by(t, (element -> number)) :: number
  def sum_by(enumerable, mapper), do: enumerable |> map(mapper) |> sum_list(0)

  @doc """
  Takes the first `amount` elements, or the last ones if it is negative.

  ## Examples

      iex> Enum.take([1, 2, 3], 2)
      [1, 2]
      iex> Enum.take([1, 2, 3], -2)
      [2, 3]

  """
  @spec take(t, integer) :: list
  def take(enumerable, amount)
  def take(_enumerable, 0), do: []

  def take(enumerable, amount) when is_list(enumerable) and is_integer(amount) and amount > 0 do
    take_list(enumerable, amount)
  end

  def take(enumerable, amount) when is_integer(amount) and amount > 0 do
    {taken, _} =
      halting(enumerable, {[], amount}, fn
        element, {taken, 1} -> {:halt, {[element | taken], 0}}
        element, {taken, left} -> {:cont, {[element | taken], left - 1}}
      end)

    :lists.reverse(taken)
  end

  def take(enumerable, amount) when is_integer(amount) do
    list = to_list(enumerable)
    drop_list(list, Kernel.max(length(list) + amount, 0))
  end

  defp take_list(_list, 0), do: []
  defp take_list([], _amount), do: []
  defp take_list([head | tail], amount), do: [head | take_list(tail, amount - 1)]

  @doc """
  Takes every element whose place is a multiple of `nth`, the first one included.

  ## Examples

      iex> Enum.take_every(1..7, 3)
      [1, 4, 7]

  """
  @spec take_every(t, non_neg_integer) :: list
  def take_every(enumerable, nth)
  def take_every(_enumerable, 0), do: []
  def take_every(enumerable, 1), do: to_list(enumerable)

  def take_every(enumerable, nth) when is_integer(nth) and nth > 1 do
    every_list(to_list(enumerable), nth, 1)
  end

  @doc """
  Takes `count` random elements, in random order.

  ## Examples

      iex> Enum.take_random([:a, :a, :a], 2)
      [:a, :a]

  """
  @spec take_random(t, non_neg_integer) :: list
  def take_random(enumerable, count)
  def take_random(_enumerable, 0), do: []

  def take_random(enumerable, count) when is_integer(count) and count > 0 do
    {_, sample} = reduce(enumerable, {0, %{}}, &sample(&1, &2, count))
    sample(sample, Kernel.min(count, map_size(sample)) - 1, [])
  end

  # A reservoir: while it fills up, each element takes a random place and moves the one there.
  defp sample(element, {seen, sample}, count) do
    place = :rand.uniform(seen + 1) - 1

    cond do
      seen < count and place == seen -> {seen + 1, :maps.put(seen, element, sample)}
      seen < count -> {seen + 1, displace(sample, seen, place, element)}
      place < count -> {seen + 1, :maps.put(place, element, sample)}
      true -> {seen + 1, sample}
    end
  end

  defp sample(_sample, -1, acc), do: acc

  defp sample(sample, place, acc) when is_list(acc) do
    sample(sample, place - 1, [:maps.get(place, sample) | acc])
  end

  defp displace(sample, seen, place, element) do
    %{^place => moved} = sample
    :maps.put(place, element, :maps.put(seen, moved, sample))
  end

  @doc """
  Takes elements as long as `fun` is truthy.

  ## Examples

      iex> Enum.take_while([1, 2, 3, 1], fn x -> x < 3 end)
      [1, 2]

  """
  @spec take_while(t, (element -> as_boolean(term))) :: list
  def take_while(enumerable, fun) when is_list(enumerable), do: take_list_while(enumerable, fun)

  def take_while(enumerable, fun) do
    enumerable
    |> halting([], fn element, taken ->
      if fun.(element), do: {:cont, [element | taken]}, else: {:halt, taken}
    end)
    |> :lists.reverse()
  end

  defp take_list_while([], _fun), do: []

  defp take_list_while([head | tail], fun) do
    case fun.(head) do
      value when is_truthy(value) -> [head | take_list_while(tail, fun)]
      _ -> []
    end
  end

  @doc """
  Gives a list of the elements.

  ## Examples

      iex> Enum.to_list(1..3)
      [1, 2, 3]

  """
  @spec to_list(t) :: [element]
  def to_list(enumerable) when is_list(enumerable), do: enumerable
  def to_list(%{__struct__: Range} = range), do: Range.to_list(range)
  def to_list(%{__struct__: _} = enumerable), do: collect(enumerable)
  def to_list(%{} = enumerable), do: :maps.to_list(enumerable)
  def to_list(enumerable), do: collect(enumerable)

  defp collect(enumerable) do
    :lists.reverse(reduce_protocol(enumerable, [], &[&1 | &2]))
  end

  @doc """
  Drops elements that were there before.

  ## Examples

      iex> Enum.uniq([1, 2, 1, 3])
      [1, 2, 3]

  """
  @spec uniq(t) :: list
  def uniq(enumerable), do: uniq_list(to_list(enumerable), %{})

  defp uniq_list([], _seen), do: []

  defp uniq_list([head | tail], seen) do
    case seen do
      %{^head => _} -> uniq_list(tail, seen)
      %{} -> [head | uniq_list(tail, :maps.put(head, true, seen))]
    end
  end

  @doc """
  Drops elements for which `fun` gives what it gave before.

  ## Examples

      iex> Enum.uniq_by([{1, :x}, {2, :y}, {1, :z}], fn {x, _} -> x end)
      [{1, :x}, {2, :y}]

  """
  @spec uniq_by(t, (element -> term)) :: list
  def uniq_by(enumerable, fun), do: uniq_list(to_list(enumerable), %{}, fun)

  defp uniq_list([], _seen, _fun), do: []

  defp uniq_list([head | tail], seen, fun) do
    key = fun.(head)

    case seen do
      %{^key => _} -> uniq_list(tail, seen, fun)
      %{} -> [head | uniq_list(tail, :maps.put(key, true, seen), fun)]
    end
  end

  @doc """
  Takes a collection of pairs apart into two lists.

  ## Examples

      iex> Enum.unzip(a: 1, b: 2)
      {[:a, :b], [1, 2]}

  """
  @spec unzip(t) :: {[element], [element]}
  def unzip(list), do: unzip_reversed(reverse(list), [], [])

  defp unzip_reversed([], left, right), do: {left, right}

  defp unzip_reversed([{first, second} | tail], left, right) do
    unzip_reversed(tail, [first | left], [second | right])
  end

  @doc """
  Pairs each element with its place, counted from an offset, or calls a function with both.

  ## Examples

      iex> Enum.with_index([:a, :b], 1)
      [a: 1, b: 2]
      iex> Enum.with_index([:a, :b], fn element, index -> {index, element} end)
      [{0, :a}, {1, :b}]

  """
  @spec with_index(t, (element, index -> value)) :: [value] when value: any
  @spec with_index(t, integer) :: [{term, integer}]
  def with_index(enumerable, fun_or_offset \\ 0)

  def with_index(enumerable, offset) when is_integer(offset) do
    index_list(to_list(enumerable), offset)
  end

  def with_index(enumerable, fun) when is_function(fun, 2) do
    index_list(to_list(enumerable), 0, fun)
  end

  defp index_list([], _index), do: []
  defp index_list([head | tail], index), do: [{head, index} | index_list(tail, index + 1)]

  defp index_list([], _index, _fun), do: []

  defp index_list([head | tail], index, fun),
    do: [fun.(head, index) | index_list(tail, index + 1, fun)]

  @doc """
  Makes tuples of the elements at the same place in several collections.

  It ends with the shortest one.

  ## Examples

      iex> Enum.zip([[1, 2, 3], [:a, :b], ["x", "y"]])
      [{1, :a, "x"}, {2, :b, "y"}]

  """
  @doc since: "1.4.0"
  @spec zip(enumerables) :: [tuple] when enumerables: [t] | t
  def zip([]), do: []
  def zip(enumerables), do: zip_with(enumerables, &List.to_tuple/1)

  @doc """
  Makes pairs of the elements at the same place in two collections.

  ## Examples

      iex> Enum.zip([1, 2, 3], [:a, :b])
      [{1, :a}, {2, :b}]

  """
  @spec zip(t, t) :: [{any, any}]
  def zip(enumerable1, enumerable2) when is_list(enumerable1) and is_list(enumerable2),
    do: zip_lists(enumerable1, enumerable2)

  def zip(enumerable1, enumerable2), do: zip_with(enumerable1, enumerable2, &{&1, &2})

  defp zip_lists([left | lefts], [right | rights]), do: [{left, right} | zip_lists(lefts, rights)]
  defp zip_lists(_lefts, _rights), do: []

  @doc """
  Folds over several collections at once; `reducer` gets the list of elements at one place.

  ## Examples

      iex> Enum.zip_reduce([[1, 2], [3, 4]], 0, fn elements, acc -> acc + Enum.sum(elements) end)
      10

  """
  @doc since: "1.12.0"
  @spec zip_reduce(t, acc, ([term], acc -> acc)) :: acc when acc: term
  def zip_reduce([], acc, reducer) when is_function(reducer, 2), do: acc

  def zip_reduce(enums, acc, reducer) when is_function(reducer, 2) do
    enums |> zip_with(& &1) |> reduce_list(acc, reducer)
  end

  @doc """
  Folds over two collections at once.

  ## Examples

      iex> Enum.zip_reduce([1, 2], [3, 4], 0, fn x, y, acc -> acc + x * y end)
      11

  """
  @doc since: "1.12.0"
  @spec zip_reduce(t, t, acc, (enum1_elem :: term, enum2_elem :: term, acc -> acc)) :: acc
        when acc: term
  def zip_reduce(left, right, acc, reducer) when is_function(reducer, 3) do
    left |> zip(right) |> reduce_list(acc, fn {x, y}, acc -> reducer.(x, y, acc) end)
  end

  @doc """
  Calls `zip_fun` with the list of elements at one place of several collections.

  ## Examples

      iex> Enum.zip_with([[1, 2], [3, 4]], fn [x, y] -> x + y end)
      [4, 6]

  """
  @doc since: "1.12.0"
  @spec zip_with(t, ([term] -> term)) :: [term]
  def zip_with([], _fun), do: []

  def zip_with(enumerables, zip_fun) when is_function(zip_fun, 1) do
    enumerables = to_list(enumerables)

    if all_list(enumerables, &finite?/1) do
      zip_all(map_list(enumerables, &to_list/1), zip_fun)
    else
      enumerables |> Stream.zip_with(zip_fun) |> to_list()
    end
  end

  @doc """
  Calls `zip_fun` with the elements at one place of two collections.

  ## Examples

      iex> Enum.zip_with([1, 2], [3, 4], fn x, y -> x * y end)
      [3, 8]

  """
  @doc since: "1.12.0"
  @spec zip_with(t, t, (enum1_elem :: term, enum2_elem :: term -> term)) :: [term]
  def zip_with(enumerable1, enumerable2, zip_fun) when is_function(zip_fun, 2) do
    if finite?(enumerable1) and finite?(enumerable2) do
      zip_two(to_list(enumerable1), to_list(enumerable2), zip_fun)
    else
      zip_with([enumerable1, enumerable2], fn [x, y] -> zip_fun.(x, y) end)
    end
  end

  defp zip_two([left | lefts], [right | rights], fun) do
    [fun.(left, right) | zip_two(lefts, rights, fun)]
  end

  defp zip_two(_lefts, _rights, _fun), do: []

  # Others may be endless and must be walked in step.
  defp finite?(list) when is_list(list), do: true
  defp finite?(%{__struct__: struct}), do: struct == Range or struct == MapSet
  defp finite?(%{}), do: true
  defp finite?(_other), do: false

  defp zip_all(lists, fun) do
    case heads(lists, [], []) do
      {heads, tails} -> [fun.(heads) | zip_all(tails, fun)]
      :done -> []
    end
  end

  defp heads([], heads, tails), do: {:lists.reverse(heads), :lists.reverse(tails)}
  defp heads([[] | _], _heads, _tails), do: :done

  defp heads([[head | tail] | lists], heads, tails),
    do: heads(lists, [head | heads], [tail | tails])
end
