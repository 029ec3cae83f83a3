defmodule :timer do
  @moduledoc """
  Timers and measuring time, under Erlang's names.

  Timers that run a function belong to a process named `:timer_server`, which is started when it is
  needed; the others are those of the VM.
  """

  @doc """
  Waits for `time` milliseconds.

  ## Examples

      iex> :timer.sleep(1)
      :ok

  """
  def sleep(time) do
    receive do
    after
      time -> :ok
    end
  end

  @doc """
  Calls `fun` and gives the microseconds it took, and its value.

  ## Examples

      iex> {micros, value} = :timer.tc(fn -> 1 + 1 end)
      iex> {is_integer(micros), value}
      {true, 2}

  """
  def tc(fun) when is_function(fun, 0), do: measure(fun, :microsecond)

  @doc """
  Calls `fun` with arguments, or in a unit of time, and gives the time it took, and its value.

  ## Examples

      iex> {_, value} = :timer.tc(fn x -> x end, [1])
      iex> value
      1

  """
  def tc(fun, args) when is_function(fun) and is_list(args) do
    measure(fn -> apply(fun, args) end, :microsecond)
  end

  def tc(fun, unit) when is_function(fun, 0) and is_atom(unit), do: measure(fun, unit)

  @doc """
  Calls a function of a module, or a function in a unit of time, and measures it.

  ## Examples

      iex> {_, value} = :timer.tc(Kernel, :+, [1, 2])
      iex> value
      3

  """
  def tc(module, name, args) when is_atom(module) and is_atom(name) and is_list(args) do
    measure(fn -> apply(module, name, args) end, :microsecond)
  end

  def tc(fun, args, unit) when is_function(fun) and is_list(args) and is_atom(unit) do
    measure(fn -> apply(fun, args) end, unit)
  end

  @doc """
  Calls a function of a module and measures it in a unit of time.

  ## Examples

      iex> {_, value} = :timer.tc(Kernel, :+, [1, 2], :millisecond)
      iex> value
      3

  """
  def tc(module, name, args, unit), do: measure(fn -> apply(module, name, args) end, unit)

  defp measure(fun, unit) do
    before = :erlang.monotonic_time()
    value = fun.()
    {:erlang.convert_time_unit(:erlang.monotonic_time() - before, :native, unit), value}
  end

  @doc """
  Gives the microseconds between two timestamps.

  ## Examples

      iex> :timer.now_diff({0, 1, 5}, {0, 0, 0})
      1000005

  """
  def now_diff({mega2, second2, micro2}, {mega1, second1, micro1}) do
    ((mega2 - mega1) * 1_000_000 + (second2 - second1)) * 1_000_000 + micro2 - micro1
  end

  @doc """
  Gives the milliseconds in a number of seconds.

  ## Examples

      iex> :timer.seconds(2)
      2000

  """
  def seconds(seconds), do: seconds * 1000

  @doc """
  Gives the milliseconds in a number of minutes.

  ## Examples

      iex> :timer.minutes(2)
      120000

  """
  def minutes(minutes), do: minutes * 60_000

  @doc """
  Gives the milliseconds in a number of hours.

  ## Examples

      iex> :timer.hours(2)
      7200000

  """
  def hours(hours), do: hours * 3_600_000

  @doc """
  Gives the milliseconds in hours, minutes and seconds.

  ## Examples

      iex> :timer.hms(1, 1, 1)
      3661000

  """
  def hms(hours, minutes, seconds), do: hours(hours) + minutes(minutes) + seconds(seconds)

  @doc """
  Sends `message` to the caller after `time` milliseconds.

  ## Examples

      iex> {:ok, _timer} = :timer.send_after(1, :hi)
      iex> receive do
      ...>   message -> message
      ...> end
      :hi

  """
  def send_after(time, message), do: send_after(time, self(), message)

  @doc """
  Sends `message` to a process after `time` milliseconds.

  ## Examples

      iex> {:ok, _timer} = :timer.send_after(1, self(), :ho)
      iex> receive do
      ...>   message -> message
      ...> end
      :ho

  """
  def send_after(time, dest, message) when is_integer(time) and time >= 0 do
    {:ok, {:send_local, :erlang.send_after(time, dest, message)}}
  end

  def send_after(_time, _dest, _message), do: {:error, :badarg}

  @doc """
  Sends `message` to the caller every `time` milliseconds.

  ## Examples

      iex> {:ok, timer} = :timer.send_interval(60_000, :tick)
      iex> :timer.cancel(timer)
      {:ok, :cancel}

  """
  def send_interval(time, message), do: send_interval(time, self(), message)

  @doc """
  Sends `message` to a process every `time` milliseconds, as long as it lives.

  ## Examples

      iex> {:ok, timer} = :timer.send_interval(60_000, self(), :tick)
      iex> :timer.cancel(timer)
      {:ok, :cancel}

  """
  def send_interval(time, dest, message) when is_integer(time) and time > 0 do
    start(fn -> monitored(dest) end, time, fn -> :erlang.send(dest, message) end, :interval)
  end

  def send_interval(_time, _dest, _message), do: {:error, :badarg}

  defp monitored(dest) when is_pid(dest), do: :erlang.monitor(:process, dest)
  defp monitored(name) when is_atom(name), do: :erlang.monitor(:process, name)
  defp monitored(_dest), do: :none

  @doc """
  Calls `fun` after `time` milliseconds, in a process of its own.

  ## Examples

      iex> me = self()
      iex> {:ok, _timer} = :timer.apply_after(1, fn -> send(me, :called) end)
      iex> receive do
      ...>   message -> message
      ...> end
      :called

  """
  def apply_after(time, fun) when is_function(fun, 0),
    do: apply_after(time, :erlang, :apply, [fun, []])

  @doc """
  Calls `fun` with arguments after `time` milliseconds.

  ## Examples

      iex> {:ok, timer} = :timer.apply_after(60_000, &send/2, [self(), 1])
      iex> :timer.cancel(timer)
      {:ok, :cancel}

  """
  def apply_after(time, fun, args) when is_function(fun) and is_list(args) do
    apply_after(time, :erlang, :apply, [fun, args])
  end

  @doc """
  Calls a function of a module after `time` milliseconds.

  ## Examples

      iex> {:ok, timer} = :timer.apply_after(60_000, Kernel, :send, [self(), 1])
      iex> :timer.cancel(timer)
      {:ok, :cancel}

  """
  def apply_after(time, module, name, args)
      when is_integer(time) and time >= 0 and is_atom(module) and is_atom(name) and is_list(args) do
    start(fn -> :none end, time, fn -> apply(module, name, args) end, :once)
  end

  def apply_after(_time, _module, _name, _args), do: {:error, :badarg}

  @doc """
  Calls a function of a module every `time` milliseconds, each time in a process of its own.

  ## Examples

      iex> {:ok, timer} = :timer.apply_interval(60_000, Kernel, :send, [self(), 1])
      iex> :timer.cancel(timer)
      {:ok, :cancel}

  """
  def apply_interval(time, module, name, args)
      when is_integer(time) and time > 0 and is_atom(module) and is_atom(name) and is_list(args) do
    start(fn -> :none end, time, fn -> :erlang.spawn(module, name, args) end, :interval)
  end

  def apply_interval(_time, _module, _name, _args), do: {:error, :badarg}

  @doc """
  Calls `fun` every `time` milliseconds, each time in a process of its own.

  ## Examples

      iex> {:ok, timer} = :timer.apply_interval(60_000, fn -> :ok end)
      iex> :timer.cancel(timer)
      {:ok, :cancel}

  """
  def apply_interval(time, fun) when is_function(fun, 0),
    do: apply_interval(time, :erlang, :apply, [fun, []])

  @doc """
  Sends an exit signal to a process after `time` milliseconds.

  ## Examples

      iex> {:ok, timer} = :timer.exit_after(60_000, self(), :late)
      iex> :timer.cancel(timer)
      {:ok, :cancel}

  """
  def exit_after(time, pid, reason), do: apply_after(time, :erlang, :exit, [pid, reason])

  @doc """
  Sends an exit signal to the caller after `time` milliseconds.

  ## Examples

      iex> {:ok, timer} = :timer.exit_after(60_000, :late)
      iex> :timer.cancel(timer)
      {:ok, :cancel}

  """
  def exit_after(time, reason), do: exit_after(time, self(), reason)

  @doc """
  Kills a process after `time` milliseconds.

  ## Examples

      iex> {:ok, timer} = :timer.kill_after(60_000, self())
      iex> :timer.cancel(timer)
      {:ok, :cancel}

  """
  def kill_after(time, pid), do: exit_after(time, pid, :kill)

  @doc """
  Kills the caller after `time` milliseconds.

  ## Examples

      iex> {:ok, timer} = :timer.kill_after(60_000)
      iex> :timer.cancel(timer)
      {:ok, :cancel}

  """
  def kill_after(time), do: exit_after(time, self(), :kill)

  @doc """
  Ends a timer.

  ## Examples

      iex> {:ok, timer} = :timer.send_after(60_000, :hi)
      iex> :timer.cancel(timer)
      {:ok, :cancel}

  """
  def cancel({:send_local, timer}) when is_reference(timer) do
    _ = :erlang.cancel_timer(timer)
    {:ok, :cancel}
  end

  def cancel({kind, timer, pid}) when kind in [:once, :interval] and is_reference(timer) do
    :erlang.send(pid, {:cancel, timer})
    {:ok, :cancel}
  end

  def cancel(_other), do: {:error, :badarg}

  # Each of these timers is a small process that waits for its time or for its end.
  defp start(prepare, time, fun, kind) do
    timer = :erlang.make_ref()

    pid =
      :erlang.spawn(fn ->
        watched = prepare.()
        run(timer, watched, time, fun, kind, :erlang.monotonic_time(:millisecond) + time)
      end)

    {:ok, {kind, timer, pid}}
  end

  defp run(timer, watched, time, fun, kind, due) do
    receive do
      {:cancel, ^timer} -> :ok
      {:DOWN, ^watched, :process, _, _} -> :ok
    after
      max(due - :erlang.monotonic_time(:millisecond), 0) ->
        fun.()
        if kind == :interval, do: run(timer, watched, time, fun, kind, due + time), else: :ok
    end
  end
end
