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

  @doc false
  # The message of an action on two paths, the second in words.
  def __two__(%{action: action, reason: reason}, from, to) do
    "could not #{action} from #{inspect(from)} to #{to}: #{__reason__(reason)}"
  end
end

defmodule File.CopyError do
  @moduledoc """
  A file cannot be copied.

  The fields `:reason`, `:source`, `:destination`, `:on` (the path where it failed) and `:action` may be looked at.
  """
  defexception [:reason, :source, :destination, on: "", action: ""]

  @impl true
  def message(%{source: source, destination: destination, on: on} = exception) do
    location = if on == "", do: "", else: ". #{on}"
    File.Error.__two__(exception, source, "#{inspect(destination)}#{location}")
  end
end

defmodule File.RenameError do
  @moduledoc """
  A file cannot be renamed.

  The fields `:reason`, `:source`, `:destination`, `:on` and `:action` may be looked at.
  """
  defexception [:reason, :source, :destination, on: "", action: ""]

  @impl true
  def message(%{source: source, destination: destination, on: on} = exception) do
    location = if on == "", do: "", else: ". #{on}"
    File.Error.__two__(exception, source, "#{inspect(destination)}#{location}")
  end
end

defmodule File.LinkError do
  @moduledoc """
  A link cannot be made.

  The fields `:reason`, `:existing`, `:new` and `:action` may be looked at.
  """
  defexception [:reason, :existing, :new, action: ""]

  @impl true
  def message(%{existing: existing, new: new} = exception) do
    File.Error.__two__(exception, existing, inspect(new))
  end
end
