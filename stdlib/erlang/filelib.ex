defmodule :filelib do
  @moduledoc false

  # Questions about files, and finding them.

  def is_dir(name), do: type(name) == :directory
  def is_regular(name), do: type(name) == :regular
  def is_file(name), do: type(name) in [:regular, :directory]

  defp type(name) do
    case :file.read_file_info(name, time: :posix) do
      {:ok, info} -> elem(info, 2)
      _ -> nil
    end
  end

  def file_size(name) do
    case :file.read_file_info(name, time: :posix) do
      {:ok, info} -> elem(info, 1)
      _ -> 0
    end
  end

  def last_modified(name) do
    case :file.read_file_info(name) do
      {:ok, info} -> elem(info, 5)
      _ -> 0
    end
  end

  def ensure_dir(name), do: ensure_path(Path.dirname(:filename.to_binary(name)))

  def ensure_path(name) do
    case File.mkdir_p(:filename.to_binary(name)) do
      :ok -> :ok
      error -> error
    end
  end

  def wildcard(pattern), do: wildcard(pattern, "")

  def wildcard(pattern, folder) do
    folder = :filename.to_binary(folder)
    pattern = :filename.to_binary(pattern)

    found =
      Path.wildcard(if(folder == "", do: pattern, else: Path.join(folder, pattern)),
        match_dot: true
      )

    :lists.map(&:filename.characters(inside(&1, folder)), found)
  end

  defp inside(path, ""), do: path
  defp inside(path, folder), do: Path.relative_to(path, folder)

  def fold_files(folder, pattern, recursive, fun, acc) do
    folder = :filename.to_binary(folder)
    fold(File.ls(folder), folder, pattern, recursive, fun, acc)
  end

  defp fold({:error, _}, _folder, _pattern, _recursive, _fun, acc), do: acc

  defp fold({:ok, names}, folder, pattern, recursive, fun, acc) do
    Enum.reduce(Enum.sort(names), acc, fn name, acc ->
      path = Path.join(folder, name)

      cond do
        is_regular(path) and :re.run(name, pattern, capture: :none) == :match ->
          fun.(:filename.characters(path), acc)

        recursive and is_dir(path) ->
          fold_files(path, pattern, recursive, fun, acc)

        true ->
          acc
      end
    end)
  end

  def safe_relative_path(name, folder) do
    case Path.safe_relative(:filename.to_binary(name), :filename.to_binary(folder)) do
      {:ok, path} when is_binary(name) -> path
      {:ok, path} -> :filename.characters(path)
      :error -> :unsafe
    end
  end
end
