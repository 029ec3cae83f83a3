defmodule Register do
  def start, do: spawn_link(fn -> loop(0) end)

  defp loop(value) do
    receive do
      {:get, from} ->
        send(from, {self(), value})
        loop(value)

      {:put, value} ->
        loop(value)
    end
  end

  def get(register) do
    send(register, {:get, self()})

    receive do
      {^register, value} -> value
    end
  end

  def put(register, value), do: send(register, {:put, value})
end

defmodule RaceTest do
  use ExUnit.Case, async: true

  # What the functions give, each called by a process of its own.
  defp at_once(functions) do
    parent = self()

    pids =
      for function <- functions do
        spawn_link(fn -> send(parent, {self(), function.()}) end)
      end

    for pid <- pids do
      receive do
        {^pid, result} -> result
      end
    end
  end

  test "updates are not lost" do
    register = Register.start()
    update = fn -> Register.put(register, Register.get(register) + 1) end
    at_once([update, update])
    assert Register.get(register) == 2
  end

  test "a single update is not lost" do
    register = Register.start()
    at_once([fn -> Register.put(register, Register.get(register) + 1) end])
    assert Register.get(register) == 1
  end

  test "a free name can be claimed" do
    hesitate = fn -> Enum.each(1..2000, &is_integer/1) end

    claim = fn ->
      if Process.whereis(:boss) do
        :taken
      else
        hesitate.()
        Process.register(self(), :boss)
        hesitate.()
      end
    end

    refute false in at_once([claim, claim])
  end

  @tag timeout: 60_000
  test "time passes at once if nobody works" do
    Process.sleep(30_000)
  end
end
