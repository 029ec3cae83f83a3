defmodule :filename do
  @moduledoc false

  # Names of files. What comes as a string is given back as one, everything else as a list of characters. The rules are
  # those of `Path`.

  @doc false
  # Any form of name as a string.
  def to_binary(name) when is_binary(name), do: name
  def to_binary(name) when is_atom(name), do: :erlang.atom_to_binary(name)
  def to_binary(name) when is_list(name), do: IO.chardata_to_string(texts(name))

  defp texts([item | rest]) when is_atom(item), do: [:erlang.atom_to_binary(item) | texts(rest)]
  defp texts([item | rest]) when is_list(item), do: [texts(item) | texts(rest)]
  defp texts([item | rest]), do: [item | texts(rest)]
  defp texts([]), do: []

  @doc false
  # A name as a list of characters, or as it is if it is not UTF-8.
  def characters(name) do
    case :unicode.characters_to_list(name) do
      characters when is_list(characters) -> characters
      _ -> name
    end
  end

  defp as(name, result) when is_binary(name), do: result
  defp as(_name, result), do: characters(result)

  def absname(name), do: as(name, Path.absname(to_binary(name)))
  def absname(name, folder), do: as(name, Path.absname(to_binary(name), to_binary(folder)))
  def absname_join(folder, name), do: join(folder, name)
  def basename(name), do: as(name, Path.basename(to_binary(name)))

  def basename(name, extension),
    do: as(name, Path.basename(to_binary(name), to_binary(extension)))

  def dirname(name), do: as(name, Path.dirname(to_binary(name)))
  def extension(name), do: as(name, Path.extname(to_binary(name)))
  def rootname(name), do: as(name, Path.rootname(to_binary(name)))

  def rootname(name, extension),
    do: as(name, Path.rootname(to_binary(name), to_binary(extension)))

  def pathtype(name), do: Path.type(to_binary(name))
  def flatten(name), do: if(is_binary(name), do: name, else: characters(to_binary(name)))
  def nativename(name), do: as(name, tidy(to_binary(name)))

  def split(name) do
    parts = Path.split(to_binary(name))
    if is_binary(name), do: parts, else: :lists.map(&characters/1, parts)
  end

  def join([name]), do: as(name, tidy(to_binary(name)))
  def join([first, second | rest]), do: join([join(first, second) | rest])

  def join(left, right) do
    left_text = to_binary(left)
    right_text = to_binary(right)

    joined =
      case Path.type(right_text) do
        :absolute -> right_text
        _ when left_text == "" -> "/" <> right_text
        _ -> left_text <> "/" <> right_text
      end

    if is_binary(left) or is_binary(right), do: tidy(joined), else: characters(tidy(joined))
  end

  # Without doubled separators, `.` in the middle, and a separator at the end.
  defp tidy(name) do
    case Path.split(name) do
      ["/" | parts] -> "/" <> Enum.join(without_dots(parts), "/")
      parts -> Enum.join(without_dots(parts), "/")
    end
  end

  defp without_dots(["." | [_ | _] = rest]), do: without_dots(rest)
  defp without_dots([part | rest]), do: [part | without_dots(rest)]
  defp without_dots([]), do: []

  def safe_relative_path(name) do
    case Path.safe_relative(to_binary(name)) do
      {:ok, path} -> as(name, path)
      :error -> :unsafe
    end
  end

  def basedir(kind, application), do: basedir(kind, application, %{})

  def basedir(kind, application, _options) do
    {variable, default} =
      case kind do
        :user_cache -> {"XDG_CACHE_HOME", "~/.cache"}
        :user_config -> {"XDG_CONFIG_HOME", "~/.config"}
        :user_data -> {"XDG_DATA_HOME", "~/.local/share"}
        :user_log -> {"XDG_CACHE_HOME", "~/.cache"}
      end

    folder = System.get_env(variable) || Path.expand(default)
    path = Path.join(folder, to_binary(application))
    path = if kind == :user_log, do: Path.join(path, "log"), else: path
    as(application, path)
  end
end
