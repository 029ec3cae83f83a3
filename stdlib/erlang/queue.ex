defmodule :queue do
  @moduledoc """
  Queues under their Erlang names: a list of the front and a reversed list of the rear.

  Adding and taking take constant time on average.
  """

  @doc """
  Gives an empty queue.

  ## Examples

      iex> :queue.to_list(:queue.new())
      []

  """
  def new, do: {[], []}

  @doc """
  Tells whether a queue is empty.

  ## Examples

      iex> :queue.is_empty(:queue.new())
      true

  """
  def is_empty({[], []}), do: true
  def is_empty({_, _}), do: false
  def is_empty(_other), do: :erlang.error(:badarg)

  @doc """
  Tells whether a term looks like a queue.

  ## Examples

      iex> :queue.is_queue(:queue.new())
      true

  """
  def is_queue({rear, front}) when is_list(rear) and is_list(front), do: true
  def is_queue(_), do: false

  @doc """
  Counts the elements.

  ## Examples

      iex> :queue.len(:queue.from_list([1, 2]))
      2

  """
  def len({rear, front}), do: length(rear) + length(front)
  def len(_other), do: :erlang.error(:badarg)

  @doc """
  Makes a queue of a list.

  ## Examples

      iex> :queue.to_list(:queue.from_list([1, 2, 3]))
      [1, 2, 3]

  """
  def from_list([]), do: {[], []}
  def from_list([_] = list), do: {[], list}
  def from_list([_, _] = [first, second]), do: {[second], [first]}

  def from_list(list) when is_list(list) do
    {front, rear} = Enum.split(list, div(length(list), 2) + 1)
    {:lists.reverse(rear), front}
  end

  def from_list(_other), do: :erlang.error(:badarg)

  @doc """
  Gives a list of the elements, first to last.

  ## Examples

      iex> :queue.to_list(:queue.in(1, :queue.new()))
      [1]

  """
  def to_list({rear, front}), do: front ++ :lists.reverse(rear)
  def to_list(_other), do: :erlang.error(:badarg)

  @doc """
  Adds an element at the rear.

  ## Examples

      iex> :queue.to_list(:queue.in(2, :queue.from_list([1])))
      [1, 2]

  """
  def unquote(:in)(element, {[_] = rear, []}), do: {[element], rear}

  def unquote(:in)(element, {rear, front}) when is_list(rear) and is_list(front),
    do: balance({[element | rear], front})

  def unquote(:in)(_element, _other), do: :erlang.error(:badarg)

  @doc """
  Adds an element at the front.

  ## Examples

      iex> :queue.to_list(:queue.in_r(0, :queue.from_list([1])))
      [0, 1]

  """
  def in_r(element, {rear, front}) when is_list(rear) and is_list(front),
    do: balance({rear, [element | front]})

  def in_r(_element, _other), do: :erlang.error(:badarg)

  # A queue of two or more has elements on both sides.
  defp balance({[], [_, _ | _] = front}), do: from_list(front)
  defp balance({[_, _ | _] = rear, []}), do: from_list(:lists.reverse(rear))
  defp balance({[_] = rear, []}), do: {[], rear}
  defp balance(queue), do: queue

  @doc """
  Takes the front element: `{{:value, element}, queue}` or `{:empty, queue}`.

  ## Examples

      iex> {{:value, first}, _} = :queue.out(:queue.from_list([1, 2]))
      iex> first
      1

  """
  def out({[], []} = queue), do: {:empty, queue}
  def out({[element], []}), do: {{:value, element}, {[], []}}
  def out({rear, [element | front]}), do: {{:value, element}, balance({rear, front})}
  def out({rear, []}), do: out(from_list(:lists.reverse(rear)))
  def out(_other), do: :erlang.error(:badarg)

  @doc """
  Takes the rear element.

  ## Examples

      iex> {{:value, last}, _} = :queue.out_r(:queue.from_list([1, 2]))
      iex> last
      2

  """
  def out_r({[], []} = queue), do: {:empty, queue}
  def out_r({[], [element]}), do: {{:value, element}, {[], []}}
  def out_r({[element | rear], front}), do: {{:value, element}, balance({rear, front})}
  def out_r({[], front}), do: out_r(from_list(front))
  def out_r(_other), do: :erlang.error(:badarg)

  @doc """
  Gives `{:value, element}` for the front element, or `:empty`.

  ## Examples

      iex> :queue.peek(:queue.from_list([1, 2]))
      {:value, 1}

  """
  def peek(queue), do: queue |> out() |> elem(0)

  @doc """
  Gives `{:value, element}` for the rear element, or `:empty`.

  ## Examples

      iex> :queue.peek_r(:queue.from_list([1, 2]))
      {:value, 2}

  """
  def peek_r(queue), do: queue |> out_r() |> elem(0)

  @doc """
  Gives the front element; raises if there is none.

  ## Examples

      iex> :queue.get(:queue.from_list([1, 2]))
      1

  """
  def get(queue) do
    case peek(queue) do
      {:value, element} -> element
      :empty -> :erlang.error(:empty, [queue])
    end
  end

  @doc """
  Drops the front element; raises if there is none.

  ## Examples

      iex> :queue.to_list(:queue.drop(:queue.from_list([1, 2])))
      [2]

  """
  def drop(queue) do
    case out(queue) do
      {{:value, _}, rest} -> rest
      {:empty, _} -> :erlang.error(:empty, [queue])
    end
  end

  @doc """
  Joins two queues.

  ## Examples

      iex> :queue.to_list(:queue.join(:queue.from_list([1]), :queue.from_list([2])))
      [1, 2]

  """
  def join(queue1, queue2), do: from_list(to_list(queue1) ++ to_list(queue2))

  @doc """
  Gives a queue back to front.

  ## Examples

      iex> :queue.to_list(:queue.reverse(:queue.from_list([1, 2])))
      [2, 1]

  """
  def reverse({rear, front}), do: {front, rear}
  def reverse(_other), do: :erlang.error(:badarg)

  @doc """
  Tells whether a queue has an element.

  ## Examples

      iex> :queue.member(1, :queue.from_list([1]))
      true

  """
  def member(element, {rear, front}),
    do: :lists.member(element, front) or :lists.member(element, rear)

  def member(_element, _other), do: :erlang.error(:badarg)

  @doc """
  Keeps the elements that satisfy `fun`.

  ## Examples

      iex> :queue.to_list(:queue.filter(&(&1 > 1), :queue.from_list([1, 2])))
      [2]

  """
  def filter(fun, queue), do: queue |> to_list() |> Enum.flat_map(&kept(fun, &1)) |> from_list()

  defp kept(fun, element) do
    case fun.(element) do
      true -> [element]
      false -> []
      elements when is_list(elements) -> elements
    end
  end

  @doc """
  Folds over the elements, first to last.

  ## Examples

      iex> :queue.fold(&+/2, 0, :queue.from_list([1, 2]))
      3

  """
  def fold(fun, acc, queue), do: queue |> to_list() |> Enum.reduce(acc, fun)
end
