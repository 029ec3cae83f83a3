defmodule :logger_std_h do
  @moduledoc """
  The handler of `:logger` that writes to a device or a file.

  What it writes to stands under `:config` in its configuration:

    * `:type` - `:standard_io`, which is the default, `:standard_error`, `:file`, `{:file, path}` or `{:device, device}`
    * `:file` - the path of the file, with type `:file`
    * `:modes` - how the file is opened; `[:append]`

  Events are written by the process that logs them, so what it prints before and after keeps its place, and nothing is lost
  at the end of the program.
  """

  @doc """
  Opens the file, if there is one.
  """
  @spec adding_handler(map) :: {:ok, map} | {:error, term}
  def adding_handler(config) do
    with {:ok, own} <- opened(normalized(Map.get(config, :config, %{}))),
         do: {:ok, Map.put(config, :config, own)}
  end

  # What was opened before is not what is opened now.
  defp normalized(own) do
    own = Map.delete(own, :handle)

    case Map.put_new(own, :type, if(is_map_key(own, :file), do: :file, else: :standard_io)) do
      %{type: {:file, path}} = own -> Map.merge(own, %{type: :file, file: path})
      own -> own
    end
  end

  defp opened(%{type: :file, file: path} = own) do
    with :ok <- check(own, [:type, :file, :modes]) do
      modes = Map.get(own, :modes, [:append])

      case :prim_file.open(IO.chardata_to_string(path), modes) do
        {:ok, handle} -> {:ok, Map.merge(own, %{modes: modes, handle: handle})}
        {:error, reason} -> {:error, {:handler_not_added, {:open_failed, path, reason}}}
      end
    end
  end

  defp opened(%{type: type} = own) do
    case type do
      type when type in [:standard_io, :standard_error] -> checked(own)
      {:device, _device} -> checked(own)
      _ -> {:error, {:invalid_config, __MODULE__, Map.take(own, [:type])}}
    end
  end

  defp checked(own), do: with(:ok <- check(own, [:type]), do: {:ok, own})

  defp check(own, allowed) do
    case Map.drop(own, allowed) do
      rest when rest == %{} -> :ok
      rest -> {:error, {:invalid_config, __MODULE__, rest}}
    end
  end

  @doc """
  Refuses to write to something else than before.
  """
  @spec changing_config(:set | :update, map, map) :: {:ok, map} | {:error, term}
  def changing_config(_kind, %{config: old}, new) do
    own = if is_map_key(new, :config), do: normalized(new.config), else: %{}

    case Enum.find([:type, :file, :modes], &(Map.get(own, &1, old[&1]) != old[&1])) do
      nil ->
        {:ok, Map.put(new, :config, Map.merge(old, own))}

      key ->
        {:error, {:illegal_config_change, __MODULE__, Map.take(old, [key]), Map.take(own, [key])}}
    end
  end

  @doc """
  Closes the file, if there is one.
  """
  @spec removing_handler(map) :: :ok
  def removing_handler(%{config: %{handle: handle}}) do
    :prim_file.close(handle)
    :ok
  end

  def removing_handler(_config), do: :ok

  @doc """
  Waits until what was written has reached the disk.
  """
  @spec filesync(atom) :: :ok | {:error, term}
  def filesync(id) do
    with {:ok, %{config: config}} <- :logger.get_handler_config(id) do
      case config do
        %{handle: handle} -> :prim_file.datasync(handle)
        _ -> :ok
      end
    end
  end

  @doc """
  Writes an event.
  """
  @spec log(map, map) :: :ok
  def log(event, %{config: config, formatter: {module, formatter}}) do
    write(config, text(event, module, formatter))
    :ok
  end

  defp write(%{handle: handle}, text), do: :prim_file.write(handle, text)
  defp write(%{type: :standard_io}, text), do: IO.write(:user, text)
  defp write(%{type: :standard_error}, text), do: IO.write(:stderr, text)
  defp write(%{type: {:device, device}}, text), do: IO.write(device, text)

  # A formatter that fails must not take the event with it.
  defp text(event, module, formatter) do
    chardata =
      try do
        module.format(event, formatter)
      catch
        _, _ -> broken(event, {"FORMATTER CRASH: ~tp", [event.msg]})
      end

    case :unicode.characters_to_binary(chardata) do
      text when is_binary(text) -> text
      _ -> broken(event, {:string, "FORMATTER ERROR: bad return value"})
    end
  rescue
    ArgumentError -> broken(event, {:string, "FORMATTER ERROR: bad return value"})
  end

  defp broken(event, message),
    do: :unicode.characters_to_binary(:logger_formatter.format(%{event | msg: message}, %{}))
end
