# Five philosophers and a waiter who hands out forks: nobody starves, no fork is used twice at once.

defmodule Waiter do
  def start(seats) do
    free = Map.new(0..(seats - 1), &{&1, :free})
    spawn_link(fn -> loop(seats, free, [], %{}) end)
  end

  def pick_up(waiter, seat) do
    send(waiter, {:pick_up, self(), seat})

    receive do
      {:eat, ^seat} -> :ok
    end
  end

  def put_down(waiter, seat), do: send(waiter, {:put_down, seat})

  defp loop(seats, forks, waiting, meals) do
    receive do
      {:pick_up, from, seat} ->
        serve(seats, forks, waiting ++ [{from, seat}], meals)

      {:put_down, seat} ->
        forks =
          Enum.reduce(forks_of(seat, seats), forks, fn fork, acc -> %{acc | fork => :free} end)

        serve(seats, forks, waiting, meals)

      {:meals, from} ->
        send(from, {:meals, meals})
        loop(seats, forks, waiting, meals)
    end
  end

  defp serve(seats, forks, waiting, meals) do
    {forks, left, meals} =
      Enum.reduce(waiting, {forks, [], meals}, fn {from, seat} = guest, {forks, left, meals} ->
        wanted = forks_of(seat, seats)

        if Enum.all?(wanted, &(forks[&1] == :free)) do
          send(from, {:eat, seat})
          taken = Enum.reduce(wanted, forks, fn fork, acc -> %{acc | fork => seat} end)
          {taken, left, Map.update(meals, seat, 1, &(&1 + 1))}
        else
          {forks, [guest | left], meals}
        end
      end)

    loop(seats, forks, Enum.reverse(left), meals)
  end

  defp forks_of(seat, seats), do: [seat, rem(seat + 1, seats)]
end

defmodule Philosopher do
  def start(waiter, table, seat, meals) do
    spawn_link(fn ->
      for _ <- 1..meals do
        Waiter.pick_up(waiter, seat)
        send(table, {:eating, seat})
        if rem(seat, 2) == 0, do: Process.sleep(1)
        send(table, {:thinking, seat})
        Waiter.put_down(waiter, seat)
      end

      send(table, {:done, seat})
    end)
  end
end

seats = 5
meals = 20
waiter = Waiter.start(seats)
for seat <- 0..(seats - 1), do: Philosopher.start(waiter, self(), seat, meals)

watch = fn watch, eating, done, conflicts ->
  if length(done) == seats do
    {Enum.sort(done), conflicts}
  else
    receive do
      {:eating, seat} ->
        neighbours = [rem(seat + 1, seats), rem(seat + seats - 1, seats)]
        bad = if Enum.any?(neighbours, &(&1 in eating)), do: 1, else: 0
        watch.(watch, [seat | eating], done, conflicts + bad)

      {:thinking, seat} ->
        watch.(watch, List.delete(eating, seat), done, conflicts)

      {:done, seat} ->
        watch.(watch, eating, [seat | done], conflicts)
    after
      5000 -> {:deadlock, eating, done}
    end
  end
end

IO.inspect(watch.(watch, [], [], 0)) # expect: {[0, 1, 2, 3, 4], 0}
send(waiter, {:meals, self()})

receive do
  {:meals, counts} -> IO.inspect(counts) # expect: %{0 => 20, 1 => 20, 2 => 20, 3 => 20, 4 => 20}
end
