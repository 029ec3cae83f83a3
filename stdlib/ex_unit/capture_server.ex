defmodule ExUnit.CaptureServer do
  @moduledoc false
  # The process that holds captured devices with names. Several may capture one at a time: each sees what was printed since
  # it began. When the last is done, or dead, the name goes back to the device that had it.

  @doc "Begins to capture `name`; `open` makes the device that takes its place. `{:ok, reference}`, or `:error` if there is no such device."
  def begin(name, open), do: call({:begin, name, open, self()})

  def output(reference), do: call({:output, reference})

  def finish(reference), do: call({:finish, reference})

  defp call(request), do: Cordial.Service.call(__MODULE__, fn -> loop(%{}) end, request)

  # Devices by name: `{original, device, [{monitor, output at its begin}]}`.
  defp loop(devices) do
    receive do
      {from, reference, request} ->
        {reply, devices} = serve(request, devices)
        Cordial.Service.reply(from, reference, reply)
        loop(devices)

      {:DOWN, monitor, :process, _, _} ->
        loop(abandoned(monitor, devices))
    end
  end

  # Who began to capture is dead.
  defp abandoned(monitor, devices) do
    if find(monitor, devices), do: elem(serve({:finish, monitor}, devices), 1), else: devices
  end

  defp serve({:begin, name, open, owner}, devices) do
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

  defp serve({:output, monitor}, devices) do
    {_name, {_, device, captures}} = find(monitor, devices)
    {_, before} = List.keyfind(captures, monitor, 0)
    {_, printed} = StringIO.contents(device)
    {binary_part(printed, before, byte_size(printed) - before), devices}
  end

  defp serve({:finish, monitor}, devices) do
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
