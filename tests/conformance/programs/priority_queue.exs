# A leftist heap, a scheduler built on it, and heapsort.

defmodule Heap do
  defstruct root: nil, size: 0, less: &<=/2

  def new(less \\ &<=/2), do: %Heap{less: less}

  def push(%Heap{} = heap, item) do
    %{heap | root: merge(heap.root, {1, item, nil, nil}, heap.less), size: heap.size + 1}
  end

  def pop(%Heap{root: nil} = heap), do: {:empty, heap}

  def pop(%Heap{root: {_rank, item, left, right}} = heap) do
    {{:ok, item}, %{heap | root: merge(left, right, heap.less), size: heap.size - 1}}
  end

  def peek(%Heap{root: nil}), do: :empty
  def peek(%Heap{root: {_, item, _, _}}), do: {:ok, item}

  def from_list(list, less \\ &<=/2), do: Enum.reduce(list, new(less), &push(&2, &1))

  def to_list(heap) do
    case pop(heap) do
      {:empty, _} -> []
      {{:ok, item}, rest} -> [item | to_list(rest)]
    end
  end

  defp merge(nil, heap, _less), do: heap
  defp merge(heap, nil, _less), do: heap

  defp merge({_, x, xl, xr} = a, {_, y, yl, yr} = b, less) do
    if less.(x, y), do: build(x, xl, merge(xr, b, less)), else: build(y, yl, merge(a, yr, less))
  end

  defp build(item, left, right) do
    if rank(left) >= rank(right),
      do: {rank(right) + 1, item, left, right},
      else: {rank(left) + 1, item, right, left}
  end

  defp rank(nil), do: 0
  defp rank({rank, _, _, _}), do: rank
end

defmodule Scheduler do
  def run(tasks) do
    tasks
    |> Heap.from_list(fn {at1, _, _}, {at2, _, _} -> at1 <= at2 end)
    |> loop([])
  end

  defp loop(queue, log) do
    case Heap.pop(queue) do
      {:empty, _} ->
        Enum.reverse(log)

      {{:ok, {at, name, 1}}, queue} ->
        loop(queue, ["#{at}: #{name} done" | log])

      {{:ok, {at, name, left}}, queue} ->
        loop(Heap.push(queue, {at + 3, name, left - 1}), ["#{at}: #{name}" | log])
    end
  end
end

IO.inspect(Heap.from_list([5, 3, 9, 1, 7]) |> Heap.to_list()) # expect: [1, 3, 5, 7, 9]

IO.inspect(
  Heap.from_list(~w(pear fig apple), &(String.length(&1) <= String.length(&2)))
  |> Heap.to_list()
)
# expect: ["fig", "pear", "apple"]

IO.inspect(Heap.from_list([1, 2, 3], &>=/2) |> Heap.peek()) # expect: {:ok, 3}
IO.inspect(Heap.pop(Heap.new()) |> elem(0)) # expect: :empty

numbers = for i <- 1..5000, do: rem(i * 7919, 4999)
heap = Heap.from_list(numbers)
IO.inspect({heap.size, Heap.peek(heap), Heap.to_list(heap) == Enum.sort(numbers)})
# expect: {5000, {:ok, 0}, true}

[{0, "sweep", 3}, {1, "cook", 2}, {5, "sleep", 1}]
|> Scheduler.run()
|> Enum.each(&IO.puts/1)
# expect: 0: sweep
# expect: 1: cook
# expect: 3: sweep
# expect: 4: cook done
# expect: 5: sleep done
# expect: 6: sweep done
