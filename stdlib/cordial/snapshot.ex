defmodule Cordial.Snapshot do
  @moduledoc false
  # What a file was like when it was looked at: `%{look: from outside, digest: of its text, seen_at: second}`.
  #
  # A file is read again only if it looks other than it did, or was changed so shortly before it was looked at that it could
  # have changed once more without looking other.

  @type t :: %{look: {integer, integer} | nil, digest: binary | nil, seen_at: integer}

  @spec take(Path.t()) :: t
  def take(path), do: %{look: look(path), seen_at: System.os_time(:second), digest: digest(path)}

  @spec changed?(t, Path.t()) :: boolean
  def changed?(snapshot, path), do: touched?(snapshot, path) and digest(path) != snapshot.digest

  @doc "A digest of the text of a file; nil if it cannot be read."
  @spec digest(Path.t()) :: binary | nil
  def digest(path) do
    case File.read(path) do
      {:ok, text} -> :erlang.md5(text)
      {:error, _} -> nil
    end
  end

  defp touched?(%{look: {mtime, _size} = look, seen_at: seen_at}, path) when mtime < seen_at - 1,
    do: look(path) != look

  defp touched?(_snapshot, _path), do: true

  defp look(path) do
    case File.stat(path, time: :posix) do
      {:ok, stat} -> {stat.mtime, stat.size}
      {:error, _} -> nil
    end
  end
end
