defmodule Cordial.Lock do
  @moduledoc false
  # One process at a time does what must not be done by two. A lock is a name; who holds it and dies gives it back.
  #
  # Not reentrant: `fun` must not take the same lock again.

  def locked(name, fun) do
    {server, reference} = Cordial.Service.call(name, &free/0, :lock)

    try do
      fun.()
    after
      send(server, {:unlock, reference})
    end
  end

  defp free do
    receive do
      {from, reference, :lock} ->
        monitor = Process.monitor(from)
        Cordial.Service.reply(from, reference, {self(), monitor})
        held(monitor)
    end
  end

  defp held(monitor) do
    receive do
      {:unlock, ^monitor} -> Process.demonitor(monitor, [:flush])
      {:DOWN, ^monitor, _, _, _} -> :ok
    end

    free()
  end
end
