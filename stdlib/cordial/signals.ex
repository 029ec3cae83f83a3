defmodule Cordial.Signals do
  @moduledoc false
  # Signals of the operating system. The VM starts a process for each that the program handles, which runs the function of the
  # signal's name. Handlers belong to a process named as in OTP, which is started with the first of them.

  @server :erl_signal_server
  # What is handled though nobody asked for it.
  @own [:sigterm, :sigquit, :sigusr1]

  def sigterm, do: received(:sigterm)
  def sigquit, do: received(:sigquit)
  def sigusr1, do: received(:sigusr1)
  def sighup, do: received(:sighup)
  def sigusr2, do: received(:sigusr2)
  def sigchld, do: received(:sigchld)
  def sigalrm, do: received(:sigalrm)
  def sigtstp, do: received(:sigtstp)
  def sigabrt, do: received(:sigabrt)

  def trap(signal, id, fun), do: call({:trap, signal, id, fun})

  def untrap(signal, id), do: call({:untrap, signal, id})

  defp received(signal) do
    case Process.whereis(@server) do
      nil -> usual(signal)
      server -> send(server, {:signal, signal})
    end
  end

  defp usual(:sigterm) do
    :logger.notice("SIGTERM received - shutting down")
    :init.stop()
  end

  defp usual(:sigquit), do: :erlang.halt()
  defp usual(:sigusr1), do: :erlang.halt(~c"Received SIGUSR1")
  defp usual(_), do: :ok

  # Handlers are `{signal, id, fun}`, the last one first: it is called first.
  defp call(request) do
    Cordial.Service.call(
      @server,
      fn -> Cordial.Service.loop([], &serve/2, &arrived/2) end,
      request
    )
  end

  defp arrived({:signal, signal}, handlers) do
    handlers = run(handlers, signal)
    usual(signal)
    handlers
  end

  defp serve({:trap, signal, id, fun}, handlers) do
    if registered?(handlers, signal, id) do
      {{:error, :already_registered}, handlers}
    else
      handle(signal, true)
      {{:ok, id}, [{signal, id, fun} | handlers]}
    end
  end

  defp serve({:untrap, signal, id}, handlers) do
    if registered?(handlers, signal, id) do
      {:ok, without(handlers, signal, id)}
    else
      {{:error, :not_found}, handlers}
    end
  end

  defp registered?(handlers, signal, id) do
    :lists.any(fn {s, i, _} -> s === signal and i === id end, handlers)
  end

  defp without(handlers, signal, id) do
    left = :lists.filter(fn {s, i, _} -> s !== signal or i !== id end, handlers)
    unless :lists.keymember(signal, 1, left), do: handle(signal, signal in @own)
    left
  end

  # Nobody can handle this one, though anybody may say so.
  defp handle(:sigstop, _on), do: :ok
  defp handle(signal, on), do: :cordial.handle_signal(signal, on)

  # A handler that fails is never called again.
  defp run(handlers, signal) do
    :lists.foldl(
      fn {_, id, fun}, left ->
        try do
          fun.()
          left
        catch
          kind, reason ->
            text = Exception.format(kind, reason, __STACKTRACE__)
            name = inspect({System.SignalHandler, {signal, id}})
            :logger.error(["signal handler ", name, " terminating\n", text])
            without(left, signal, id)
        end
      end,
      handlers,
      :lists.filter(fn {s, _, _} -> s === signal end, handlers)
    )
  end
end
