defmodule Tree do
  def sum(range, parent, tag) when length(range) <= 10, do: send(parent, {tag, Enum.sum(range)})

  def sum(range, parent, tag) do
    {left, right} = Enum.split(range, div(length(range), 2))
    me = self()
    spawn_link(fn -> sum(left, me, :left) end)
    spawn_link(fn -> sum(right, me, :right) end)

    total =
      receive do
        {:left, l} ->
          receive do
            {:right, r} -> l + r
          end
      end

    send(parent, {tag, total})
  end
end

Tree.sum(Enum.to_list(1..10_000), self(), :total)

receive do
  {:total, n} -> IO.inspect(n) # expect: 50005000
end
