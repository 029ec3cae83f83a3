defmodule ExUnit.CaptureServer do
  @moduledoc false
  # The process that holds what is captured, unless it is that of one process only.
  #
  # Devices with names: several may capture one at a time, each sees what was printed since it began. When the last is done,
  # or dead, the name goes back to the device that had it.
  #
  # Logs: while anybody captures them this module is a handler of `:logger`, in place of the default one.

  defstruct devices: %{}, logs: %{}, default_handler: nil

  @doc "Begins to capture `name`; `open` makes the device that takes its place. `{:ok, reference}`, or `:error` if there is no such device."
  def begin(name, open), do: call({:begin, name, open, self()})

  def output(reference), do: call({:output, reference})

  def finish(reference), do: call({:finish, reference})

  @doc "Begins to capture what is logged from `level` on: it is written to `device` as `formatter` says. Gives a reference."
  def begin_log(level, formatter, device),
    do: call({:begin_log, {level, formatter, device}, self()})

  def finish_log(reference), do: call({:finish_log, reference})

  # The callback of the handler, called in the process that logs.
  @doc false
  def log(%{level: level} = event, _config) do
    for {limit, {module, formatter}, device} <- call(:logs),
        :logger.compare_levels(level, limit) != :lt do
      write(device, module.format(event, formatter))
    end
  end

  defp write(device, text) do
    IO.write(device, text)
  rescue
    # It was done in the meantime.
    ErlangError -> :ok
  end

  # `devices` by name: `{original, device, [{monitor, output at its begin}]}`; `logs` by monitor: `{level, formatter, device}`.
  defp call(request) do
    loop = fn -> Cordial.Service.loop(%__MODULE__{}, &serve/2, &abandoned/2) end
    Cordial.Service.call(__MODULE__, loop, request)
  end

  # Who began to capture is dead.
  defp abandoned({:DOWN, monitor, :process, _, _}, %{devices: devices} = state) do
    cond do
      is_map_key(state.logs, monitor) -> elem(serve({:finish_log, monitor}, state), 1)
      find(monitor, devices) -> elem(serve({:finish, monitor}, state), 1)
      true -> state
    end
  end

  defp serve(:logs, state), do: {Map.values(state.logs), state}

  defp serve({:begin_log, capture, owner}, state) do
    monitor = Process.monitor(owner)
    state = if state.logs == %{}, do: replace_default_handler(state), else: state
    {monitor, put_in(state.logs[monitor], capture)}
  end

  defp serve({:finish_log, monitor}, state) do
    Process.demonitor(monitor, [:flush])
    {_, logs} = Map.pop(state.logs, monitor)
    if logs == %{}, do: restore_default_handler(state.default_handler)
    {:ok, %{state | logs: logs}}
  end

  defp serve(request, state) do
    {reply, devices} = serve_device(request, state.devices)
    {reply, %{state | devices: devices}}
  end

  defp replace_default_handler(state) do
    default =
      case :logger.get_handler_config(:default) do
        {:ok, config} -> config
        {:error, _} -> nil
      end

    :logger.remove_handler(:default)
    :logger.add_handler(__MODULE__, __MODULE__, %{})
    %{state | default_handler: default}
  end

  defp restore_default_handler(default) do
    :logger.remove_handler(__MODULE__)
    if default, do: :logger.add_handler(:default, default.module, default)
  end

  defp serve_device({:begin, name, open, owner}, devices) do
    monitor = Process.monitor(owner)

    case devices do
      %{^name => {original, device, captures}} ->
        {_, printed} = StringIO.contents(device)

        {{:ok, monitor},
         %{devices | name => {original, device, [{monitor, byte_size(printed)} | captures]}}}

      %{} ->
        original = Process.whereis(name)

        if original == nil and name not in [:standard_error, :user] do
          Process.demonitor(monitor, [:flush])
          {:error, devices}
        else
          if original, do: Process.unregister(name)
          device = open.()
          Process.register(device, name)
          {{:ok, monitor}, Map.put(devices, name, {original, device, [{monitor, 0}]})}
        end
    end
  end

  defp serve_device({:output, monitor}, devices) do
    {_name, {_, device, captures}} = find(monitor, devices)
    {_, before} = List.keyfind(captures, monitor, 0)
    {_, printed} = StringIO.contents(device)
    {binary_part(printed, before, byte_size(printed) - before), devices}
  end

  defp serve_device({:finish, monitor}, devices) do
    Process.demonitor(monitor, [:flush])
    {name, {original, device, captures}} = find(monitor, devices)

    case List.keydelete(captures, monitor, 0) do
      [] ->
        Process.unregister(name)
        if original, do: Process.register(original, name)
        StringIO.close(device)
        {:ok, Map.delete(devices, name)}

      captures ->
        {:ok, %{devices | name => {original, device, captures}}}
    end
  end

  defp find(monitor, devices) do
    Enum.find(devices, fn {_, {_, _, captures}} -> List.keymember?(captures, monitor, 0) end)
  end
end
