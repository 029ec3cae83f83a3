defmodule File.Error do
  @moduledoc """
  Something cannot be done with a file.

  The fields `:reason` (as an atom), `:path` and `:action` may be looked at.
  """
  defexception [:reason, :path, action: ""]

  @impl true
  def message(%{action: action, reason: reason, path: path}) do
    formatted =
      case {action, reason} do
        {"remove directory", :eexist} -> "directory is not empty"
        _ -> File.Error.__reason__(reason)
      end

    "could not #{action} #{inspect(path)}: #{formatted}"
  end

  @doc false
  # The words of a reason.
  def __reason__(reason) do
    case :file.format_error(reason) do
      ~c"unknown POSIX error" -> "unknown POSIX error: #{reason}"
      words -> IO.chardata_to_string(words)
    end
  end
end

defmodule File.CopyError do
  @moduledoc """
  A file cannot be copied.

  The fields `:reason`, `:source`, `:destination`, `:on` (the path where it failed) and `:action` may be looked at.
  """
  defexception [:reason, :source, :destination, on: "", action: ""]

  @impl true
  def message(%{action: action, source: source, destination: destination, on: on} = exception) do
    location = if on == "", do: "", else: ". #{on}"

    "could not #{action} from #{inspect(source)} to #{inspect(destination)}#{location}: " <>
      File.Error.__reason__(exception.reason)
  end
end

defmodule File.RenameError do
  @moduledoc """
  A file cannot be renamed.

  The fields `:reason`, `:source`, `:destination`, `:on` and `:action` may be looked at.
  """
  defexception [:reason, :source, :destination, on: "", action: ""]

  @impl true
  def message(%{action: action, source: source, destination: destination, on: on} = exception) do
    location = if on == "", do: "", else: ". #{on}"

    "could not #{action} from #{inspect(source)} to #{inspect(destination)}#{location}: " <>
      File.Error.__reason__(exception.reason)
  end
end

defmodule File.LinkError do
  @moduledoc """
  A link cannot be made.

  The fields `:reason`, `:existing`, `:new` and `:action` may be looked at.
  """
  defexception [:reason, :existing, :new, action: ""]

  @impl true
  def message(%{action: action, reason: reason, existing: existing, new: new}) do
    "could not #{action} from #{inspect(existing)} to #{inspect(new)}: " <>
      File.Error.__reason__(reason)
  end
end
