# A ring of processes: a token goes round and everybody adds one to it.
#
#     ring.exs [PROCESSES [ROUNDS]]

defmodule Ring do
  def start(size) do
    first = self()

    Enum.reduce(2..size//1, first, fn _, next ->
      spawn_link(fn -> member(next) end)
    end)
  end

  def run(next, 0, token) do
    send(next, :stop)
    token
  end

  def run(next, rounds, token) do
    send(next, {:token, token + 1})

    receive do
      {:token, token} -> run(next, rounds - 1, token)
    end
  end

  defp member(next) do
    receive do
      {:token, token} ->
        send(next, {:token, token + 1})
        member(next)

      :stop ->
        send(next, :stop)
    end
  end
end

{size, rounds} =
  case Enum.map(System.argv(), &String.to_integer/1) do
    [] -> {1000, 100}
    [size] -> {size, 100}
    [size, rounds | _] -> {size, rounds}
  end

next = Ring.start(size)
token = Ring.run(next, rounds, 0)

receive do
  :stop -> IO.puts("#{size} processes, #{rounds} rounds: the token is #{token}")
end
