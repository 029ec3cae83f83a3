# Every account is a process; transfers are messages between them, and money is never made nor lost.

defmodule Account do
  defstruct owner: nil, balance: 0, history: []

  def open(owner, balance) do
    spawn_link(fn -> loop(%Account{owner: owner, balance: balance}) end)
  end

  def deposit(pid, amount) when amount > 0, do: call(pid, {:deposit, amount})
  def withdraw(pid, amount) when amount > 0, do: call(pid, {:withdraw, amount})
  def balance(pid), do: call(pid, :balance)
  def history(pid), do: call(pid, :history)
  def close(pid), do: call(pid, :close)

  defp call(pid, request) do
    ref = Process.monitor(pid)
    send(pid, {:call, self(), ref, request})

    receive do
      {:reply, ^ref, reply} ->
        Process.demonitor(ref, [:flush])
        reply

      {:DOWN, ^ref, :process, ^pid, _reason} ->
        {:error, :closed}
    after
      5000 -> {:error, :timeout}
    end
  end

  defp loop(account) do
    receive do
      {:call, from, ref, :close} ->
        send(from, {:reply, ref, {:closed, account.balance}})

      {:call, from, ref, request} ->
        {reply, account} = handle(request, account)
        send(from, {:reply, ref, reply})
        loop(account)
    end
  end

  defp handle({:deposit, amount}, account) do
    {:ok, account |> change(amount) |> log({:deposit, amount})}
  end

  defp handle({:withdraw, amount}, %Account{balance: balance} = account) when balance < amount do
    {{:error, {:insufficient_funds, amount - balance}}, log(account, {:refused, amount})}
  end

  defp handle({:withdraw, amount}, account) do
    {:ok, account |> change(-amount) |> log({:withdraw, amount})}
  end

  defp handle(:balance, account), do: {account.balance, account}
  defp handle(:history, account), do: {Enum.reverse(account.history), account}

  defp change(account, amount), do: %{account | balance: account.balance + amount}
  defp log(account, entry), do: %{account | history: [entry | account.history]}
end

defmodule Bank do
  def transfer(from, to, amount) do
    with :ok <- Account.withdraw(from, amount),
         :ok <- Account.deposit(to, amount) do
      {:ok, amount}
    else
      {:error, {:insufficient_funds, missing}} -> {:error, "missing #{missing}"}
      {:error, :closed} -> {:error, "an account is closed"}
    end
  end
end

alice = Account.open("Alice", 100)
bob = Account.open("Bob", 50)

IO.inspect(Bank.transfer(alice, bob, 30)) # expect: {:ok, 30}
IO.inspect(Bank.transfer(alice, bob, 300)) # expect: {:error, "missing 230"}
IO.inspect({Account.balance(alice), Account.balance(bob)}) # expect: {70, 80}
IO.inspect(Account.history(alice)) # expect: [withdraw: 30, refused: 300]

accounts = for n <- 1..20, do: Account.open("owner #{n}", 1000)
total = fn -> accounts |> Enum.map(&Account.balance/1) |> Enum.sum() end
parent = self()

for worker <- 1..10 do
  spawn_link(fn ->
    for i <- 1..50 do
      from = Enum.at(accounts, rem(worker * 7 + i, 20))
      to = Enum.at(accounts, rem(worker + i * 3, 20))
      if from != to, do: Bank.transfer(from, to, rem(i * worker, 90) + 1)
    end

    send(parent, {:finished, worker})
  end)
end

for worker <- 1..10 do
  receive do
    {:finished, ^worker} -> :ok
  end
end

IO.inspect(total.(), label: "total after 500 transfers") # expect: total after 500 transfers: 20000
IO.inspect(Enum.all?(accounts, &(Account.balance(&1) >= 0)), label: "nobody is overdrawn")
# expect: nobody is overdrawn: true
IO.inspect(Account.close(bob)) # expect: {:closed, 80}
IO.inspect(Bank.transfer(alice, bob, 1)) # expect: {:error, "an account is closed"}
