defmodule Stack do
  use GenServer

  # Client

  def start_link(default) when is_list(default) do
    GenServer.start_link(__MODULE__, default, name: __MODULE__)
  end

  def push(pid, element), do: GenServer.cast(pid, {:push, element})
  def pop(pid), do: GenServer.call(pid, :pop, 5_000)

  # Server (callbacks)

  @impl true
  def init(stack), do: {:ok, stack}

  @impl GenServer
  def handle_call(:pop, _from, [head | tail]) do
    {:reply, head, tail}
  end

  def handle_call({:get, key}, from, %{} = state) when is_atom(key),
    do: {:reply, Map.get(state, key), state}

  @impl true
  def handle_cast({:push, element}, state) do
    {:noreply, [element | state]}
  end

  @impl true
  def handle_info({:DOWN, ref, :process, _, reason}, %{ref: ref} = s) do
    Logger.warning("down: #{inspect reason}")
    {:noreply, %{s | ref: nil}}
  end
end
