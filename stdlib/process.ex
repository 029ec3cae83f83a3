defmodule Process do
  @moduledoc """
  Functions on processes and their dictionaries.

  Starting processes and sending messages are in `Kernel`: `spawn/1`, `send/2`, `self/0`. Here
  stand links and monitors, names, timers, flags, and what is known of a process. Each process has
  a dictionary only it can reach (`get/1`, `put/2`); functions are easier to follow without it.
  """

  @typedoc "Where a message can go."
  @type dest :: pid | port | (registered_name :: atom) | {registered_name :: atom, node}

  @typedoc "An option of `spawn/2`."
  @type spawn_opt ::
          :link
          | :monitor
          | {:monitor, :erlang.monitor_option()}
          | {:priority, :low | :normal | :high}
          | {:fullsweep_after, non_neg_integer}
          | {:min_heap_size, non_neg_integer}
          | {:min_bin_vheap_size, non_neg_integer}
          | {:max_heap_size, heap_size}
          | {:message_queue_data, :off_heap | :on_heap}

  @typedoc "Options of `spawn/2`."
  @type spawn_opts :: [spawn_opt]

  @type process_info_item :: atom | {:dictionary, term}
  @type process_info_result_item :: {process_info_item, term}

  @typep priority_level :: :low | :normal | :high | :max

  # The limit of a heap.
  @typep heap_size ::
           non_neg_integer
           | %{size: non_neg_integer, kill: boolean, error_logger: boolean}

  @typedoc "An option of `alias/1`."
  @type alias_opt :: :explicit_unalias | :reply

  @typedoc "The alias of a process, good as a destination."
  @type alias :: reference

  @doc """
  Tells whether a process of this node is alive.

  ## Examples

      iex> Process.alive?(self())
      true

  """
  @spec alive?(pid) :: boolean
  defdelegate alive?(pid), to: :erlang, as: :is_process_alive

  @doc """
  Gives the whole dictionary of the calling process.

  ## Examples

      iex> Process.put(:k, 1)
      iex> {:k, 1} in Process.get()
      true

  """
  @spec get :: [{term, term}]
  defdelegate get(), to: :erlang

  @doc """
  Gives the value of `key` in the dictionary, or `default`.

  ## Examples

      iex> Process.get(:no_such_key, 7)
      7

  """
  @spec get(term, default :: term) :: term
  def get(key, default \\ nil) do
    case :erlang.get(key) do
      :undefined -> default
      value -> value
    end
  end

  @doc """
  Gives the keys of the dictionary.

  ## Examples

      iex> Process.put(:k2, 1)
      iex> :k2 in Process.get_keys()
      true

  """
  @spec get_keys :: [term]
  defdelegate get_keys(), to: :erlang

  @doc """
  Gives the keys of the dictionary that have `value`.

  ## Examples

      iex> Process.put(:k3, :only_here)
      iex> Process.get_keys(:only_here)
      [:k3]

  """
  @spec get_keys(term) :: [term]
  defdelegate get_keys(value), to: :erlang

  @doc """
  Puts `value` under `key` into the dictionary; gives the old value.

  ## Examples

      iex> Process.put(:k4, 1)
      iex> Process.put(:k4, 2)
      1

  """
  @spec put(term, term) :: term | nil
  def put(key, value), do: nilify(:erlang.put(key, value))

  @doc """
  Removes `key` from the dictionary; gives its value.

  ## Examples

      iex> Process.put(:k5, 1)
      iex> Process.delete(:k5)
      1

  """
  @spec delete(term) :: term | nil
  def delete(key), do: nilify(:erlang.erase(key))

  @doc """
  Sends an exit signal with `reason` to a process.

  `:kill` can not be trapped; `:normal` does nothing to a process that does not trap exits,
  unless it is the caller itself.

  ## Examples

      iex> pid = spawn(fn -> Process.sleep(:infinity) end)
      iex> Process.exit(pid, :kill)
      true

  """
  @spec exit(pid, term) :: true
  defdelegate exit(pid, reason), to: :erlang

  @doc """
  Makes the calling process wait.

  ## Examples

      iex> Process.sleep(1)
      :ok

  """
  @spec sleep(timeout) :: :ok
  def sleep(timeout)
      when (is_integer(timeout) and timeout >= 0) or timeout == :infinity do
    receive do
    after
      timeout -> :ok
    end
  end

  @doc """
  Sends a message, with options: `:noconnect` and `:nosuspend`.

  ## Examples

      iex> Process.send(self(), :hi, [])
      :ok

  """
  @spec send(dest, msg, [option]) :: :ok | :noconnect | :nosuspend
        when dest: dest(), msg: any, option: :noconnect | :nosuspend
  defdelegate send(dest, msg, options), to: :erlang

  @doc """
  Sends a message after `time` milliseconds; gives a timer.

  With `abs: true`, `time` is a point of monotonic time.

  ## Examples

      iex> Process.send_after(self(), :hi, 1)
      iex> receive do
      ...>   message -> message
      ...> end
      :hi

  """
  @spec send_after(pid | atom, term, non_neg_integer, [option]) :: reference
        when option: {:abs, boolean}
  def send_after(dest, msg, time, opts \\ []), do: :erlang.send_after(time, dest, msg, opts)

  @doc """
  Cancels a timer; gives the milliseconds it had left, or `false`.

  ## Examples

      iex> timer = Process.send_after(self(), :hi, 60_000)
      iex> is_integer(Process.cancel_timer(timer))
      true

  """
  @spec cancel_timer(reference, options) :: non_neg_integer | false | :ok
        when options: [async: boolean, info: boolean]
  defdelegate cancel_timer(timer_ref, options \\ []), to: :erlang

  @doc """
  Gives the milliseconds a timer has left, or `false`.

  ## Examples

      iex> timer = Process.send_after(self(), :hi, 60_000)
      iex> Process.read_timer(timer) <= 60_000
      true

  """
  @spec read_timer(reference) :: non_neg_integer | false
  defdelegate read_timer(timer_ref), to: :erlang

  @doc """
  Starts a process that runs `fun`, with options.

  ## Examples

      iex> is_pid(Process.spawn(fn -> :ok end, [:link]))
      true

  """
  @spec spawn((-> any), spawn_opts) :: pid | {pid, reference}
  defdelegate spawn(fun, opts), to: :erlang, as: :spawn_opt

  @doc """
  Starts a process that calls a function of a module, with options.

  ## Examples

      iex> {pid, _ref} = Process.spawn(Kernel, :self, [], [:monitor])
      iex> is_pid(pid)
      true

  """
  @spec spawn(module, atom, list, spawn_opts) :: pid | {pid, reference}
  defdelegate spawn(mod, fun, args, opts), to: :erlang, as: :spawn_opt

  @doc """
  Monitors a process: when it ends, the caller gets `{:DOWN, ref, :process, object, reason}`.

  ## Examples

      iex> pid = spawn(fn -> :ok end)
      iex> ref = Process.monitor(pid)
      iex> receive do
      ...>   {:DOWN, ^ref, :process, ^pid, _reason} -> :down
      ...> end
      :down

  """
  @spec monitor(pid | {name, node} | name) :: reference when name: atom
  def monitor(item), do: :erlang.monitor(:process, item)

  @doc """
  Monitors a process, with an alias or another tag than `:DOWN`.

  ## Examples

      iex> ref = Process.monitor(self(), alias: :demonitor)
      iex> is_reference(ref)
      true

  """
  @doc since: "1.15.0"
  @spec monitor(pid | {name, node} | name, [:erlang.monitor_option()]) :: reference
        when name: atom
  def monitor(item, options), do: :erlang.monitor(:process, item, options)

  @doc """
  Ends a monitor.

  With `:flush`, its message is removed from the mailbox; with `:info`, the result tells whether
  there was something to end.

  ## Examples

      iex> ref = Process.monitor(self())
      iex> Process.demonitor(ref)
      true

  """
  @spec demonitor(reference, options :: [:flush | :info]) :: boolean
  defdelegate demonitor(monitor_ref, options \\ []), to: :erlang

  @doc """
  Lists the processes of this node.

  ## Examples

      iex> self() in Process.list()
      true

  """
  @spec list :: [pid]
  defdelegate list(), to: :erlang, as: :processes

  @doc """
  Links the calling process with another.

  ## Examples

      iex> Process.link(self())
      true

  """
  @spec link(pid | port) :: true
  defdelegate link(pid_or_port), to: :erlang

  @doc """
  Removes the link between the calling process and another.

  ## Examples

      iex> Process.unlink(self())
      true

  """
  @spec unlink(pid | port) :: true
  defdelegate unlink(pid_or_port), to: :erlang

  @doc """
  Gives a name to a process.

  Raises `ArgumentError` if the process is gone or has a name, or the name is taken.

  ## Examples

      iex> Process.register(spawn(fn -> Process.sleep(1000) end), :process_doc_name)
      true

  """
  @spec register(pid | port, atom) :: true
  def register(pid_or_port, name)
      when is_atom(name) and name not in [nil, false, true, :undefined] do
    :erlang.register(name, pid_or_port)
  catch
    :error, :badarg when node(pid_or_port) != node() ->
      raise ArgumentError,
            "could not register #{inspect(pid_or_port)} because it belongs to another node"

    :error, :badarg ->
      raise ArgumentError,
            "could not register #{inspect(pid_or_port)} with " <>
              "name #{inspect(name)} because it is not alive, the name is already " <>
              "taken, or it has already been given another name"
  end

  @doc """
  Removes a name.

  ## Examples

      iex> Process.register(self(), :process_doc_unregister)
      iex> Process.unregister(:process_doc_unregister)
      true

  """
  @spec unregister(atom) :: true
  defdelegate unregister(name), to: :erlang

  @doc """
  Gives the process with a name, or `nil`.

  ## Examples

      iex> Process.whereis(:no_such_process)
      nil

  """
  @spec whereis(atom) :: pid | port | nil
  def whereis(name), do: nilify(:erlang.whereis(name))

  @doc """
  Gives the group leader of the calling process: its standard device.

  ## Examples

      iex> is_pid(Process.group_leader())
      true

  """
  @spec group_leader :: pid
  defdelegate group_leader(), to: :erlang

  @doc """
  Sets the group leader of a process.

  ## Examples

      iex> Process.group_leader(self(), Process.group_leader())
      true

  """
  @spec group_leader(pid, leader :: pid) :: true
  def group_leader(pid, leader), do: :erlang.group_leader(leader, pid)

  @doc """
  Lists the names of processes.

  ## Examples

      iex> is_list(Process.registered())
      true

  """
  @spec registered :: [atom]
  defdelegate registered(), to: :erlang

  @doc """
  Sets a flag of the calling process; gives the old value.

  `:trap_exit` turns exit signals of linked processes into messages `{:EXIT, pid, reason}`.

  ## Examples

      iex> Process.flag(:trap_exit, false)
      false

  """
  @spec flag(:error_handler, module) :: module
  @spec flag(:max_heap_size, heap_size) :: heap_size
  @spec flag(:message_queue_data, :off_heap | :on_heap) :: :off_heap | :on_heap
  @spec flag(:min_bin_vheap_size, non_neg_integer) :: non_neg_integer
  @spec flag(:min_heap_size, non_neg_integer) :: non_neg_integer
  @spec flag(:priority, priority_level) :: priority_level
  @spec flag(:save_calls, 0..10000) :: 0..10000
  @spec flag(:sensitive, boolean) :: boolean
  @spec flag(:trap_exit, boolean) :: boolean
  defdelegate flag(flag, value), to: :erlang, as: :process_flag

  @doc """
  Sets a flag of another process.
  """
  @spec flag(pid, :save_calls, 0..10000) :: 0..10000
  defdelegate flag(pid, flag, value), to: :erlang, as: :process_flag

  @doc """
  Gives what is known of a process, or `nil` if it is gone.

  ## Examples

      iex> is_list(Process.info(self()))
      true

  """
  @spec info(pid) :: keyword | nil
  def info(pid), do: nilify(:erlang.process_info(pid))

  @doc """
  Gives one thing, or several, that is known of a process, or `nil` if it is gone.

  ## Examples

      iex> Process.info(self(), :trap_exit)
      {:trap_exit, false}
      iex> Process.info(self(), [:trap_exit])
      [trap_exit: false]

  """
  @spec info(pid, [process_info_item]) :: [process_info_result_item] | nil
  @spec info(pid, process_info_item) :: process_info_result_item | nil
  def info(pid, spec)

  def info(pid, :registered_name) do
    case :erlang.process_info(pid, :registered_name) do
      :undefined -> nil
      [] -> {:registered_name, []}
      other -> other
    end
  end

  def info(pid, spec) when is_atom(spec) or is_tuple(spec) do
    nilify(:erlang.process_info(pid, spec))
  end

  def info(pid, spec) when is_list(spec), do: nilify(:erlang.process_info(pid, spec))

  @doc """
  Makes the calling process as small as can be until a message arrives.

  Its stack is forgotten: it goes on with a call of the given function.
  """
  @spec hibernate(module, atom, list) :: no_return
  defdelegate hibernate(mod, fun_name, args), to: :erlang

  @doc """
  Gives the calling process a label, shown by tools.

  ## Examples

      iex> Process.set_label({:worker, 1})
      :ok

  """
  @doc since: "1.17.0"
  @spec set_label(term) :: :ok
  def set_label(label) do
    _ = :erlang.put(:"$process_label", label)
    :ok
  end

  @doc """
  Makes an alias of the calling process, good until `unalias/1`.

  ## Examples

      iex> is_reference(Process.alias())
      true

  """
  @doc since: "1.15.0"
  @spec alias :: alias
  defdelegate alias(), to: :erlang

  @doc """
  Makes an alias of the calling process; with `:reply` it is good for one message.

  ## Examples

      iex> is_reference(Process.alias([:reply]))
      true

  """
  @doc since: "1.15.0"
  @spec alias([alias_opt]) :: alias
  defdelegate alias(options), to: :erlang

  @doc """
  Ends an alias of the calling process; tells whether it was one.

  ## Examples

      iex> alias = Process.alias()
      iex> Process.unalias(alias)
      true

  """
  @doc since: "1.15.0"
  @spec unalias(alias) :: boolean
  defdelegate unalias(alias), to: :erlang

  defp nilify(:undefined), do: nil
  defp nilify(other), do: other
end
