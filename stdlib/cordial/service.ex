defmodule Cordial.Service do
  @moduledoc false
  # Processes of the library that whoever needs them first starts. They live as long as the program, under a name, and
  # answer one request after the other.

  # Asks the service `name` and waits for what it replies. If there is none, one is started that runs `loop`, which gets
  # requests as messages `{from, reference, request}` and answers them with `reply/3`.
  def call(name, loop, request), do: name |> started(loop) |> request(request)

  # Asks a process that answers requests.
  def request(server, request) do
    reference = Process.monitor(server)
    send(server, {self(), reference, request})

    receive do
      {^reference, reply} ->
        Process.demonitor(reference, [:flush])
        reply

      {:DOWN, ^reference, _, _, reason} ->
        exit(reason)
    end
  end

  def reply(from, reference, reply), do: send(from, {reference, reply})

  # The loop of a service: requests are answered with what `serve` gives for one and the state, `{reply, state}`; `other` gives
  # the state behind any other message.
  def loop(state, serve, other) do
    receive do
      {from, reference, request} ->
        {reply, state} = serve.(request, state)
        reply(from, reference, reply)
        loop(state, serve, other)

      message ->
        loop(other.(message, state), serve, other)
    end
  end

  # Two that start at the same time start two, one of which gets the name.
  defp started(name, loop) do
    case Process.whereis(name) do
      nil ->
        parent = self()
        reference = make_ref()

        spawn(fn ->
          Process.group_leader(self(), :cordial.standard_leader())
          registered? = register(name)
          send(parent, reference)
          if registered?, do: loop.()
        end)

        receive do
          ^reference -> started(name, loop)
        end

      pid ->
        pid
    end
  end

  defp register(name) do
    Process.register(self(), name)
  rescue
    # The name is taken.
    ArgumentError -> false
  end
end
