defmodule Access do
  @moduledoc """
  Reaching into nested structures by key.

  `data[key]` calls `get/2`: it works on maps, keyword lists, and structs whose modules implement
  this behaviour, and gives `nil` where there is nothing. The functions without a structure as first
  argument, such as `all/0` and `at/1`, make steps of paths for `get_in/2`, `update_in/3` and their
  kin.
  """

  import Kernel, except: [elem: 2]

  @typedoc "What can be looked into."
  @type container :: keyword | struct | map

  @typedoc "What stands for a container that is not there."
  @type nil_container :: nil

  @typedoc "A container, or nothing."
  @type t :: container | nil_container | any

  @typedoc "A key."
  @type key :: any

  @typedoc "A value."
  @type value :: any

  @typedoc "A step that gets."
  @type get_fun(data) :: (:get, data, (term -> term) -> new_data :: container)

  @typedoc "A step that gets and updates."
  @type get_and_update_fun(data, current_value) ::
          (:get_and_update, data, (term -> term) ->
             {current_value, new_data :: container} | :pop)

  @typedoc "A step of a path."
  @type access_fun(data, current_value) ::
          get_fun(data) | get_and_update_fun(data, current_value)

  @doc "Gives `{:ok, value}` for a key, or `:error`."
  @callback fetch(term :: t, key) :: {:ok, value} | :error

  @doc "Gets a value and updates it; see `Access.get_and_update/3`."
  @callback get_and_update(data, key, (value | nil -> {current_value, new_value :: value} | :pop)) ::
              {current_value, new_data :: data}
            when current_value: value, data: container

  @doc "Removes a key; gives its value and what is left."
  @callback pop(data, key) :: {value, data} when data: container

  @doc """
  Gives `{:ok, value}` for a key, or `:error`.

  ## Examples

      iex> Access.fetch(%{name: "meg"}, :name)
      {:ok, "meg"}

  """
  @spec fetch(container, term) :: {:ok, term} | :error
  @spec fetch(nil_container, any) :: :error
  def fetch(container, key)

  def fetch(%module{} = container, key) do
    module.fetch(container, key)
  rescue
    exception in UndefinedFunctionError ->
      missing(exception, __STACKTRACE__, module, :fetch, 2)
  end

  def fetch(map, key) when is_map(map) do
    case map do
      %{^key => value} -> {:ok, value}
      %{} -> :error
    end
  end

  def fetch(list, key) when is_list(list) and is_atom(key) do
    case :lists.keyfind(key, 1, list) do
      {_, value} -> {:ok, value}
      false -> :error
    end
  end

  def fetch(list, key) when is_list(list) do
    raise ArgumentError,
          "the Access calls for keywords expect the key to be an atom, got: #{inspect(key)}"
  end

  def fetch(nil, _key), do: :error

  @doc """
  Gives the value of a key; raises `KeyError` if there is none.

  ## Examples

      iex> Access.fetch!(%{name: "meg"}, :name)
      "meg"

  """
  @doc since: "1.10.0"
  @spec fetch!(container, term) :: term
  def fetch!(container, key) do
    case fetch(container, key) do
      {:ok, value} -> value
      :error -> raise KeyError, key: key, term: container
    end
  end

  @doc """
  Gives the value of a key, or `default`.

  ## Examples

      iex> Access.get(%{name: "meg"}, :age, 3)
      3

  """
  @spec get(container, term, term) :: term
  @spec get(nil_container, any, default) :: default when default: var
  def get(container, key, default \\ nil)

  def get(%module{} = container, key, default) do
    try do
      module.fetch(container, key)
    rescue
      exception in UndefinedFunctionError ->
        missing(exception, __STACKTRACE__, module, :fetch, 2)
    else
      {:ok, value} -> value
      :error -> default
    end
  end

  def get(map, key, default) when is_map(map) do
    case map do
      %{^key => value} -> value
      %{} -> default
    end
  end

  def get(list, key, default) when is_list(list) and is_atom(key) do
    case :lists.keyfind(key, 1, list) do
      {_, value} -> value
      false -> default
    end
  end

  def get(list, key, _default) when is_list(list) and is_integer(key) do
    raise ArgumentError, integer_key(key, "access a list element by index, you can use Enum.at/2")
  end

  def get(list, key, _default) when is_list(list) do
    raise ArgumentError, """
    the Access module supports only keyword lists (with atom keys), got: #{inspect(key)}

    If you want to search lists of tuples, use List.keyfind/3\
    """
  end

  def get(nil, _key, default), do: default

  defp integer_key(key, wish) do
    """
    the Access module does not support accessing lists by index, got: #{inspect(key)}

    Accessing a list by index is typically discouraged in Elixir, \
    instead we prefer to use the Enum module to manipulate lists \
    as a whole. If you really must #{wish} or the functions in the List module\
    """
  end

  # A struct without the function gets a message that says what to do.
  defp missing(
         %{module: module, function: name, arity: arity} = exception,
         trace,
         module,
         name,
         arity
       ) do
    reason =
      "#{inspect(module)} does not implement the Access behaviour" <>
        "\n\nYou can use the \"struct.field\" syntax to access struct fields. " <>
        "You can also use Access.key!/1 to access struct fields dynamically inside " <>
        "get_in/put_in/update_in"

    reraise %{exception | reason: reason}, trace
  end

  defp missing(exception, trace, _module, _name, _arity), do: reraise(exception, trace)

  @doc """
  Gets a value and updates it: `fun` gives `{value_to_return, new_value}` or `:pop`.

  ## Examples

      iex> Access.get_and_update([a: 1], :a, fn x -> {x, x + 1} end)
      {1, [a: 2]}

  """
  @spec get_and_update(data, key, (value | nil -> {current_value, new_value :: value} | :pop)) ::
          {current_value, new_data :: data}
        when current_value: var, data: container
  def get_and_update(container, key, fun)

  def get_and_update(%module{} = container, key, fun) do
    module.get_and_update(container, key, fun)
  rescue
    exception in UndefinedFunctionError ->
      missing(exception, __STACKTRACE__, module, :get_and_update, 3)
  end

  def get_and_update(map, key, fun) when is_map(map), do: Map.get_and_update(map, key, fun)

  def get_and_update(list, key, fun) when is_list(list) and is_atom(key) do
    Keyword.get_and_update(list, key, fun)
  end

  def get_and_update(list, key, _fun) when is_list(list) and is_integer(key) do
    raise ArgumentError,
          integer_key(key, "modify a list element by index, you can use Access.at/1")
  end

  def get_and_update(list, key, _fun) when is_list(list) do
    raise ArgumentError,
          "the Access module supports only keyword lists (with atom keys), got: #{inspect(key)}"
  end

  def get_and_update(nil, key, _fun) do
    raise ArgumentError, "could not put/update key #{inspect(key)} on a nil value"
  end

  @doc """
  Removes a key; gives its value and what is left.

  ## Examples

      iex> Access.pop(%{name: "meg"}, :name)
      {"meg", %{}}

  """
  @spec pop(data, key) :: {value, data} when data: container
  def pop(container, key)

  def pop(%module{} = container, key) do
    module.pop(container, key)
  rescue
    exception in UndefinedFunctionError ->
      missing(exception, __STACKTRACE__, module, :pop, 2)
  end

  def pop(map, key) when is_map(map), do: Map.pop(map, key)
  def pop(list, key) when is_list(list), do: Keyword.pop(list, key)

  def pop(nil, key) do
    raise ArgumentError, "could not pop key #{inspect(key)} on a nil value"
  end

  @doc """
  Gives a step to a key of a map or struct, with a default.

  ## Examples

      iex> get_in(%{user: %{}}, [Access.key(:user), Access.key(:name, "none")])
      "none"

  """
  @spec key(key, term) :: access_fun(data :: struct | map, current_value :: term)
  def key(key, default \\ nil) do
    fn
      :get, data, next ->
        next.(Map.get(to_map(data), key, default))

      :get_and_update, data, next ->
        value = Map.get(to_map(data), key, default)

        case next.(value) do
          {got, update} -> {got, Map.put(to_map(data), key, update)}
          :pop -> {value, Map.delete(to_map(data), key)}
        end
    end
  end

  defp to_map(nil), do: %{}
  defp to_map(data), do: data

  @doc """
  Gives a step to a key that a map or struct must have.

  ## Examples

      iex> get_in(%{user: 1}, [Access.key!(:user)])
      1

  """
  @spec key!(key) :: access_fun(data :: struct | map, current_value :: term)
  def key!(key) do
    fn
      :get, %{} = data, next ->
        next.(Map.fetch!(data, key))

      :get_and_update, %{} = data, next ->
        value = Map.fetch!(data, key)

        case next.(value) do
          {got, update} -> {got, Map.put(data, key, update)}
          :pop -> {value, Map.delete(data, key)}
        end

      _op, data, _next ->
        raise RuntimeError, "Access.key!/1 expected a map/struct, got: #{inspect(data)}"
    end
  end

  @doc """
  Gives a step to an element of a tuple.

  ## Examples

      iex> get_in(%{user: {"john", 27}}, [:user, Access.elem(0)])
      "john"

  """
  @spec elem(non_neg_integer) :: access_fun(data :: tuple, current_value :: term)
  def elem(index) when is_integer(index) and index >= 0 do
    position = index + 1

    fn
      :get, data, next when is_tuple(data) ->
        next.(:erlang.element(position, data))

      :get_and_update, data, next when is_tuple(data) ->
        value = :erlang.element(position, data)

        case next.(value) do
          {got, update} -> {got, :erlang.setelement(position, data, update)}
          :pop -> raise RuntimeError, "cannot pop data from a tuple"
        end

      _op, data, _next ->
        raise RuntimeError, "Access.elem/1 expected a tuple, got: #{inspect(data)}"
    end
  end

  @doc """
  Gives a step to all elements of a list.

  ## Examples

      iex> get_in([%{a: 1}, %{a: 2}], [Access.all(), :a])
      [1, 2]

  """
  @spec all :: access_fun(data :: list, current_value :: list)
  def all, do: &all/3

  defp all(:get, data, next) when is_list(data), do: Enum.map(data, next)

  defp all(:get_and_update, data, next) when is_list(data) do
    update_some(data, next, fn _ -> true end)
  end

  defp all(_op, data, _next) do
    raise RuntimeError, "Access.all/0 expected a list, got: #{inspect(data)}"
  end

  # Updates the elements that `chosen?` picks; gives what came of them and the new list.
  defp update_some(list, next, chosen?), do: update_some(list, next, chosen?, [], [])

  defp update_some([], _next, _chosen?, got, updated) do
    {:lists.reverse(got), :lists.reverse(updated)}
  end

  defp update_some([head | tail], next, chosen?, got, updated) do
    if chosen?.(head) do
      case next.(head) do
        {value, update} -> update_some(tail, next, chosen?, [value | got], [update | updated])
        :pop -> update_some(tail, next, chosen?, [head | got], updated)
      end
    else
      update_some(tail, next, chosen?, got, [head | updated])
    end
  end

  @doc """
  Gives a step to the element of a list at a place, from the end if negative.

  ## Examples

      iex> get_in([1, 2], [Access.at(-1)])
      2

  """
  @spec at(integer) :: access_fun(data :: list, current_value :: term)
  def at(index) when is_integer(index), do: &at(&1, &2, index, &3)

  defp at(:get, data, index, next) when is_list(data), do: data |> Enum.at(index) |> next.()

  defp at(:get_and_update, data, index, next) when is_list(data) do
    update_at(data, index, next, fn -> {nil, data} end)
  end

  defp at(_op, data, _index, _next) do
    raise RuntimeError, "Access.at/1 expected a list, got: #{inspect(data)}"
  end

  defp update_at(data, index, next, missing) do
    place = if index < 0, do: length(data) + index, else: index

    case place >= 0 and Enum.split(data, place) do
      {front, [head | tail]} ->
        case next.(head) do
          {got, update} -> {got, front ++ [update | tail]}
          :pop -> {head, front ++ tail}
        end

      _ ->
        with {nil, data} <- missing.(),
             {got, _} <- next.(nil),
             do: {got, data},
             else: (_ -> {nil, data})
    end
  end

  @doc """
  Gives a step to the element at a place that a list must have.

  ## Examples

      iex> get_in([1, 2], [Access.at!(0)])
      1

  """
  @doc since: "1.11.0"
  @spec at!(integer) :: access_fun(data :: list, current_value :: term)
  def at!(index) when is_integer(index), do: &at!(&1, &2, index, &3)

  defp at!(:get, data, index, next) when is_list(data) do
    case Enum.fetch(data, index) do
      {:ok, value} -> next.(value)
      :error -> raise Enum.OutOfBoundsError
    end
  end

  defp at!(:get_and_update, data, index, next) when is_list(data) do
    update_at(data, index, next, fn -> raise Enum.OutOfBoundsError end)
  end

  defp at!(_op, data, _index, _next) do
    raise RuntimeError, "Access.at!/1 expected a list, got: #{inspect(data)}"
  end

  @doc """
  Gives a step to the elements of a list for which `func` is truthy.

  ## Examples

      iex> get_in([1, 2, 3], [Access.filter(&(&1 > 1))])
      [2, 3]

  """
  @doc since: "1.6.0"
  @spec filter((term -> boolean)) :: access_fun(data :: list, current_value :: list)
  def filter(func) when is_function(func), do: &filter(&1, &2, func, &3)

  defp filter(:get, data, func, next) when is_list(data) do
    data |> Enum.filter(func) |> Enum.map(next)
  end

  defp filter(:get_and_update, data, func, next) when is_list(data) do
    update_some(data, next, func)
  end

  defp filter(_op, data, _func, _next) do
    raise RuntimeError, "Access.filter/1 expected a list, got: #{inspect(data)}"
  end

  @doc """
  Gives a step to the elements of a list at the places of a range.

  ## Examples

      iex> get_in([1, 2, 3], [Access.slice(1..2)])
      [2, 3]

  """
  @doc since: "1.14"
  @spec slice(Range.t()) :: access_fun(data :: list, current_value :: list)
  def slice(%{__struct__: Range} = range) do
    if range.step > 0 do
      &slice(&1, &2, range, &3)
    else
      raise ArgumentError,
            "Access.slice/1 does not accept ranges with negative steps, got: #{inspect(range)}"
    end
  end

  defp slice(:get, data, range, next) when is_list(data) do
    data |> Enum.slice(range) |> Enum.map(next)
  end

  defp slice(:get_and_update, data, first..last//step, next) when is_list(data) do
    size = length(data)
    first = if first < 0, do: max(first + size, 0), else: first
    last = if last < 0, do: last + size, else: last
    chosen = fn {_, index} -> index in first..last//step end

    {got, updated} =
      data
      |> Enum.with_index()
      |> update_some(
        fn {element, index} ->
          case next.(element) do
            {value, update} -> {value, {update, index}}
            :pop -> :pop
          end
        end,
        chosen
      )

    {Enum.map(got, &unindexed/1), Enum.map(updated, fn {element, _} -> element end)}
  end

  defp slice(_op, data, _range, _next) do
    raise ArgumentError, "Access.slice/1 expected a list, got: #{inspect(data)}"
  end

  defp unindexed({element, index}) when is_integer(index), do: element
  defp unindexed(other), do: other

  @doc """
  Gives a step to the first element of a list for which `predicate` is truthy.

  ## Examples

      iex> get_in([1, 2, 3], [Access.find(&(&1 > 1))])
      2

  """
  @doc since: "1.17.0"
  @spec find((term -> as_boolean(term))) :: access_fun(data :: list, current_value :: term)
  def find(predicate) when is_function(predicate, 1), do: &find(&1, &2, predicate, &3)

  defp find(:get, data, predicate, next) when is_list(data) do
    data |> Enum.find(predicate) |> next.()
  end

  defp find(:get_and_update, data, predicate, next) when is_list(data) do
    case Enum.split_while(data, &(!predicate.(&1))) do
      {front, [head | tail]} ->
        case next.(head) do
          {got, update} -> {got, front ++ [update | tail]}
          :pop -> {head, front ++ tail}
        end

      {_, []} ->
        {nil, data}
    end
  end

  defp find(_op, data, _predicate, _next) do
    raise RuntimeError, "Access.find/1 expected a list, got: #{inspect(data)}"
  end
end
