defmodule Stream do
  @moduledoc """
  Lazy collections: operations that happen when somebody asks for elements.

  A stream is any collection that makes its elements one by one. The functions here do not go over a collection; they give a
  new stream that does when it is reduced, one element at a time through all steps:

      iex> stream = 1..3 |> Stream.map(&(&1 * 2)) |> Stream.filter(&(&1 > 2))
      iex> Enum.to_list(stream)
      [4, 6]

  So streams may be infinite, and may stand for things outside: `resource/3` opens and closes them.
  """

  defstruct enum: nil, funs: [], accs: [], done: nil

  @typedoc "What to do next, and the accumulator."
  @type acc :: any
  @type element :: any

  @typedoc "The place of an element, from zero."
  @type index :: non_neg_integer

  @type default :: any
  @type timer :: non_neg_integer | :infinity

  # A step is a function that gets the reducer behind it and gives the reducer in front. Reducers carry a list: what each step
  # remembers, in order of the steps, and at last the accumulator. A step that remembers something sees its own as the head.

  defp step(%Stream{funs: funs} = stream, fun), do: %{stream | funs: [fun | funs]}
  defp step(enum, fun), do: %Stream{enum: enum, funs: [fun]}

  defp step(%Stream{funs: funs, accs: accs} = stream, acc, fun) do
    %{stream | funs: [fun | funs], accs: [acc | accs]}
  end

  defp step(enum, acc, fun), do: %Stream{enum: enum, funs: [fun], accs: [acc]}

  @doc false
  def __reduce__(%Stream{enum: enum, funs: funs, accs: accs}, {command, acc}, fun) do
    reducer = :lists.foldl(& &1.(&2), &finish(&1, &2, fun), funs)
    reduce_steps(&Enumerable.reduce(enum, &1, reducer), command, :lists.reverse(accs), acc)
  end

  defp finish(element, [acc], fun) do
    {command, acc} = fun.(element, acc)
    {command, [acc]}
  end

  defp reduce_steps(reduce, command, accs, acc) do
    case reduce.({command, accs ++ [acc]}) do
      {:suspended, all, continue} ->
        {accs, [acc]} = Enum.split(all, -1)
        {:suspended, acc, fn {command, acc} -> reduce_steps(continue, command, accs, acc) end}

      {:halted, all} ->
        {:halted, List.last(all)}

      {:done, all} ->
        {:done, List.last(all)}
    end
  end

  # The other streams are functions over a source: a state, a function that gives the next elements and state (or `:halt`), and one
  # that ends it. Elements come as a list or another collection.

  defp source(start, next, close), do: &run_source(start, next, close, &1, &2)

  defp run_source(_start, _next, _close, {:halt, acc}, _fun), do: {:halted, acc}

  defp run_source(start, next, close, {:suspend, acc}, fun) do
    {:suspended, acc, &run_source(start, next, close, &1, fun)}
  end

  defp run_source(start, next, close, command, fun),
    do: more(start.(), {next, close}, command, fun)

  defp more(state, {_next, close}, {:halt, acc}, _fun) do
    close.(state, :done)
    {:halted, acc}
  end

  defp more(state, source, {:suspend, acc}, fun) do
    {:suspended, acc, &more(state, source, &1, fun)}
  end

  defp more(state, {next, close} = source, {:cont, acc}, fun) do
    case guard(state, close, fn -> next.(state) end) do
      {:halt, state} ->
        close.(state, :done)
        {:halted, acc}

      {[], state} ->
        more(state, source, {:cont, acc}, fun)

      {list, state} when is_list(list) ->
        give(list, state, source, {:cont, acc}, fun)

      {enum, state} ->
        reducer = fn element, {:go, acc} -> tag(fun.(element, acc)) end
        inner(&Enumerable.reduce(enum, &1, reducer), state, source, {:cont, acc}, fun)
    end
  end

  defp tag({:halt, acc}), do: {:halt, {:stop, acc}}
  defp tag({command, acc}), do: {command, {:go, acc}}

  # The elements of a list.
  defp give([element | rest], state, {_next, close} = source, {:cont, acc}, fun) do
    give(rest, state, source, guard(state, close, fn -> fun.(element, acc) end), fun)
  end

  defp give([], state, source, command, fun), do: more(state, source, command, fun)

  defp give(list, state, source, {:suspend, acc}, fun) do
    {:suspended, acc, &give(list, state, source, &1, fun)}
  end

  defp give(_list, state, {_next, close}, {:halt, acc}, _fun) do
    close.(state, :done)
    {:halted, acc}
  end

  # The elements of another collection, which may end by itself or because nobody wants more.
  defp inner(reduce, state, {_next, close} = source, {command, acc}, fun) do
    case guard(state, close, fn -> reduce.({command, {:go, acc}}) end) do
      {:done, {:go, acc}} ->
        more(state, source, {:cont, acc}, fun)

      {:halted, {:go, acc}} when command == :halt ->
        close.(state, :done)
        {:halted, acc}

      {:halted, {:go, acc}} ->
        more(state, source, {:cont, acc}, fun)

      {:halted, {:stop, acc}} ->
        close.(state, :done)
        {:halted, acc}

      {:suspended, {:go, acc}, reduce} ->
        {:suspended, acc, &inner(reduce, state, source, &1, fun)}
    end
  end

  # A source is closed whatever happens.
  defp guard(state, close, fun) do
    fun.()
  catch
    kind, reason ->
      trace = __STACKTRACE__
      close.(state, :error)
      :erlang.raise(kind, reason, trace)
  end

  # A collection as something that gives one element at a time: `{element, rest}` or `:done`.
  defp feed(enum),
    do: &Enumerable.reduce(enum, &1, fn element, _ -> {:suspend, {:element, element}} end)

  defp pull(:done), do: :done

  defp pull(feed) do
    case feed.({:cont, nil}) do
      {:suspended, {:element, element}, feed} -> {element, feed}
      {:halted, {:element, element}} -> {element, :done}
      {_, _} -> :done
    end
  end

  defp shut(:done), do: :ok
  defp shut(feed), do: feed.({:halt, nil})

  @doc false
  @deprecated "Use Stream.chunk_every/2 instead"
  def chunk(enum, n), do: chunk(enum, n, n, nil)

  @doc false
  @deprecated "Use Stream.chunk_every/3 instead"
  def chunk(enum, n, step), do: chunk_every(enum, n, step, nil)

  @doc false
  @deprecated "Use Stream.chunk_every/4 instead"
  def chunk(enum, n, step, leftover)
      when is_integer(n) and n > 0 and is_integer(step) and step > 0 do
    chunk_every(enum, n, step, leftover || :discard)
  end

  @doc """
  Gives lists of `count` elements; the last may be shorter.

  ## Examples

      iex> Stream.chunk_every([1, 2, 3], 2) |> Enum.to_list()
      [[1, 2], [3]]

  """
  @doc since: "1.5.0"
  @spec chunk_every(Enumerable.t(), pos_integer) :: Enumerable.t()
  def chunk_every(enum, count), do: chunk_every(enum, count, count, [])

  @doc """
  Gives lists of `count` elements, each beginning `step` elements after the one before.

  The last is filled with elements of `leftover`, and shorter if there are not enough; `:discard` leaves it out.

  ## Examples

      iex> Stream.chunk_every([1, 2, 3, 4, 5, 6], 3, 2, :discard) |> Enum.to_list()
      [[1, 2, 3], [3, 4, 5]]
      iex> Stream.chunk_every([1, 2, 3, 4], 3, 3, [0]) |> Enum.to_list()
      [[1, 2, 3], [4, 0]]

  """
  @doc since: "1.5.0"
  @spec chunk_every(Enumerable.t(), pos_integer, pos_integer, Enumerable.t() | :discard) ::
          Enumerable.t()
  def chunk_every(enum, count, step, leftover \\ [])
      when is_integer(count) and count > 0 and is_integer(step) and step > 0 do
    # What is gathered, how many, and how many to leave out first.
    chunk_while(
      enum,
      {[], 0, 0},
      &gather(&1, &2, count, step),
      &rest_of_chunks(&1, count, leftover)
    )
  end

  defp gather(_element, {chunk, size, skip}, _count, _step) when skip > 0 do
    {:cont, {chunk, size, skip - 1}}
  end

  defp gather(element, {chunk, size, 0}, count, step) when size + 1 == count do
    whole = :lists.reverse([element | chunk])

    if step >= count do
      {:cont, whole, {[], 0, step - count}}
    else
      {:cont, whole, {whole |> Enum.drop(step) |> :lists.reverse(), count - step, 0}}
    end
  end

  defp gather(element, {chunk, size, 0}, _count, _step),
    do: {:cont, {[element | chunk], size + 1, 0}}

  defp rest_of_chunks(acc, _count, :discard), do: {:cont, acc}
  defp rest_of_chunks({[], 0, _skip} = acc, _count, _leftover), do: {:cont, acc}

  defp rest_of_chunks({chunk, size, _skip}, count, leftover) do
    {:cont, :lists.reverse(chunk, Enum.take(leftover, count - size)), {[], 0, 0}}
  end

  @doc """
  Gives lists of neighbours for which the function gives the same.

  ## Examples

      iex> Stream.chunk_by([1, 3, 2, 5], &rem(&1, 2)) |> Enum.to_list()
      [[1, 3], [2], [5]]

  """
  @spec chunk_by(Enumerable.t(), (element -> any)) :: Enumerable.t()
  def chunk_by(enum, fun) when is_function(fun, 1) do
    chunk_while(
      enum,
      nil,
      fn element, acc ->
        value = fun.(element)

        case acc do
          nil -> {:cont, {[element], value}}
          {chunk, ^value} -> {:cont, {[element | chunk], value}}
          {chunk, _other} -> {:cont, :lists.reverse(chunk), {[element], value}}
        end
      end,
      fn
        nil -> {:cont, nil}
        {chunk, _} -> {:cont, :lists.reverse(chunk), nil}
      end
    )
  end

  @doc """
  Gives what the function makes of elements and an accumulator.

  It gives `{:cont, chunk, acc}`, `{:cont, acc}` or `{:halt, acc}`; at the end `after_fun` gets the accumulator and gives
  `{:cont, chunk, acc}` or `{:cont, acc}`.

  ## Examples

      iex> sum = fn x, acc -> if acc + x > 4, do: {:cont, acc, x}, else: {:cont, acc + x} end
      iex> Stream.chunk_while([1, 2, 3, 4], 0, sum, &{:cont, &1, 0}) |> Enum.to_list()
      [3, 3, 4]

  """
  @doc since: "1.5.0"
  @spec chunk_while(
          Enumerable.t(),
          acc,
          (element, acc -> {:cont, chunk, acc} | {:cont, acc} | {:halt, acc}),
          (acc -> {:cont, chunk, acc} | {:cont, acc})
        ) :: Enumerable.t()
        when chunk: any
  def chunk_while(enum, acc, chunk_fun, after_fun)
      when is_function(chunk_fun, 2) and is_function(after_fun, 1) do
    last = fn acc ->
      case after_fun.(acc) do
        {:cont, chunk, _acc} -> [chunk]
        {:cont, _acc} -> []
      end
    end

    source(
      fn -> {feed(enum), acc} end,
      fn
        :over -> {:halt, :over}
        {feed, acc} -> next_chunk(pull(feed), acc, chunk_fun, last)
      end,
      fn
        :over, _how -> :ok
        {feed, _acc}, _how -> shut(feed)
      end
    )
  end

  defp next_chunk(:done, acc, _chunk_fun, last), do: {last.(acc), :over}

  defp next_chunk({element, feed}, acc, chunk_fun, last) do
    case chunk_fun.(element, acc) do
      {:cont, chunk, acc} ->
        {[chunk], {feed, acc}}

      {:cont, acc} ->
        {[], {feed, acc}}

      {:halt, acc} ->
        shut(feed)
        {last.(acc), :over}
    end
  end

  @doc """
  Leaves out elements that equal the one before.

  ## Examples

      iex> Stream.dedup([1, 2, 2, 3, 1]) |> Enum.to_list()
      [1, 2, 3, 1]

  """
  @spec dedup(Enumerable.t()) :: Enumerable.t()
  def dedup(enum), do: dedup_by(enum, & &1)

  @doc """
  Leaves out elements for which the function gives the same as for the one before.

  ## Examples

      iex> Stream.dedup_by([{1, :x}, {2, :x}, {3, :y}], &elem(&1, 1)) |> Enum.to_list()
      [{1, :x}, {3, :y}]

  """
  @spec dedup_by(Enumerable.t(), (element -> term)) :: Enumerable.t()
  def dedup_by(enum, fun) when is_function(fun, 1) do
    step(enum, nil, fn next ->
      fn element, [before | accs] ->
        case {fun.(element), before} do
          {value, {value}} -> {:cont, [before | accs]}
          {value, _} -> with_own(next.(element, accs), {value})
        end
      end
    end)
  end

  defp with_own({command, accs}, own), do: {command, [own | accs]}

  @doc """
  Leaves out the first `n` elements; with a negative number the last ones.

  ## Examples

      iex> Stream.drop(1..5, 3) |> Enum.to_list()
      [4, 5]
      iex> Stream.drop(1..5, -3) |> Enum.to_list()
      [1, 2]

  """
  @spec drop(Enumerable.t(), integer) :: Enumerable.t()
  def drop(enum, n) when is_integer(n) and n >= 0 do
    step(enum, n, fn next ->
      fn
        _element, [left | accs] when left > 0 -> {:cont, [left - 1 | accs]}
        element, [0 | accs] -> with_own(next.(element, accs), 0)
      end
    end)
  end

  def drop(enum, n) when is_integer(n) do
    # So many are held back.
    step(enum, {:queue.new(), -n}, fn next ->
      fn
        element, [{queue, left} | accs] when left > 0 ->
          {:cont, [{:queue.in(element, queue), left - 1} | accs]}

        element, [{queue, 0} | accs] ->
          {{:value, first}, queue} = :queue.out(:queue.in(element, queue))
          with_own(next.(first, accs), {queue, 0})
      end
    end)
  end

  @doc """
  Leaves out every `nth` element, the first one included.

  ## Examples

      iex> Stream.drop_every(1..6, 2) |> Enum.to_list()
      [2, 4, 6]

  """
  @spec drop_every(Enumerable.t(), non_neg_integer) :: Enumerable.t()
  def drop_every(enum, nth) when is_integer(nth) and nth >= 0 do
    every(enum, nth, fn
      true, _element, accs, _next -> {:cont, accs}
      false, element, accs, next -> next.(element, accs)
    end)
  end

  # `fun` is told whether an element is one of every `nth`.
  defp every(enum, 0, fun), do: step(enum, fn next -> &fun.(false, &1, &2, next) end)

  defp every(enum, nth, fun) do
    step(enum, 0, fn next ->
      fn element, [place | accs] ->
        with_own(fun.(place == 0, element, accs, next), rem(place + 1, nth))
      end
    end)
  end

  @doc """
  Leaves out elements while the function gives a truthy value.

  ## Examples

      iex> Stream.drop_while([1, 3, 2, 1], &(&1 < 3)) |> Enum.to_list()
      [3, 2, 1]

  """
  @spec drop_while(Enumerable.t(), (element -> as_boolean(term))) :: Enumerable.t()
  def drop_while(enum, fun) when is_function(fun, 1) do
    step(enum, true, fn next ->
      fn element, [dropping | accs] ->
        if dropping && fun.(element),
          do: {:cont, [true | accs]},
          else: with_own(next.(element, accs), false)
      end
    end)
  end

  @doc """
  Gives `value` `n` times.

  ## Examples

      iex> Stream.duplicate("a", 3) |> Enum.to_list()
      ["a", "a", "a"]

  """
  @doc since: "1.14.0"
  @spec duplicate(any, non_neg_integer) :: Enumerable.t()
  def duplicate(value, n) when is_integer(n) and n >= 0 do
    unfold(n, fn
      0 -> nil
      left -> {value, left - 1}
    end)
  end

  @doc """
  Calls the function with every element that passes.

  ## Examples

      iex> Stream.each([1, 2], &send(self(), &1)) |> Enum.to_list()
      [1, 2]

  """
  @spec each(Enumerable.t(), (element -> term)) :: Enumerable.t()
  def each(enum, fun) when is_function(fun, 1) do
    step(enum, fn next ->
      fn element, accs ->
        fun.(element)
        next.(element, accs)
      end
    end)
  end

  @doc """
  Gives the elements of the collections that the function makes of elements.

  ## Examples

      iex> Stream.flat_map([1, 2], &[&1, &1 * 10]) |> Enum.to_list()
      [1, 10, 2, 20]

  """
  @spec flat_map(Enumerable.t(), (element -> Enumerable.t())) :: Enumerable.t()
  def flat_map(enum, mapper) when is_function(mapper, 1) do
    transform(enum, nil, fn element, nil -> {mapper.(element), nil} end)
  end

  @doc """
  Leaves out elements for which the function gives no truthy value.

  ## Examples

      iex> Stream.filter([1, 2, 3], &(rem(&1, 2) == 0)) |> Enum.to_list()
      [2]

  """
  @spec filter(Enumerable.t(), (element -> as_boolean(term))) :: Enumerable.t()
  def filter(enum, fun) when is_function(fun, 1) do
    step(enum, fn next ->
      fn element, accs -> if fun.(element), do: next.(element, accs), else: {:cont, accs} end
    end)
  end

  @doc false
  @deprecated "Use Stream.filter/2 + Stream.map/2 instead"
  def filter_map(enum, filter, mapper), do: enum |> filter(filter) |> map(mapper)

  @doc """
  Gives integers from `offset` on, or what a function makes of those from zero on.

  ## Examples

      iex> Stream.from_index(1) |> Enum.take(3)
      [1, 2, 3]
      iex> Stream.from_index(&(&1 * 10)) |> Enum.take(3)
      [0, 10, 20]

  """
  @doc since: "1.17.0"
  @spec from_index((integer -> return_value)) :: Enumerable.t(return_value)
        when return_value: term
  @spec from_index(integer) :: Enumerable.t(integer)
  def from_index(fun_or_offset \\ 0)
  def from_index(offset) when is_integer(offset), do: unfold(offset, &{&1, &1 + 1})
  def from_index(fun) when is_function(fun, 1), do: unfold(0, &{fun.(&1), &1 + 1})

  @doc """
  Gives 0, 1, 2 and so on, one each `n` milliseconds.

  ## Examples

      iex> Stream.interval(1) |> Enum.take(3)
      [0, 1, 2]

  """
  @spec interval(timer) :: Enumerable.t()
  def interval(n) when n == :infinity or (is_integer(n) and n >= 0) do
    unfold(0, fn count ->
      Process.sleep(n)
      {count, count + 1}
    end)
  end

  @doc """
  Puts every element into a collection as it passes.

  ## Examples

      iex> {:ok, device} = StringIO.open("")
      iex> ["a", "b"] |> Stream.into(IO.stream(device, :line)) |> Stream.run()
      iex> StringIO.contents(device)
      {"", "ab"}

  """
  @spec into(Enumerable.t(), Collectable.t(), (term -> term)) :: Enumerable.t()
  def into(enum, collectable, transform \\ fn x -> x end) when is_function(transform, 1) do
    source(
      fn ->
        {acc, into} = Collectable.into(collectable)
        {feed(enum), acc, into}
      end,
      fn {feed, acc, into} ->
        case pull(feed) do
          :done -> {:halt, {:done, acc, into}}
          {element, feed} -> {[element], {feed, into.(acc, {:cont, transform.(element)}), into}}
        end
      end,
      fn {feed, acc, into}, how ->
        shut(feed)
        into.(acc, if(how == :done, do: :done, else: :halt))
      end
    )
  end

  @doc """
  Gives what the function makes of every element.

  ## Examples

      iex> Stream.map([1, 2, 3], &(&1 * 2)) |> Enum.to_list()
      [2, 4, 6]

  """
  @spec map(Enumerable.t(), (element -> any)) :: Enumerable.t()
  def map(enum, fun) when is_function(fun, 1) do
    step(enum, fn next -> fn element, accs -> next.(fun.(element), accs) end end)
  end

  @doc """
  Changes every `nth` element, the first one included, and gives the others as they are.

  ## Examples

      iex> Stream.map_every(1..5, 2, &(&1 * 10)) |> Enum.to_list()
      [10, 2, 30, 4, 50]

  """
  @doc since: "1.4.0"
  @spec map_every(Enumerable.t(), non_neg_integer, (element -> any)) :: Enumerable.t()
  def map_every(enum, nth, fun) when is_integer(nth) and nth >= 0 and is_function(fun, 1) do
    every(enum, nth, fn
      true, element, accs, next -> next.(fun.(element), accs)
      false, element, accs, next -> next.(element, accs)
    end)
  end

  @doc """
  Leaves out elements for which the function gives a truthy value.

  ## Examples

      iex> Stream.reject([1, 2, 3], &(rem(&1, 2) == 0)) |> Enum.to_list()
      [1, 3]

  """
  @spec reject(Enumerable.t(), (element -> as_boolean(term))) :: Enumerable.t()
  def reject(enum, fun) when is_function(fun, 1), do: filter(enum, &(!fun.(&1)))

  @doc """
  Goes over the stream for what it does, and gives `:ok`.

  ## Examples

      iex> [1, 2] |> Stream.each(&send(self(), &1)) |> Stream.run()
      :ok

  """
  @spec run(Enumerable.t()) :: :ok
  def run(stream) do
    Enumerable.reduce(stream, {:cont, nil}, fn _, _ -> {:cont, nil} end)
    :ok
  end

  @doc """
  Gives every result of folding: each is what the function makes of an element and the result before.

  ## Examples

      iex> Stream.scan(1..4, &(&1 + &2)) |> Enum.to_list()
      [1, 3, 6, 10]

  """
  @spec scan(Enumerable.t(), (element, acc -> any)) :: Enumerable.t()
  def scan(enum, fun) when is_function(fun, 2) do
    step(enum, nil, fn next ->
      fn
        element, [nil | accs] ->
          with_own(next.(element, accs), {element})

        element, [{before} | accs] ->
          value = fun.(element, before)
          with_own(next.(value, accs), {value})
      end
    end)
  end

  @doc """
  As `scan/2`, with a value to begin with.

  ## Examples

      iex> Stream.scan(1..3, 10, &(&1 + &2)) |> Enum.to_list()
      [11, 13, 16]

  """
  @spec scan(Enumerable.t(), acc, (element, acc -> any)) :: Enumerable.t()
  def scan(enum, acc, fun) when is_function(fun, 2) do
    step(enum, acc, fn next ->
      fn element, [before | accs] ->
        value = fun.(element, before)
        with_own(next.(value, accs), value)
      end
    end)
  end

  @doc """
  Gives the first `count` elements; with a negative number the last ones, which needs the whole collection.

  ## Examples

      iex> Stream.take(1..100, 3) |> Enum.to_list()
      [1, 2, 3]
      iex> Stream.take(1..10, -3) |> Enum.to_list()
      [8, 9, 10]

  """
  @spec take(Enumerable.t(), integer) :: Enumerable.t()
  def take(enum, count)
  def take(_enum, 0), do: %Stream{enum: []}

  def take([], _count), do: %Stream{enum: []}

  def take(enum, count) when is_integer(count) and count > 0 do
    step(enum, count, fn next ->
      fn
        element, [1 | accs] ->
          # Nothing is asked of the collection once there are enough.
          case next.(element, accs) do
            {:cont, accs} -> {:halt, [0 | accs]}
            other -> with_own(other, 0)
          end

        _element, [0 | accs] ->
          {:halt, [0 | accs]}

        element, [left | accs] ->
          with_own(next.(element, accs), left - 1)
      end
    end)
  end

  def take(enum, count) when is_integer(count) do
    &Enumerable.reduce(Enum.take(enum, count), &1, &2)
  end

  @doc """
  Gives every `nth` element, the first one included.

  ## Examples

      iex> Stream.take_every(1..6, 2) |> Enum.to_list()
      [1, 3, 5]

  """
  @spec take_every(Enumerable.t(), non_neg_integer) :: Enumerable.t()
  def take_every(enum, nth) when is_integer(nth) and nth >= 0 do
    every(enum, nth, fn
      true, element, accs, next -> next.(element, accs)
      false, _element, accs, _next -> {:cont, accs}
    end)
  end

  @doc """
  Gives elements while the function gives a truthy value.

  ## Examples

      iex> Stream.take_while(1..100, &(&1 <= 3)) |> Enum.to_list()
      [1, 2, 3]

  """
  @spec take_while(Enumerable.t(), (element -> as_boolean(term))) :: Enumerable.t()
  def take_while(enum, fun) when is_function(fun, 1) do
    step(enum, fn next ->
      fn element, accs -> if fun.(element), do: next.(element, accs), else: {:halt, accs} end
    end)
  end

  @doc """
  Gives `0` after `n` milliseconds.

  ## Examples

      iex> Stream.timer(1) |> Enum.to_list()
      [0]

  """
  @spec timer(timer) :: Enumerable.t()
  def timer(n) when n == :infinity or (is_integer(n) and n >= 0), do: take(interval(n), 1)

  @doc """
  Gives the elements of the collections that the function makes of elements and an accumulator.

  It gives `{collection, acc}` or `{:halt, acc}`.

  ## Examples

      iex> Stream.transform(1..10, 0, fn x, sum -> if sum > 5, do: {:halt, sum}, else: {[x], sum + x} end)
      ...> |> Enum.to_list()
      [1, 2, 3]

  """
  @spec transform(Enumerable.t(), acc, fun) :: Enumerable.t()
        when fun: (element, acc -> {Enumerable.t(), acc} | {:halt, acc}), acc: term
  def transform(enum, acc, reducer) when is_function(reducer, 2) do
    transform(enum, fn -> acc end, reducer, nil, fn _ -> :ok end)
  end

  @doc """
  As `transform/3`, with functions that make the accumulator and clean up after it, whatever happens.

  ## Examples

      iex> Stream.transform([1, 2], fn -> 10 end, fn x, acc -> {[x + acc], acc} end, fn _ -> :ok end)
      ...> |> Enum.to_list()
      [11, 12]

  """
  @spec transform(Enumerable.t(), start_fun, reducer, after_fun) :: Enumerable.t()
        when start_fun: (-> acc),
             reducer: (element, acc -> {Enumerable.t(), acc} | {:halt, acc}),
             after_fun: (acc -> term),
             acc: term
  def transform(enum, start_fun, reducer, after_fun)
      when is_function(start_fun, 0) and is_function(reducer, 2) and is_function(after_fun, 1) do
    transform(enum, start_fun, reducer, nil, after_fun)
  end

  @doc """
  As `transform/4`; `last_fun` gives elements for the end of the collection.

  ## Examples

      iex> reducer = fn x, sum -> {[x], sum + x} end
      iex> Stream.transform(1..3, fn -> 0 end, reducer, &{[&1], &1}, fn _ -> :ok end) |> Enum.to_list()
      [1, 2, 3, 6]

  """
  @spec transform(Enumerable.t(), start_fun, reducer, last_fun, after_fun) :: Enumerable.t()
        when start_fun: (-> acc),
             reducer: (element, acc -> {Enumerable.t(), acc} | {:halt, acc}),
             last_fun: (acc -> {Enumerable.t(), acc} | {:halt, acc}),
             after_fun: (acc -> term),
             acc: term
  def transform(enum, start_fun, reducer, last_fun, after_fun)
      when is_function(start_fun, 0) and is_function(reducer, 2) and
             (is_nil(last_fun) or is_function(last_fun, 1)) and is_function(after_fun, 1) do
    source(
      fn -> {feed(enum), start_fun.()} end,
      fn
        {:over, acc} ->
          {:halt, {:over, acc}}

        {feed, acc} ->
          case pull(feed) do
            {element, feed} -> transformed(reducer.(element, acc), feed)
            :done when last_fun == nil -> {:halt, {:over, acc}}
            :done -> transformed(last_fun.(acc), :over)
          end
      end,
      fn {feed, acc}, _how ->
        if feed != :over, do: shut(feed)
        after_fun.(acc)
      end
    )
  end

  defp transformed(result, feed) do
    case result do
      {elements, acc} -> {elements, {feed, acc}}
    end
  end

  @doc """
  Leaves out elements that were given before.

  ## Examples

      iex> Stream.uniq([1, 2, 3, 2, 1]) |> Enum.to_list()
      [1, 2, 3]

  """
  @spec uniq(Enumerable.t()) :: Enumerable.t()
  def uniq(enum), do: uniq_by(enum, & &1)

  @doc false
  @deprecated "Use Stream.uniq_by/2 instead"
  def uniq(enum, fun), do: uniq_by(enum, fun)

  @doc """
  Leaves out elements for which the function gives what it gave before.

  ## Examples

      iex> Stream.uniq_by([{1, :x}, {2, :y}, {1, :z}], &elem(&1, 0)) |> Enum.to_list()
      [{1, :x}, {2, :y}]

  """
  @spec uniq_by(Enumerable.t(), (element -> term)) :: Enumerable.t()
  def uniq_by(enum, fun) when is_function(fun, 1) do
    step(enum, %{}, fn next ->
      fn element, [seen | accs] ->
        value = fun.(element)

        if is_map_key(seen, value),
          do: {:cont, [seen | accs]},
          else: with_own(next.(element, accs), Map.put(seen, value, true))
      end
    end)
  end

  @doc """
  Gives pairs of elements and their places, from `offset` on, or what a function makes of both.

  ## Examples

      iex> Stream.with_index([:a, :b], 1) |> Enum.to_list()
      [a: 1, b: 2]
      iex> Stream.with_index([:a, :b], fn x, i -> {i, x} end) |> Enum.to_list()
      [{0, :a}, {1, :b}]

  """
  @spec with_index(Enumerable.t(), (element, index -> return_value)) :: Enumerable.t(return_value)
        when return_value: term
  @spec with_index(Enumerable.t(), integer) :: Enumerable.t({element, integer})
  def with_index(enum, fun_or_offset \\ 0)

  def with_index(enum, offset) when is_integer(offset) do
    indexed(enum, offset, &{&1, &2})
  end

  def with_index(enum, fun) when is_function(fun, 2), do: indexed(enum, 0, fun)

  defp indexed(enum, offset, fun) do
    step(enum, offset, fn next ->
      fn element, [place | accs] -> with_own(next.(fun.(element, place), accs), place + 1) end
    end)
  end

  @doc """
  Gives the elements of all collections, one after the other.

  ## Examples

      iex> Stream.concat([1..2, [3]]) |> Enum.to_list()
      [1, 2, 3]

  """
  @spec concat(Enumerable.t()) :: Enumerable.t()
  def concat(enumerables), do: flat_map(enumerables, & &1)

  @doc """
  Gives the elements of one collection and then those of another.

  ## Examples

      iex> Stream.concat(1..2, 4..5) |> Enum.to_list()
      [1, 2, 4, 5]

  """
  @spec concat(Enumerable.t(), Enumerable.t()) :: Enumerable.t()
  def concat(first, second), do: flat_map([first, second], & &1)

  @doc """
  Gives the elements of a collection again and again.

  An empty list is refused at once, any other empty collection when it is gone over.

  ## Examples

      iex> Stream.cycle([1, 2]) |> Enum.take(5)
      [1, 2, 1, 2, 1]

  """
  @spec cycle(Enumerable.t()) :: Enumerable.t()
  def cycle(enumerable)
  def cycle([]), do: raise(ArgumentError, "cannot cycle over an empty enumerable")

  def cycle(list) when is_list(list) do
    unfold({list, list}, fn
      {whole, [element | rest]} -> {element, {whole, rest}}
      {[element | rest] = whole, []} -> {element, {whole, rest}}
    end)
  end

  def cycle(enumerable) do
    source(
      fn -> feed(enumerable) end,
      fn feed ->
        case pull(feed) do
          {element, feed} -> {[element], feed}
          :done -> again(pull(feed(enumerable)))
        end
      end,
      fn feed, _how -> shut(feed) end
    )
  end

  defp again({element, feed}), do: {[element], feed}
  defp again(:done), do: raise(ArgumentError, "cannot cycle over an empty enumerable")

  @doc """
  Puts an element between the elements.

  ## Examples

      iex> Stream.intersperse([1, 2, 3], 0) |> Enum.to_list()
      [1, 0, 2, 0, 3]

  """
  @doc since: "1.6.0"
  @spec intersperse(Enumerable.t(), any) :: Enumerable.t()
  def intersperse(enumerable, intersperse_element) do
    transform(enumerable, false, fn
      element, true -> {[intersperse_element, element], true}
      element, false -> {[element], true}
    end)
  end

  @doc """
  Gives a value, what the function makes of it, what it makes of that, and so on.

  ## Examples

      iex> Stream.iterate(1, &(&1 * 2)) |> Enum.take(5)
      [1, 2, 4, 8, 16]

  """
  @spec iterate(element, (element -> element)) :: Enumerable.t()
  def iterate(start_value, next_fun) when is_function(next_fun, 1) do
    unfold({:first, start_value}, fn
      {:first, value} ->
        {value, {:after, value}}

      {:after, value} ->
        value = next_fun.(value)
        {value, {:after, value}}
    end)
  end

  @doc """
  Gives what the function gives, again and again.

  ## Examples

      iex> Stream.repeatedly(fn -> 1 end) |> Enum.take(3)
      [1, 1, 1]

  """
  @spec repeatedly((-> element)) :: Enumerable.t()
  def repeatedly(generator_fun) when is_function(generator_fun, 0) do
    unfold(nil, fn nil -> {generator_fun.(), nil} end)
  end

  @doc """
  Gives the elements of something that is opened and closed.

  `start_fun` opens it when the stream is gone over; `next_fun` gives `{elements, acc}` or `{:halt, acc}`; `after_fun` closes it at the
  end, when nobody wants more, and when something raises.

  ## Examples

      iex> Stream.resource(fn -> 3 end, fn 0 -> {:halt, 0}; n -> {[n], n - 1} end, fn _ -> :ok end)
      ...> |> Enum.to_list()
      [3, 2, 1]

  """
  @spec resource((-> acc), (acc -> {[element], acc} | {:halt, acc}), (acc -> term)) ::
          Enumerable.t()
  def resource(start_fun, next_fun, after_fun)
      when is_function(start_fun, 0) and is_function(next_fun, 1) and is_function(after_fun, 1) do
    source(start_fun, next_fun, fn acc, _how -> after_fun.(acc) end)
  end

  @doc """
  Gives the elements that a function makes of an accumulator: `{element, next_acc}`, or `nil` at the end.

  ## Examples

      iex> Stream.unfold(3, fn 0 -> nil; n -> {n, n - 1} end) |> Enum.to_list()
      [3, 2, 1]

  """
  @spec unfold(acc, (acc -> {element, acc} | nil)) :: Enumerable.t()
  def unfold(next_acc, next_fun) when is_function(next_fun, 1) do
    &unfold(next_acc, next_fun, &1, &2)
  end

  defp unfold(next_acc, next_fun, {:suspend, acc}, fun) do
    {:suspended, acc, &unfold(next_acc, next_fun, &1, fun)}
  end

  defp unfold(_next_acc, _next_fun, {:halt, acc}, _fun), do: {:halted, acc}

  defp unfold(next_acc, next_fun, {:cont, acc}, fun) do
    case next_fun.(next_acc) do
      nil -> {:done, acc}
      {element, next_acc} -> unfold(next_acc, next_fun, fun.(element, acc), fun)
    end
  end

  @doc """
  Gives pairs of the elements of two collections, as long as both have some.

  ## Examples

      iex> Stream.zip(1..3, Stream.cycle([:a, :b])) |> Enum.to_list()
      [{1, :a}, {2, :b}, {3, :a}]

  """
  @spec zip(Enumerable.t(), Enumerable.t()) :: Enumerable.t()
  def zip(enumerable1, enumerable2), do: zip([enumerable1, enumerable2])

  @doc """
  Gives tuples of the elements of collections, as long as all have some.

  ## Examples

      iex> Stream.zip([1..3, [:a, :b]]) |> Enum.to_list()
      [{1, :a}, {2, :b}]

  """
  @doc since: "1.4.0"
  @spec zip(enumerables) :: Enumerable.t() when enumerables: [Enumerable.t()] | Enumerable.t()
  def zip(enumerables), do: zip_with(enumerables, &List.to_tuple/1)

  @doc """
  Gives what the function makes of the elements of two collections, as long as both have some.

  ## Examples

      iex> Stream.zip_with([1, 2], [3, 4], &(&1 + &2)) |> Enum.to_list()
      [4, 6]

  """
  @doc since: "1.12.0"
  @spec zip_with(Enumerable.t(), Enumerable.t(), (term, term -> term)) :: Enumerable.t()
  def zip_with(enumerable1, enumerable2, zip_fun) when is_function(zip_fun, 2) do
    zip_with([enumerable1, enumerable2], fn [left, right] -> zip_fun.(left, right) end)
  end

  @doc """
  Gives what the function makes of lists of the elements of collections, as long as all have some.

  ## Examples

      iex> Stream.zip_with([[1, 2], [3, 4], [5, 6]], &Enum.sum/1) |> Enum.to_list()
      [9, 12]

  """
  @doc since: "1.12.0"
  @spec zip_with(enumerables, (Enumerable.t() -> term)) :: Enumerable.t()
        when enumerables: [Enumerable.t()] | Enumerable.t()
  def zip_with(enumerables, zip_fun) when is_function(zip_fun, 1) do
    source(
      fn -> Enum.map(enumerables, &feed/1) end,
      fn
        [] -> {:halt, []}
        feeds -> zipped(feeds, zip_fun, [], [])
      end,
      fn feeds, _how -> Enum.each(feeds, &shut/1) end
    )
  end

  defp zipped([feed | feeds], fun, elements, done) do
    case pull(feed) do
      {element, feed} -> zipped(feeds, fun, [element | elements], [feed | done])
      :done -> {:halt, :lists.reverse(done, feeds)}
    end
  end

  defp zipped([], fun, elements, done) do
    {[fun.(:lists.reverse(elements))], :lists.reverse(done)}
  end
end

defimpl Enumerable, for: Stream do
  @moduledoc false

  def count(_stream), do: {:error, __MODULE__}
  def member?(_stream, _element), do: {:error, __MODULE__}
  def slice(_stream), do: {:error, __MODULE__}
  def reduce(stream, acc, fun), do: Stream.__reduce__(stream, acc, fun)
end

defimpl Inspect, for: Stream do
  @moduledoc false

  def inspect(%{enum: enum, funs: funs}, options) do
    inner = [enum: enum, funs: Enum.reverse(funs)]
    Inspect.Algebra.concat(["#Stream<", Inspect.Algebra.to_doc(inner, options), ">"])
  end
end
