# A vending machine as a process whose states are functions, with a timeout that gives the money back.

defmodule Vending do
  @prices %{water: 100, juice: 250}

  def start(owner),
    do: spawn_link(fn -> idle(%{owner: owner, paid: 0, stock: %{water: 1, juice: 2}}) end)

  def insert(machine, coin), do: request(machine, {:coin, coin})
  def choose(machine, drink), do: request(machine, {:choose, drink})
  def cancel(machine), do: request(machine, :cancel)

  defp request(machine, event) do
    ref = make_ref()
    send(machine, {event, {self(), ref}})

    receive do
      {^ref, answer} -> answer
    after
      1000 -> :no_answer
    end
  end

  defp idle(data) do
    receive do
      {{:coin, coin}, from} when coin in [50, 100, 200] ->
        answer(from, {:paid, coin})
        paying(%{data | paid: coin})

      {{:coin, coin}, from} ->
        answer(from, {:returned, coin})
        idle(data)

      {{:choose, drink}, from} ->
        answer(from, {:price, @prices[drink]})
        idle(data)

      {:cancel, from} ->
        answer(from, {:change, 0})
        idle(data)
    end
  end

  defp paying(data) do
    receive do
      {{:coin, coin}, from} when coin in [50, 100, 200] ->
        data = %{data | paid: data.paid + coin}
        answer(from, {:paid, data.paid})
        paying(data)

      {{:coin, coin}, from} ->
        answer(from, {:returned, coin})
        paying(data)

      {{:choose, drink}, from} ->
        choose(drink, @prices[drink], data.stock[drink], from, data)

      {:cancel, from} ->
        answer(from, {:change, data.paid})
        idle(%{data | paid: 0})
    after
      300 ->
        send(data.owner, {:timeout, data.paid})
        idle(%{data | paid: 0})
    end
  end

  defp choose(_drink, nil, _stock, from, data) do
    answer(from, :unknown)
    paying(data)
  end

  defp choose(drink, _price, 0, from, data) do
    answer(from, {:sold_out, drink})
    paying(data)
  end

  defp choose(_drink, price, _stock, from, data) when data.paid < price do
    answer(from, {:missing, price - data.paid})
    paying(data)
  end

  defp choose(drink, price, stock, from, data) do
    answer(from, {:here_you_are, drink, change: coins(data.paid - price)})
    idle(%{data | paid: 0, stock: %{data.stock | drink => stock - 1}})
  end

  defp coins(0), do: []

  defp coins(amount),
    do: Enum.find([200, 100, 50], &(&1 <= amount)) |> then(&[&1 | coins(amount - &1)])

  defp answer({pid, ref}, value), do: send(pid, {ref, value})
end

machine = Vending.start(self())
IO.inspect(Vending.choose(machine, :juice)) # expect: {:price, 250}
IO.inspect(Vending.insert(machine, 200)) # expect: {:paid, 200}
IO.inspect(Vending.choose(machine, :juice)) # expect: {:missing, 50}
IO.inspect(Vending.insert(machine, 30)) # expect: {:returned, 30}
IO.inspect(Vending.insert(machine, 200)) # expect: {:paid, 400}
IO.inspect(Vending.choose(machine, :juice)) # expect: {:here_you_are, :juice, [change: ~c"d2"]}
IO.inspect(Vending.cancel(machine)) # expect: {:change, 0}
IO.inspect(Vending.insert(machine, 100)) # expect: {:paid, 100}
IO.inspect(Vending.choose(machine, :water)) # expect: {:here_you_are, :water, [change: []]}
IO.inspect(Vending.insert(machine, 100)) # expect: {:paid, 100}
IO.inspect(Vending.choose(machine, :water)) # expect: {:sold_out, :water}
IO.inspect(Vending.choose(machine, :tea)) # expect: :unknown
IO.inspect(Vending.cancel(machine)) # expect: {:change, 100}
IO.inspect(Vending.insert(machine, 50)) # expect: {:paid, 50}

receive do
  message -> IO.inspect(message) # expect: {:timeout, 50}
after
  1000 -> IO.puts("nothing came back")
end
