# A supervisor made of links and trapped exits: restarts what dies, gives up when it dies too often.

defmodule MiniSupervisor do
  def start(specs, opts \\ []) do
    spawn(fn ->
      Process.flag(:trap_exit, true)
      Process.put(:strategy, Keyword.get(opts, :strategy, :one_for_one))
      Process.put(:max_restarts, Keyword.get(opts, :max_restarts, 3))
      children = for {id, fun} <- specs, do: start_child(id, fun)
      loop(children, 0)
    end)
  end

  def which_children(supervisor) do
    ref = make_ref()
    send(supervisor, {:which_children, self(), ref})

    receive do
      {^ref, children} -> children
    after
      1000 -> :no_answer
    end
  end

  defp start_child(id, fun), do: {id, spawn_link(fun), fun}

  defp loop(children, restarts) do
    receive do
      {:which_children, from, ref} ->
        send(from, {ref, for({id, pid, _} <- children, do: {id, pid})})
        loop(children, restarts)

      {:EXIT, pid, :normal} ->
        loop(List.keydelete(children, pid, 1), restarts)

      {:EXIT, pid, _reason} ->
        case List.keymember?(children, pid, 1) do
          false ->
            loop(children, restarts)

          true ->
            if restarts >= Process.get(:max_restarts) do
              Enum.each(children, fn {_, child, _} -> Process.exit(child, :shutdown) end)
              exit(:shutdown)
            end

            loop(restart(Process.get(:strategy), children, pid), restarts + 1)
        end
    end
  end

  defp restart(:one_for_one, children, pid) do
    Enum.map(children, fn
      {id, ^pid, fun} -> start_child(id, fun)
      child -> child
    end)
  end

  defp restart(:one_for_all, children, dead) do
    for {_, pid, _} <- children, pid != dead do
      Process.unlink(pid)
      Process.exit(pid, :shutdown)
    end

    Enum.map(children, fn {id, _, fun} -> start_child(id, fun) end)
  end
end

defmodule Worker do
  def run(name, observer) do
    fn ->
      send(observer, {:started, name, self()})
      loop(name)
    end
  end

  defp loop(name) do
    receive do
      :crash -> exit({:crashed, name})
      :finish -> :ok
      {:ping, from} -> send(from, {:pong, name}) && loop(name)
    end
  end
end

started = fn ->
  receive do
    {:started, name, pid} -> {name, pid}
  after
    1000 -> :nothing_started
  end
end

specs = for name <- [:a, :b, :c], do: {name, Worker.run(name, self())}

supervisor = MiniSupervisor.start(specs)
pids = Map.new(for _ <- 1..3, do: started.())
IO.inspect(pids |> Map.keys() |> Enum.sort()) # expect: [:a, :b, :c]

send(pids[:b], :crash)
{name, new} = started.()
IO.inspect({name, new != pids[:b]}, label: "restarted") # expect: restarted: {:b, true}
children = MiniSupervisor.which_children(supervisor)
IO.inspect({children[:a] == pids[:a], children[:b] == new}, label: "only that one is new")
# expect: only that one is new: {true, true}
send(new, {:ping, self()})

receive do
  m -> IO.inspect(m) # expect: {:pong, :b}
end

send(pids[:c], :finish)
Process.sleep(20)

IO.inspect(MiniSupervisor.which_children(supervisor) |> Keyword.keys(),
  label: "after a normal exit"
)
# expect: after a normal exit: [:a, :b]

ref = Process.monitor(supervisor)
a = children[:a]
send(a, :crash)
{:a, a} = started.()
send(a, :crash)
{:a, a} = started.()
send(a, :crash)

receive do
  {:DOWN, ^ref, _, _, reason} -> IO.inspect(reason, label: "it gave up") # expect: it gave up: :shutdown
end

together = MiniSupervisor.start(specs, strategy: :one_for_all)
first = Map.new(for _ <- 1..3, do: started.())
send(first[:a], :crash)
second = Map.new(for _ <- 1..3, do: started.())
Process.sleep(20)

IO.inspect(
  for({name, pid} <- first, do: {name, pid != second[name], Process.alive?(pid)})
  |> Enum.sort()
)
# expect: [{:a, true, false}, {:b, true, false}, {:c, true, false}]

IO.inspect(Process.alive?(together)) # expect: true
