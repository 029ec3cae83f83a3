defmodule File do
  @moduledoc """
  Files and folders.

  Functions give `:ok` or `{:ok, result}`, and `{:error, reason}` with an atom such as `:enoent` (there is no such
  file), `:eacces` (it is not allowed), `:eexist`, `:enotdir`, `:eisdir` or `:enospc`; those that end in `!` raise
  `File.Error` (or `File.CopyError`, `File.RenameError`, `File.LinkError`) instead. Paths are chardata.

  A file opened with `open/2` is a process: it reads and writes for any process that asks, through `IO`, and ends with
  the process that opened it. With the mode `:raw` the file belongs to its opener alone, and `:file` reads and
  writes it.

  Text is read and written as bytes unless the mode `:utf8` or `encoding: …` says otherwise.
  """

  @typedoc "How to open a file."
  @type mode ::
          :append
          | :binary
          | :charlist
          | :compressed
          | :delayed_write
          | :exclusive
          | :raw
          | :read
          | :read_ahead
          | :sync
          | :write
          | {:read_ahead, pos_integer}
          | {:delayed_write, non_neg_integer, non_neg_integer}
          | encoding_mode

  @typedoc "What bytes of a file mean."
  @type encoding_mode ::
          :utf8
          | {:encoding,
             :latin1
             | :unicode
             | :utf8
             | :utf16
             | :utf32
             | {:utf16, :big | :little}
             | {:utf32, :big | :little}}

  @typedoc "How to stream a file."
  @type stream_mode ::
          encoding_mode
          | read_offset_mode
          | :append
          | :compressed
          | :delayed_write
          | :trim_bom
          | {:read_ahead, pos_integer | false}
          | {:delayed_write, non_neg_integer, non_neg_integer}

  @typedoc "Where to begin reading."
  @type read_offset_mode :: {:read_offset, non_neg_integer}

  @typedoc "A process that is an open file, or a raw file."
  @type io_device :: :file.io_device()

  @typedoc "A raw file."
  @type file_descriptor :: :file.fd()

  @typedoc "How times are given."
  @type stat_options :: [time: :local | :universal | :posix]

  @typedoc "A moment, in any of the three forms."
  @type erlang_time ::
          {{year :: non_neg_integer, month :: 1..12, day :: 1..31},
           {hour :: 0..23, minute :: 0..59, second :: 0..59}}

  @typedoc "Seconds since 1970."
  @type posix_time :: integer

  @typedoc "Why something fails, as the system names it."
  @type posix :: :file.posix()

  @typedoc "What to do when a file exists that would be overwritten."
  @type on_conflict_callback :: (Path.t(), Path.t() -> boolean)

  defp path(path), do: IO.chardata_to_string(path)

  defp error!(reason, action, path) do
    raise File.Error, reason: reason, action: action, path: path(path)
  end

  @doc """
  Whether the path is a regular file.

  A link counts as what it leads to. The option `:raw` is accepted; it makes no difference here.

  ## Examples

      iex> File.regular?("/no/such/file")
      false

  """
  @spec regular?(Path.t(), [regular_option]) :: boolean when regular_option: :raw
  def regular?(path, opts \\ []) when is_list(opts), do: type(path) == :regular

  @doc """
  Whether the path is a folder.

  ## Examples

      iex> File.dir?("/")
      true

  """
  @spec dir?(Path.t(), [dir_option]) :: boolean when dir_option: :raw
  def dir?(path, opts \\ []) when is_list(opts), do: type(path) == :directory

  @doc """
  Whether there is anything at the path: a file, a folder, a device. A link that leads nowhere is not.

  ## Examples

      iex> File.exists?("/")
      true

  """
  @spec exists?(Path.t(), [exists_option]) :: boolean when exists_option: :raw
  def exists?(path, opts \\ []) when is_list(opts), do: type(path) != nil

  # What is there, or nil.
  defp type(path) do
    case :file.read_file_info(path(path), time: :posix) do
      {:ok, info} -> elem(info, 2)
      {:error, _} -> nil
    end
  end

  @doc """
  Makes a folder. Those above it must exist.

  Gives `:ok` or `{:error, reason}`, such as `:eexist`, `:enoent` or `:eacces`.

  ## Examples

      iex> File.mkdir("/")
      {:error, :eexist}

  """
  @spec mkdir(Path.t()) :: :ok | {:error, posix}
  def mkdir(path), do: :file.make_dir(path(path))

  @doc """
  Makes a folder, or raises `File.Error`.
  """
  @spec mkdir!(Path.t()) :: :ok
  def mkdir!(path), do: done!(mkdir(path), "make directory", path)

  defp done!(:ok, _action, _path), do: :ok
  defp done!({:error, reason}, action, path), do: error!(reason, action, path)

  defp value!({:ok, value}, _action, _path), do: value
  defp value!({:error, reason}, action, path), do: error!(reason, action, path)

  @doc """
  Makes a folder and all that are missing above it. Nothing happens if it exists.

  ## Examples

      iex> File.mkdir_p("/")
      :ok

  """
  @spec mkdir_p(Path.t()) :: :ok | {:error, posix}
  def mkdir_p(path), do: make_all(path(path))

  defp make_all(path) do
    if dir?(path), do: :ok, else: make_below(Path.dirname(path), path)
  end

  # The root of a tree that cannot be made is nowhere.
  defp make_below(path, path), do: {:error, :enoent}

  defp make_below(parent, path) do
    with :ok <- make_parent(parent) do
      case :file.make_dir(path) do
        {:error, :eexist} -> if dir?(path), do: :ok, else: {:error, :eexist}
        result -> result
      end
    end
  end

  defp make_parent(path) do
    case make_all(path) do
      {:error, :eexist} -> {:error, :enotdir}
      result -> result
    end
  end

  @doc """
  Makes a folder and all that are missing above it, or raises `File.Error`.
  """
  @spec mkdir_p!(Path.t()) :: :ok
  def mkdir_p!(path), do: done!(mkdir_p(path), "make directory (with -p)", path)

  @doc """
  Reads a file: `{:ok, binary}` or `{:error, reason}`.

  ## Examples

      iex> File.read("/no/such/file")
      {:error, :enoent}

  """
  @spec read(Path.t()) :: {:ok, binary} | {:error, posix}
  def read(path), do: :file.read_file(path(path))

  @doc """
  Reads a file, or raises `File.Error`.

  ## Examples

      iex> File.read!("/no/such/file")
      ** (File.Error) could not read file "/no/such/file": no such file or directory

  """
  @spec read!(Path.t()) :: binary
  def read!(path), do: value!(read(path), "read file", path)

  @doc """
  Gives what the system knows about a file: `{:ok, %File.Stat{}}`.

  ## Options

    * `:time` - `:universal` (the default), `:local` or `:posix`

  ## Examples

      iex> {:ok, stat} = File.stat("/")
      iex> stat.type
      :directory

  """
  @spec stat(Path.t(), stat_options) :: {:ok, File.Stat.t()} | {:error, posix}
  def stat(path, opts \\ []), do: path |> path() |> :file.read_file_info(times(opts)) |> stat_of()

  defp times(opts), do: Keyword.put_new(opts, :time, :universal)

  defp stat_of({:ok, info}), do: {:ok, File.Stat.from_record(info)}
  defp stat_of(error), do: error

  @doc """
  As `stat/2`, or raises `File.Error`.
  """
  @spec stat!(Path.t(), stat_options) :: File.Stat.t()
  def stat!(path, opts \\ []), do: value!(stat(path, opts), "read file stats", path)

  @doc """
  As `stat/2`, but for a link about the link itself.

  ## Examples

      iex> File.lstat("/no/such/file")
      {:error, :enoent}

  """
  @spec lstat(Path.t(), stat_options) :: {:ok, File.Stat.t()} | {:error, posix}
  def lstat(path, opts \\ []),
    do: path |> path() |> :file.read_link_info(times(opts)) |> stat_of()

  @doc """
  As `lstat/2`, or raises `File.Error`.
  """
  @spec lstat!(Path.t(), stat_options) :: File.Stat.t()
  def lstat!(path, opts \\ []), do: value!(lstat(path, opts), "read file stats", path)

  @doc """
  Gives where a link leads: `{:ok, path}`.

  ## Examples

      iex> File.read_link("/")
      {:error, :einval}

  """
  @doc since: "1.5.0"
  @spec read_link(Path.t()) :: {:ok, binary} | {:error, posix}
  def read_link(path) do
    case :file.read_link(path(path)) do
      {:ok, target} -> {:ok, IO.chardata_to_string(target)}
      error -> error
    end
  end

  @doc """
  Gives where a link leads, or raises `File.Error`.
  """
  @doc since: "1.5.0"
  @spec read_link!(Path.t()) :: binary
  def read_link!(path), do: value!(read_link(path), "read link", path)

  @doc """
  Changes times, mode and owner of a file to those of a stat.
  """
  @spec write_stat(Path.t(), File.Stat.t(), stat_options) :: :ok | {:error, posix}
  def write_stat(path, stat, opts \\ []) do
    :file.write_file_info(path(path), File.Stat.to_record(stat), times(opts))
  end

  @doc """
  As `write_stat/3`, or raises `File.Error`.
  """
  @spec write_stat!(Path.t(), File.Stat.t(), stat_options) :: :ok
  def write_stat!(path, stat, opts \\ []) do
    done!(write_stat(path, stat, opts), "write file stats", path)
  end

  @doc """
  Sets the times of last access and change of a file, which is made if it does not exist.

  The time is one of UTC in Erlang's form, or seconds since 1970.
  """
  @spec touch(Path.t(), erlang_time | posix_time) :: :ok | {:error, posix}
  def touch(path, time \\ System.os_time(:second))

  def touch(path, time) when is_tuple(time) do
    touch(path, :calendar.datetime_to_gregorian_seconds(time) - 62_167_219_200)
  end

  def touch(path, time) when is_integer(time) do
    path = path(path)

    now = System.os_time(:second)

    case :prim_file.set_time(path, now, time) do
      {:error, :enoent} ->
        with :ok <- write(path, "", [:append]), do: :prim_file.set_time(path, now, time)

      result ->
        result
    end
  end

  @doc """
  As `touch/2`, or raises `File.Error`.
  """
  @spec touch!(Path.t(), erlang_time | posix_time) :: :ok
  def touch!(path, time \\ System.os_time(:second)), do: done!(touch(path, time), "touch", path)

  @doc """
  Makes a second name, `new`, of an existing file.

  ## Examples

      iex> File.ln("/no/such/file", "/tmp/name")
      {:error, :enoent}

  """
  @doc since: "1.5.0"
  @spec ln(Path.t(), Path.t()) :: :ok | {:error, posix}
  def ln(existing, new), do: :file.make_link(path(existing), path(new))

  @doc """
  As `ln/2`, or raises `File.LinkError`.
  """
  @doc since: "1.5.0"
  @spec ln!(Path.t(), Path.t()) :: :ok
  def ln!(existing, new), do: linked!(ln(existing, new), "create hard link", existing, new)

  defp linked!(:ok, _action, _existing, _new), do: :ok

  defp linked!({:error, reason}, action, existing, new) do
    raise File.LinkError,
      reason: reason,
      action: action,
      existing: path(existing),
      new: path(new)
  end

  @doc """
  Makes a link, `new`, that leads to `existing`.

  ## Examples

      iex> File.ln_s("x", "/no/such/folder/link")
      {:error, :enoent}

  """
  @doc since: "1.5.0"
  @spec ln_s(Path.t(), Path.t()) :: :ok | {:error, posix}
  def ln_s(existing, new), do: :file.make_symlink(path(existing), path(new))

  @doc """
  As `ln_s/2`, or raises `File.LinkError`.
  """
  @spec ln_s!(Path.t(), Path.t()) :: :ok
  def ln_s!(existing, new), do: linked!(ln_s(existing, new), "create symlink", existing, new)

  @doc """
  Copies the bytes of `source` to `destination`: `{:ok, count}`.

  Both may be paths, open files, or pairs of a path and modes.

  ## Examples

      iex> File.copy("/no/such/file", "/tmp/copy")
      {:error, :enoent}

  """
  @spec copy(Path.t() | io_device, Path.t() | io_device, pos_integer | :infinity) ::
          {:ok, non_neg_integer} | {:error, posix}
  def copy(source, destination, bytes_count \\ :infinity) do
    :file.copy(end_of_copy(source), end_of_copy(destination), bytes_count)
  end

  defp end_of_copy({path, modes}) when is_list(modes), do: {path(path), modes(modes, true)}
  defp end_of_copy(path) when is_binary(path) or is_list(path), do: path(path)
  defp end_of_copy(device), do: device

  @doc """
  As `copy/3`, or raises `File.CopyError`.
  """
  @spec copy!(Path.t() | io_device, Path.t() | io_device, pos_integer | :infinity) ::
          non_neg_integer
  def copy!(source, destination, bytes_count \\ :infinity) do
    case copy(source, destination, bytes_count) do
      {:ok, count} -> count
      {:error, reason} -> copy_error!(reason, "copy", source, destination, "")
    end
  end

  defp copy_error!(reason, action, source, destination, on) do
    raise File.CopyError,
      reason: reason,
      action: action,
      on: on,
      source: shown(source),
      destination: shown(destination)
  end

  defp shown(path) when is_binary(path) or is_list(path), do: path(path)
  defp shown({path, _modes}), do: path(path)
  defp shown(device), do: device

  @doc """
  Gives a file or folder another name. A file of that name is replaced.

  ## Examples

      iex> File.rename("/no/such/file", "/tmp/name")
      {:error, :enoent}

  """
  @doc since: "1.1.0"
  @spec rename(Path.t(), Path.t()) :: :ok | {:error, posix}
  def rename(source, destination), do: :file.rename(path(source), path(destination))

  @doc """
  As `rename/2`, or raises `File.RenameError`.
  """
  @doc since: "1.9.0"
  @spec rename!(Path.t(), Path.t()) :: :ok
  def rename!(source, destination) do
    case rename(source, destination) do
      :ok ->
        :ok

      {:error, reason} ->
        raise File.RenameError,
          reason: reason,
          action: "rename",
          source: path(source),
          destination: path(destination)
    end
  end

  @doc """
  Copies a file with its mode.

  ## Options

    * `:on_conflict` - a function that gets both paths if the destination exists, and tells whether to overwrite it

  ## Examples

      iex> File.cp("/no/such/file", "/tmp/copy")
      {:error, :enoent}

  """
  @spec cp(Path.t(), Path.t(), on_conflict: on_conflict_callback) :: :ok | {:error, posix}
  def cp(source_file, destination_file, options \\ [])

  def cp(source, destination, callback) when is_function(callback, 2) do
    cp(source, destination, on_conflict: callback)
  end

  def cp(source, destination, options) when is_list(options) do
    callback = Keyword.get(options, :on_conflict, fn _, _ -> true end)

    case copy_file(path(source), path(destination), callback) do
      {:error, reason, _path} -> {:error, reason}
      _copied -> :ok
    end
  end

  # `:ok`, `:skipped` or `{:error, reason, path}`.
  defp copy_file(source, destination, callback) do
    if exists?(destination) and not callback.(source, destination) do
      :skipped
    else
      with {:ok, info} <- :prim_file.read_info(source, true),
           {:ok, _} <- copy({source, [:raw]}, {destination, [:raw]}),
           :ok <- :prim_file.set_permissions(destination, elem(info, 7)) do
        :ok
      else
        {:error, reason} -> {:error, reason, source}
      end
    end
  end

  @doc """
  As `cp/3`, or raises `File.CopyError`.
  """
  @spec cp!(Path.t(), Path.t(), on_conflict: on_conflict_callback) :: :ok
  def cp!(source_file, destination_file, options \\ []) do
    case cp(source_file, destination_file, options) do
      :ok -> :ok
      {:error, reason} -> copy_error!(reason, "copy", source_file, destination_file, "")
    end
  end

  @doc """
  Copies a file or a folder with all that is in it: `{:ok, paths}` of what was made.

  What exists is overwritten. An error is `{:error, reason, path}`.

  ## Options

    * `:on_conflict` - as for `cp/3`
    * `:dereference_symlinks` - copies what links lead to instead of making links

  ## Examples

      iex> File.cp_r("/no/such/file", "/tmp/copy")
      {:error, :enoent, "/no/such/file"}

  """
  @spec cp_r(Path.t(), Path.t(), on_conflict: on_conflict_callback, dereference_symlinks: boolean) ::
          {:ok, [binary]} | {:error, posix, binary}
  def cp_r(source, destination, options \\ [])

  def cp_r(source, destination, callback) when is_function(callback, 2) do
    cp_r(source, destination, on_conflict: callback)
  end

  def cp_r(source, destination, options) when is_list(options) do
    callback = Keyword.get(options, :on_conflict, fn _, _ -> true end)
    follow? = Keyword.get(options, :dereference_symlinks, false)

    case copy_tree(path(source), path(destination), callback, follow?, []) do
      {:error, _, _} = error -> error
      paths -> {:ok, paths}
    end
  end

  defp copy_tree(_source, _destination, _callback, _follow?, {:error, _, _} = error), do: error

  defp copy_tree(source, destination, callback, follow?, done) do
    case :prim_file.read_info(source, follow?) do
      {:ok, info} ->
        copy_kind(elem(info, 2), source, destination, callback, follow?, done)

      {:error, reason} ->
        {:error, reason, source}
    end
  end

  defp copy_kind(:directory, source, destination, callback, follow?, done) do
    with {:ok, names} <- ls(source),
         made when made in [:ok, {:error, :eexist}] <- mkdir(destination) do
      Enum.reduce(names, [destination | done], fn name, done ->
        copy_tree(Path.join(source, name), Path.join(destination, name), callback, follow?, done)
      end)
    else
      {:error, reason} -> {:error, reason, destination}
    end
  end

  defp copy_kind(:symlink, source, destination, callback, _follow?, done) do
    {:ok, target} = read_link(source)

    case ln_s(target, destination) do
      :ok -> [destination | done]
      {:error, :eexist} -> replace_link(source, target, destination, callback, done)
      {:error, reason} -> {:error, reason, destination}
    end
  end

  defp copy_kind(:regular, source, destination, callback, _follow?, done) do
    case copy_file(source, destination, callback) do
      :ok -> [destination | done]
      :skipped -> done
      {:error, reason, path} -> {:error, reason, path}
    end
  end

  defp copy_kind(_other, source, _destination, _callback, _follow?, _done) do
    {:error, :eio, source}
  end

  defp replace_link(source, target, destination, callback, done) do
    if callback.(source, destination) do
      with :ok <- rm(destination), :ok <- ln_s(target, destination) do
        [destination | done]
      else
        {:error, reason} -> {:error, reason, destination}
      end
    else
      done
    end
  end

  @doc """
  As `cp_r/3`, or raises `File.CopyError`.
  """
  @spec cp_r!(Path.t(), Path.t(),
          on_conflict: on_conflict_callback,
          dereference_symlinks: boolean
        ) :: [binary]
  def cp_r!(source, destination, options \\ []) do
    case cp_r(source, destination, options) do
      {:ok, files} ->
        files

      {:error, reason, path} ->
        copy_error!(reason, "copy recursively", source, destination, path)
    end
  end

  @doc """
  Writes content to a file, which is made if it does not exist and replaced if it does.

  The content is iodata. With the mode `encoding: …` each of its bytes is taken for a character. The modes `:append`
  and `:exclusive` change what happens to an existing file.

  ## Examples

      iex> File.write("/no/such/folder/file", "text")
      {:error, :enoent}

  """
  @spec write(Path.t(), iodata, [mode]) :: :ok | {:error, posix}
  def write(path, content, modes \\ []) do
    modes = modes(modes, false)

    case List.keyfind(modes, :encoding, 0) do
      {:encoding, encoding} when encoding != :latin1 ->
        write_text(path, content, encoding, List.keydelete(modes, :encoding, 0))

      _ ->
        :file.write_file(path(path), content, modes)
    end
  end

  defp write_text(path, content, encoding, modes) do
    # The content is bytes, each of which is a character then.
    case :unicode.characters_to_binary(IO.iodata_to_binary(content), :latin1, encoding) do
      bytes when is_binary(bytes) -> :file.write_file(path(path), bytes, modes)
      _ -> {:error, :no_translation}
    end
  end

  @doc """
  As `write/3`, or raises `File.Error`.
  """
  @spec write!(Path.t(), iodata, [mode]) :: :ok
  def write!(path, content, modes \\ []) do
    done!(write(path, content, modes), "write to file", path)
  end

  @doc """
  Deletes a file.

  ## Examples

      iex> File.rm("/no/such/file")
      {:error, :enoent}

  """
  @spec rm(Path.t()) :: :ok | {:error, posix}
  def rm(path), do: :file.delete(path(path))

  @doc """
  As `rm/1`, or raises `File.Error`.
  """
  @spec rm!(Path.t()) :: :ok
  def rm!(path), do: done!(rm(path), "remove file", path)

  @doc """
  Deletes an empty folder.

  ## Examples

      iex> File.rmdir("/no/such/folder")
      {:error, :enoent}

  """
  @spec rmdir(Path.t()) :: :ok | {:error, posix}
  def rmdir(path), do: :file.del_dir(path(path))

  @doc """
  As `rmdir/1`, or raises `File.Error`.
  """
  @spec rmdir!(Path.t()) :: :ok | {:error, posix}
  def rmdir!(path), do: done!(rmdir(path), "remove directory", path)

  @doc """
  Deletes a file, or a folder with all that is in it: `{:ok, paths}` of what was deleted.

  Links are deleted, not followed. Nothing to delete is no error. An error is `{:error, reason, path}`.

  ## Examples

      iex> File.rm_rf("/no/such/folder")
      {:ok, []}

  """
  @spec rm_rf(Path.t()) :: {:ok, [binary]} | {:error, posix, binary}
  def rm_rf(path) do
    path = path(path)

    if String.contains?(path, <<0>>) do
      {:error, :badarg, path}
    else
      case delete_tree(path, {:ok, []}) do
        {:ok, paths} -> {:ok, paths}
        error -> error
      end
    end
  end

  defp delete_tree(_path, {:error, _, _} = error), do: error

  defp delete_tree(path, {:ok, done}) do
    case :prim_file.read_info(path, false) do
      {:ok, info} when elem(info, 2) == :directory -> delete_folder(path, done)
      {:ok, _info} -> deleted(rm(path), path, done)
      {:error, reason} when reason in [:enoent, :enotdir] -> {:ok, done}
      {:error, reason} -> {:error, reason, path}
    end
  end

  defp delete_folder(path, done) do
    case ls(path) do
      {:ok, names} ->
        with {:ok, done} <-
               Enum.reduce(names, {:ok, done}, &delete_tree(Path.join(path, &1), &2)) do
          deleted(rmdir(path), path, done)
        end

      {:error, reason} ->
        deleted({:error, reason}, path, done)
    end
  end

  defp deleted(:ok, path, done), do: {:ok, [path | done]}
  defp deleted({:error, :enoent}, _path, done), do: {:ok, done}
  defp deleted({:error, reason}, path, _done), do: {:error, reason, path}

  @doc """
  As `rm_rf/1`, or raises `File.Error`.
  """
  @spec rm_rf!(Path.t()) :: [binary]
  def rm_rf!(path) do
    case rm_rf(path) do
      {:ok, paths} -> paths
      {:error, reason, _} -> error!(reason, "remove files and directories recursively from", path)
    end
  end

  @doc ~S"""
  Opens a file: `{:ok, device}`.

  It is opened for reading unless the modes say otherwise:

    * `:read`, `:write` (replaces what is there unless `:read` is given too), `:append`, `:exclusive` (the file must
      not exist)
    * `:utf8`, `encoding: …` - how text is written in it; without it each character is a byte
    * `:charlist` - data is read as lists instead of binaries
    * `:raw` - no process: the device is for `:file`, and for `IO.binread/2` and `IO.binwrite/2`
    * `:ram` - the first argument is no path but the content
    * `:sync`, `:read_ahead`, `:delayed_write`, `:compressed` - accepted, the last three without effect

  A function as the second argument is as in `open/3`.

  ## Examples

      iex> {:ok, file} = File.open("line 1\nline 2\n", [:ram, :binary])
      iex> IO.read(file, :line)
      "line 1\n"
      iex> File.close(file)
      :ok

  """
  @spec open(Path.t(), (io_device | file_descriptor -> res)) :: {:ok, res} | {:error, posix}
        when res: var
  @spec open(Path.t(), [mode | :ram]) :: {:ok, io_device | file_descriptor} | {:error, posix}
  def open(path, modes_or_function \\ [])

  def open(path, modes) when is_list(modes) do
    if :ram in modes do
      :file.open(path, modes(modes, true))
    else
      :file.open(path(path), modes(modes, true))
    end
  end

  def open(path, function) when is_function(function, 1), do: open(path, [], function)

  # Data is binary unless lists are asked for.
  defp modes(modes, binary) do
    {charlist, modes} = Enum.split_with(modes, &(&1 == :charlist))
    modes = Enum.map(modes, &if(&1 == :utf8, do: {:encoding, :utf8}, else: &1))
    if binary and charlist == [], do: modes ++ [:binary], else: modes
  end

  @doc """
  Opens a file, calls the function with it, and closes it: `{:ok, result}` or `{:error, reason}`.

  ## Examples

      iex> File.open("abc", [:ram], &IO.binread(&1, 2))
      {:ok, "ab"}

  """
  @spec open(Path.t(), [mode | :ram], (io_device | file_descriptor -> res)) ::
          {:ok, res} | {:error, posix}
        when res: var
  def open(path, modes, function) when is_list(modes) and is_function(function, 1) do
    case open(path, modes) do
      {:ok, device} ->
        try do
          {:ok, function.(device)}
        after
          :ok = close(device)
        end

      other ->
        other
    end
  end

  @doc """
  As `open/2`, or raises `File.Error`.
  """
  @spec open!(Path.t(), (io_device | file_descriptor -> res)) :: res when res: var
  @spec open!(Path.t(), [mode | :ram]) :: io_device | file_descriptor
  def open!(path, modes_or_function \\ []) do
    value!(open(path, modes_or_function), "open", path)
  end

  @doc """
  As `open/3`, or raises `File.Error`.
  """
  @spec open!(Path.t(), [mode | :ram], (io_device | file_descriptor -> res)) :: res when res: var
  def open!(path, modes, function), do: value!(open(path, modes, function), "open", path)

  @doc """
  Gives the current folder: `{:ok, path}`.

  ## Examples

      iex> {:ok, folder} = File.cwd()
      iex> Path.type(folder)
      :absolute

  """
  @spec cwd() :: {:ok, binary} | {:error, posix}
  def cwd do
    case :file.get_cwd() do
      {:ok, folder} -> {:ok, IO.chardata_to_string(folder)}
      error -> error
    end
  end

  @doc """
  Gives the current folder, or raises `File.Error`.
  """
  @spec cwd!() :: binary
  def cwd! do
    case cwd() do
      {:ok, folder} ->
        folder

      {:error, reason} ->
        raise File.Error, reason: reason, action: "get current working directory"
    end
  end

  @doc """
  Sets the current folder, for the whole program.

  ## Examples

      iex> File.cd("/no/such/folder")
      {:error, :enoent}

  """
  @spec cd(Path.t()) :: :ok | {:error, posix}
  def cd(path), do: :file.set_cwd(path(path))

  @doc """
  As `cd/1`, or raises `File.Error`.
  """
  @spec cd!(Path.t()) :: :ok
  def cd!(path), do: done!(cd(path), "set current working directory to", path)

  @doc """
  Calls the function while another folder is the current one, for the whole program.

  ## Examples

      iex> File.cd!("/", fn -> File.cwd!() end)
      "/"

  """
  @spec cd!(Path.t(), (-> res)) :: res when res: var
  def cd!(path, function) when is_function(function, 0) do
    old = cwd!()
    cd!(path)

    try do
      function.()
    after
      cd!(old)
    end
  end

  @doc """
  Gives the names in a folder, in no order: `{:ok, names}`.

  ## Examples

      iex> File.ls("/no/such/folder")
      {:error, :enoent}

  """
  @spec ls(Path.t()) :: {:ok, [binary]} | {:error, posix}
  def ls(path \\ ".") do
    case :file.list_dir(path(path)) do
      {:ok, names} -> {:ok, Enum.map(names, &IO.chardata_to_string/1)}
      error -> error
    end
  end

  @doc """
  As `ls/1`, or raises `File.Error`.
  """
  @spec ls!(Path.t()) :: [binary]
  def ls!(path \\ "."), do: value!(ls(path), "list directory", path)

  @doc """
  Closes a file.

  ## Examples

      iex> {:ok, file} = File.open("abc", [:ram])
      iex> File.close(file)
      :ok

  """
  @spec close(io_device) :: :ok | {:error, posix | :badarg | :terminated}
  def close(io_device), do: :file.close(io_device)

  @doc ~S"""
  Gives a file as a stream of lines, or of pieces of so many bytes (characters, if an encoding is given).

  Nothing is opened before somebody goes over the stream. It can be collected into as well.

  ## Options

  Modes as for `open/2`, besides:

    * `:trim_bom` - leaves out a byte order mark at the start
    * `{:read_ahead, false}` - accepted

  ## Examples

      iex> path = Path.join(System.tmp_dir!(), "cordial-stream-#{System.pid()}")
      iex> Enum.into(["a\n", "b\n"], File.stream!(path))
      iex> path |> File.stream!() |> Enum.map(&String.trim/1)
      ["a", "b"]
      iex> File.rm(path)
      :ok

  """
  @spec stream!(Path.t(), :line | pos_integer, [stream_mode]) :: File.Stream.t()
  @spec stream!(Path.t(), :line | pos_integer | [stream_mode]) :: File.Stream.t()
  def stream!(path, line_or_bytes_modes \\ [])

  def stream!(path, modes) when is_list(modes), do: stream!(path, :line, modes)

  def stream!(path, line_or_bytes) when is_integer(line_or_bytes),
    do: stream!(path, line_or_bytes, [])

  def stream!(path, :line), do: stream!(path, :line, [])

  @doc """
  As `stream!/2`, with both lines or bytes and modes.

  ## Examples

      iex> File.stream!("/no/such/file", 10, []).line_or_bytes
      10

  """
  def stream!(path, line_or_bytes, modes)

  # The old order of the arguments.
  def stream!(path, modes, line_or_bytes) when is_list(modes) do
    File.Stream.__build__(path(path), line_or_bytes, modes)
  end

  def stream!(path, line_or_bytes, modes) do
    File.Stream.__build__(path(path), line_or_bytes, modes)
  end

  @doc """
  Changes the mode of a file: who may read, write and run it.

  ## Examples

      iex> File.chmod("/no/such/file", 0o644)
      {:error, :enoent}

  """
  @spec chmod(Path.t(), non_neg_integer) :: :ok | {:error, posix}
  def chmod(path, mode), do: :file.change_mode(path(path), mode)

  @doc """
  As `chmod/2`, or raises `File.Error`.
  """
  @spec chmod!(Path.t(), non_neg_integer) :: :ok
  def chmod!(path, mode), do: done!(chmod(path, mode), "change mode for", path)

  @doc """
  Changes the owner of a file, given by number.

  ## Examples

      iex> File.chown("/no/such/file", 0)
      {:error, :enoent}

  """
  @spec chown(Path.t(), non_neg_integer) :: :ok | {:error, posix}
  def chown(path, uid), do: :file.change_owner(path(path), uid)

  @doc """
  As `chown/2`, or raises `File.Error`.
  """
  @spec chown!(Path.t(), non_neg_integer) :: :ok
  def chown!(path, uid), do: done!(chown(path, uid), "change owner for", path)

  @doc """
  Changes the group of a file, given by number.

  ## Examples

      iex> File.chgrp("/no/such/file", 0)
      {:error, :enoent}

  """
  @spec chgrp(Path.t(), non_neg_integer) :: :ok | {:error, posix}
  def chgrp(path, gid), do: :file.change_group(path(path), gid)

  @doc """
  As `chgrp/2`, or raises `File.Error`.
  """
  @spec chgrp!(Path.t(), non_neg_integer) :: :ok
  def chgrp!(path, gid), do: done!(chgrp(path, gid), "change group for", path)
end
