defmodule :file do
  @moduledoc false

  # Files of the operating system. Names may be strings, lists of characters, atoms, and lists of all these. A file is
  # opened by a process that speaks the I/O protocol (`Cordial.FileDevice`), or by the caller itself (`:raw`), who then
  # gets a `:file_descriptor`.

  @epoch 62_167_219_200

  def open(name, modes) when is_list(modes) do
    case :lists.member(:ram, modes) do
      true -> open_memory(name, modes)
      false -> with_name(name, &open_path(&1, modes))
    end
  end

  def open(name, mode) when is_atom(mode), do: open(name, [mode])
  def open(_name, _modes), do: {:error, :badarg}

  defp open_memory(content, modes) do
    Cordial.FileDevice.start_memory(:erlang.iolist_to_binary(content), options(modes))
  end

  defp open_path(path, modes) do
    known = :lists.all(&known_mode?/1, modes)

    cond do
      not known -> {:error, :badarg}
      :lists.member(:raw, modes) -> open_raw(path, modes)
      true -> Cordial.FileDevice.start(path, modes, options(modes))
    end
  end

  defp open_raw(path, modes) do
    case :prim_file.open(path, modes) do
      {:ok, handle} ->
        {:ok, {:file_descriptor, :prim_file, %{handle: handle, binary: binary?(modes)}}}

      error ->
        error
    end
  end

  # Unknown names are ignored, as on OTP.
  defp known_mode?(mode) when is_atom(mode), do: true
  defp known_mode?({:delayed_write, size, delay}), do: is_integer(size) and is_integer(delay)
  defp known_mode?({:read_ahead, size}), do: is_integer(size) and size > 0
  defp known_mode?({:encoding, encoding}), do: encoding(encoding) != nil
  defp known_mode?(_mode), do: false

  defp encoding(encoding) when encoding in [:latin1, :unicode, :utf8, :utf16, :utf32],
    do: encoding

  defp encoding({wide, order} = encoding)
       when wide in [:utf16, :utf32] and order in [:big, :little],
       do: encoding

  defp encoding(_encoding), do: nil

  defp binary?(modes), do: :lists.member(:binary, modes)

  defp options(modes) do
    encoding =
      case :lists.member(:utf8, modes) or :lists.keyfind(:encoding, 1, modes) do
        utf8 when utf8 in [true, {:encoding, :utf8}] -> :unicode
        {:encoding, encoding} -> encoding
        false -> :latin1
      end

    %{
      encoding: encoding,
      binary: binary?(modes),
      read: :lists.member(:read, modes) or not writes?(modes),
      write: writes?(modes)
    }
  end

  defp writes?(modes) do
    :lists.any(&:lists.member(&1, modes), [:write, :append, :exclusive])
  end

  def close({:file_descriptor, :prim_file, %{handle: handle}}), do: :prim_file.close(handle)

  def close(pid) when is_pid(pid) do
    case request(pid, :close) do
      {:error, :terminated} -> :ok
      other -> other
    end
  end

  def close(_file), do: {:error, :badarg}

  def read({:file_descriptor, :prim_file, file}, size) do
    :prim_file.read(file.handle, size) |> given(file)
  end

  def read(pid, size) when is_pid(pid) and is_integer(size) and size >= 0 do
    case io_request(pid, {:get_chars, :latin1, ~c"", size}) do
      data when is_binary(data) or is_list(data) -> {:ok, data}
      other -> other
    end
  end

  def read(_file, _size), do: {:error, :badarg}

  def read_line({:file_descriptor, :prim_file, file}) do
    :prim_file.read_line(file.handle) |> given(file)
  end

  def read_line(pid) when is_pid(pid) do
    case io_request(pid, {:get_line, :latin1, ~c""}) do
      data when is_binary(data) or is_list(data) -> {:ok, data}
      other -> other
    end
  end

  def read_line(_file), do: {:error, :badarg}

  defp given({:ok, data}, %{binary: false}), do: {:ok, :erlang.binary_to_list(data)}
  defp given(result, _file), do: result

  def write({:file_descriptor, :prim_file, file}, bytes) do
    checked(fn -> :prim_file.write(file.handle, bytes) end)
  end

  def write(pid, bytes) when is_pid(pid) do
    checked(fn -> io_request(pid, {:put_chars, :latin1, :erlang.iolist_to_binary(bytes)}) end)
  end

  def write(_file, _bytes), do: {:error, :badarg}

  def pread(file, ranges) when is_list(ranges) do
    pread_all(file, ranges, [])
  end

  defp pread_all(_file, [], done), do: {:ok, :lists.reverse(done)}

  defp pread_all(file, [{at, size} | ranges], done) do
    case pread(file, at, size) do
      {:ok, data} -> pread_all(file, ranges, [data | done])
      :eof -> pread_all(file, ranges, [:eof | done])
      error -> error
    end
  end

  defp pread_all(_file, _ranges, _done), do: {:error, :badarg}

  def pread({:file_descriptor, :prim_file, file}, at, size) do
    case place(file.handle, at) do
      {:ok, place} -> :prim_file.pread(file.handle, place, size) |> given(file)
      error -> error
    end
  end

  def pread(pid, at, size) when is_pid(pid), do: request(pid, {:pread, at, size})
  def pread(_file, _at, _size), do: {:error, :badarg}

  def pwrite(file, parts) when is_list(parts), do: pwrite_all(file, parts, 0)

  defp pwrite_all(_file, [], _count), do: :ok

  defp pwrite_all(file, [{at, bytes} | parts], count) do
    case pwrite(file, at, bytes) do
      :ok -> pwrite_all(file, parts, count + 1)
      {:error, reason} -> {:error, {count, reason}}
    end
  end

  defp pwrite_all(_file, _parts, _count), do: {:error, :badarg}

  def pwrite({:file_descriptor, :prim_file, file}, at, bytes) do
    case place(file.handle, at) do
      {:ok, place} -> checked(fn -> :prim_file.pwrite(file.handle, place, bytes) end)
      error -> error
    end
  end

  def pwrite(pid, at, bytes) when is_pid(pid), do: request(pid, {:pwrite, at, bytes})
  def pwrite(_file, _at, _bytes), do: {:error, :badarg}

  def position({:file_descriptor, :prim_file, file}, location) do
    case location(location) do
      nil -> {:error, :badarg}
      location -> :prim_file.position(file.handle, location)
    end
  end

  def position(pid, location) when is_pid(pid), do: request(pid, {:position, location})
  def position(_file, _location), do: {:error, :badarg}

  # Where a place counted from somewhere is, without going there.
  defp place(_handle, at) when is_integer(at) and at >= 0, do: {:ok, at}
  defp place(_handle, {:bof, at}) when is_integer(at) and at >= 0, do: {:ok, at}

  defp place(handle, {base, _} = at) when base in [:cur, :eof] do
    {:ok, here} = :prim_file.position(handle, {:cur, 0})
    place = :prim_file.position(handle, at)
    {:ok, _} = :prim_file.position(handle, {:bof, here})
    place
  end

  defp place(_handle, _at), do: {:error, :badarg}

  @doc false
  def location(at) when is_integer(at), do: {:bof, at}
  def location(base) when base in [:bof, :cur, :eof], do: {base, 0}
  def location({base, at}) when base in [:bof, :cur, :eof] and is_integer(at), do: {base, at}
  def location(_location), do: nil

  def truncate({:file_descriptor, :prim_file, file}), do: :prim_file.truncate(file.handle)
  def truncate(pid) when is_pid(pid), do: request(pid, :truncate)
  def truncate(_file), do: {:error, :badarg}

  def sync({:file_descriptor, :prim_file, file}), do: :prim_file.sync(file.handle)
  def sync(pid) when is_pid(pid), do: request(pid, :sync)
  def sync(_file), do: {:error, :badarg}

  def datasync(file), do: sync(file)

  # Advice is taken and not acted upon.
  def advise(_file, _at, _size, _advice), do: :ok

  @doc false
  def request(pid, request), do: ask(pid, :file_request, :file_reply, request)

  @doc false
  def io_request(pid, request), do: ask(pid, :io_request, :io_reply, request)

  defp ask(pid, kind, reply_kind, request) do
    reference = :erlang.monitor(:process, pid)
    :erlang.send(pid, {kind, self(), reference, request})

    receive do
      {^reply_kind, ^reference, reply} ->
        :erlang.demonitor(reference, [:flush])
        reply

      {:DOWN, ^reference, _, _, _} ->
        {:error, :terminated}
    end
  end

  def read_file(name), do: with_name(name, &:prim_file.read_file/1)
  def read_file(name, _options), do: read_file(name)

  def write_file(name, bytes), do: write_file(name, bytes, [])

  def write_file(name, bytes, modes) when is_list(modes) do
    with_name(name, fn path ->
      checked(fn -> :prim_file.write_file(path, bytes, modes) end)
    end)
  end

  def write_file(_name, _bytes, _modes), do: {:error, :badarg}

  def copy(from, to), do: copy(from, to, :infinity)

  def copy(from, to, count) do
    with_file(from, [:read, :raw, :binary], fn source ->
      with_file(to, [:write, :raw, :binary], fn target -> copy_bytes(source, target, count, 0) end)
    end)
  end

  defp with_file({name, modes}, default, fun),
    do: with_file(name, default ++ List.wrap(modes), fun)

  defp with_file(pid, _modes, fun) when is_pid(pid), do: fun.(pid)
  defp with_file({:file_descriptor, _, _} = file, _modes, fun), do: fun.(file)

  defp with_file(name, modes, fun) do
    case open(name, modes) do
      {:ok, file} ->
        try do
          fun.(file)
        after
          close(file)
        end

      error ->
        error
    end
  end

  @chunk 65_536

  defp copy_bytes(_source, _target, left, done) when is_integer(left) and left <= 0,
    do: {:ok, done}

  defp copy_bytes(source, target, left, done) do
    # An atom is more than any number.
    with {:ok, bytes} <- read(source, min(left, @chunk)), :ok <- write(target, bytes) do
      size = :erlang.iolist_size(bytes)
      left = if left == :infinity, do: left, else: left - size
      copy_bytes(source, target, left, done + size)
    else
      :eof -> {:ok, done}
      error -> error
    end
  end

  def read_file_info(name), do: read_file_info(name, [])
  def read_file_info(name, options), do: info(name, true, options)
  def read_link_info(name), do: read_link_info(name, [])
  def read_link_info(name, options), do: info(name, false, options)

  defp info({:file_descriptor, _, _}, _follow, _options), do: {:error, :badarg}

  defp info(name, follow, options) do
    with_name(name, fn path ->
      case {time_option(options), :prim_file.read_info(path, follow)} do
        {:unknown, _} -> {:error, :badarg}
        {time, {:ok, info}} -> {:ok, with_times(info, time)}
        {_, error} -> error
      end
    end)
  end

  defp time_option(options) do
    case :lists.keyfind(:time, 1, options) do
      {:time, time} when time in [:local, :universal, :posix] -> time
      {:time, _} -> :unknown
      false -> :local
    end
  end

  defp with_times(info, :posix), do: info

  defp with_times(info, time) do
    :lists.foldl(
      fn at, info -> :erlang.setelement(at, info, from_posix(element(at, info), time)) end,
      info,
      [5, 6, 7]
    )
  end

  defp element(at, tuple), do: :erlang.element(at, tuple)

  defp from_posix(seconds, :universal),
    do: :calendar.gregorian_seconds_to_datetime(seconds + @epoch)

  defp from_posix(seconds, :local) do
    :erlang.universaltime_to_localtime(from_posix(seconds, :universal))
  end

  defp to_posix(seconds, _time) when is_integer(seconds), do: seconds
  defp to_posix(time, :universal), do: :calendar.datetime_to_gregorian_seconds(time) - @epoch
  defp to_posix(time, _local), do: to_posix(:erlang.localtime_to_universaltime(time), :universal)

  def write_file_info(name, info), do: write_file_info(name, info, [])

  def write_file_info(name, info, options) when tuple_size(info) == 14 do
    time = time_option(options)

    with_name(name, fn path ->
      checked(fn ->
        with :ok <- write_mode(path, element(8, info)),
             :ok <- write_owner(path, element(13, info), element(14, info)) do
          write_times(path, element(5, info), element(6, info), time)
        end
      end)
    end)
  end

  defp write_mode(_path, :undefined), do: :ok
  defp write_mode(path, mode), do: :prim_file.set_permissions(path, mode)

  defp write_owner(_path, :undefined, :undefined), do: :ok
  defp write_owner(path, user, group), do: :prim_file.set_owner(path, id(user), id(group))

  defp id(:undefined), do: -1
  defp id(id), do: id

  defp write_times(_path, :undefined, :undefined, _time), do: :ok

  defp write_times(path, accessed, changed, time) do
    now = :erlang.system_time(:second)
    at = fn given -> if given == :undefined, do: now, else: to_posix(given, time) end
    :prim_file.set_time(path, at.(accessed), at.(changed))
  end

  def change_mode(name, mode), do: with_name(name, &:prim_file.set_permissions(&1, mode))
  def change_owner(name, user), do: with_name(name, &:prim_file.set_owner(&1, user, -1))
  def change_owner(name, user, group), do: with_name(name, &:prim_file.set_owner(&1, user, group))
  def change_group(name, group), do: with_name(name, &:prim_file.set_owner(&1, -1, group))
  def change_time(name, time), do: change_time(name, :erlang.localtime(), time)

  def change_time(name, accessed, changed) do
    with_name(name, fn path ->
      checked(fn ->
        :prim_file.set_time(path, to_posix(accessed, :local), to_posix(changed, :local))
      end)
    end)
  end

  def list_dir(name), do: with_name(name, &list(:prim_file.list_dir(&1)))
  def list_dir_all(name), do: list_dir(name)

  defp list({:ok, names}), do: {:ok, :lists.map(&:filename.characters/1, names)}
  defp list(error), do: error

  def make_dir(name), do: with_name(name, &:prim_file.make_dir/1)
  def del_dir(name), do: with_name(name, &:prim_file.del_dir/1)

  def del_dir_r(name) do
    case File.rm_rf(to_binary(name)) do
      {:ok, []} -> {:error, :enoent}
      {:ok, _} -> :ok
      {:error, reason, _} -> {:error, reason}
    end
  end

  def delete(name), do: with_name(name, &:prim_file.delete/1)
  def delete(name, _options), do: delete(name)
  def rename(from, to), do: with_names(from, to, &:prim_file.rename/2)
  def make_link(existing, new), do: with_names(existing, new, &:prim_file.make_link/2)
  def make_symlink(existing, new), do: with_names(existing, new, &:prim_file.make_symlink/2)

  def read_link(name) do
    with_name(name, fn path ->
      case :prim_file.read_link(path) do
        {:ok, target} -> {:ok, :filename.characters(target)}
        error -> error
      end
    end)
  end

  def read_link_all(name), do: read_link(name)

  def get_cwd do
    case :prim_file.get_cwd() do
      {:ok, folder} -> {:ok, :filename.characters(folder)}
      error -> error
    end
  end

  def set_cwd(name), do: with_name(name, &:prim_file.set_cwd/1)

  def native_name_encoding, do: :utf8

  def format_error(_reason), do: :erlang.nif_error(:undef)

  defp with_name(name, fun) do
    case to_binary(name) do
      path when is_binary(path) -> fun.(path)
      nil -> {:error, :badarg}
    end
  end

  defp with_names(from, to, fun),
    do: with_name(from, fn from -> with_name(to, &fun.(from, &1)) end)

  # A name as a path, or nil.
  defp to_binary(name) do
    path = :filename.to_binary(name)
    if :binary.match(path, <<0>>) == :nomatch, do: path, else: nil
  rescue
    _ -> nil
  end

  defp checked(fun) do
    fun.()
  rescue
    ArgumentError -> {:error, :badarg}
    FunctionClauseError -> {:error, :badarg}
  end
end
