# What a pattern in the head takes from a map lives through the wait of the receive that begins the body.
defmodule Pinned do
  def loop(%{owner: owner} = state) do
    receive do
      ^owner -> {:mine, owner}
      _ -> loop(state)
    end
  end

  def first(%{owner: owner}) do
    receive do
      {^owner, value} -> value
    after
      0 -> {:none, owner}
    end
  end

  def both(%{a: a, b: b}) do
    receive do
      {^a, ^b} -> {a, b}
    end
  end
end

me = self()
pid = spawn(fn -> send(me, {:done, Pinned.loop(%{owner: :o})}) end)
send(pid, 1)
send(pid, :o)

receive do
  {:done, result} -> IO.inspect(result) # expect: {:mine, :o}
end

IO.inspect(Pinned.first(%{owner: :x})) # expect: {:none, :x}
send(self(), {:x, 5})
IO.inspect(Pinned.first(%{owner: :x})) # expect: 5
send(self(), {1, 3})
send(self(), {1, 2})
IO.inspect(Pinned.both(%{a: 1, b: 2})) # expect: {1, 2}
