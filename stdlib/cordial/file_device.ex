defmodule Cordial.FileDevice do
  @moduledoc false

  # The process of an open file: it speaks the I/O protocol, and that of `:file`. It ends with the process that opened the
  # file.

  def start(path, modes, options) do
    launch(options, fn -> :prim_file.open(path, modes) end)
  end

  # A file that is nowhere: it has no name any more when somebody gets it.
  def start_memory(content, options) do
    launch(%{options | read: true}, fn ->
      path =
        Path.join(
          System.tmp_dir!(),
          "cordial-#{:os.getpid()}-#{:erlang.unique_integer([:positive])}"
        )

      with {:ok, handle} <- :prim_file.open(path, [:read, :write, :exclusive]),
           :ok <- :prim_file.delete(path),
           :ok <- :prim_file.write(handle, content),
           {:ok, 0} <- :prim_file.position(handle, {:bof, 0}) do
        {:ok, handle}
      end
    end)
  end

  defp launch(options, open) do
    owner = self()
    {pid, reference} = spawn_monitor(fn -> init(owner, options, open) end)

    receive do
      {:file_opened, ^pid, result} ->
        Process.demonitor(reference, [:flush])
        if result == :ok, do: {:ok, pid}, else: result

      {:DOWN, ^reference, :process, ^pid, reason} ->
        {:error, reason}
    end
  end

  defp init(owner, options, open) do
    case open.() do
      {:ok, handle} ->
        monitor = Process.monitor(owner)
        send(owner, {:file_opened, self(), :ok})
        loop(Map.merge(options, %{handle: handle, owner: monitor}))

      error ->
        send(owner, {:file_opened, self(), error})
    end
  end

  defp loop(state) do
    owner = state.owner

    receive do
      {:io_request, from, reference, request} ->
        answer(state, request, &send(from, {:io_reply, reference, &1}))

      {:file_request, from, reference, :close} ->
        send(from, {:file_reply, reference, :prim_file.close(state.handle)})

      {:file_request, from, reference, request} ->
        send(from, {:file_reply, reference, file(request, state)})
        loop(state)

      {:DOWN, ^owner, :process, _pid, _reason} ->
        :prim_file.close(state.handle)

      _other ->
        loop(state)
    end
  end

  # A text that the encoding of the file does not have ends the device.
  defp answer(state, request, reply) do
    case io(request, state) do
      {:stop, result} ->
        :prim_file.close(state.handle)
        reply.(result)

      {:state, state} ->
        reply.(:ok)
        loop(state)

      result ->
        reply.(result)
        loop(state)
    end
  end

  defp file({:position, location}, state) do
    case :file.location(location) do
      nil -> {:error, :badarg}
      location -> :prim_file.position(state.handle, location)
    end
  end

  defp file({:pread, at, size}, state), do: raw(state, &:file.pread(&1, at, size))
  defp file({:pwrite, at, bytes}, state), do: raw(state, &:file.pwrite(&1, at, bytes))
  defp file(:truncate, state), do: :prim_file.truncate(state.handle)
  defp file(:sync, state), do: :prim_file.sync(state.handle)
  defp file(_request, _state), do: {:error, :badarg}

  defp raw(%{handle: handle, binary: binary}, fun) do
    fun.({:file_descriptor, :prim_file, %{handle: handle, binary: binary}})
  end

  defp io({:put_chars, encoding, chars}, state), do: put(encoding, chars, state)

  defp io({:put_chars, encoding, module, function, args}, state) do
    put(encoding, apply(module, function, args), state)
  end

  defp io({:get_line, encoding, _prompt}, state) do
    case :prim_file.read_line(state.handle) do
      {:ok, bytes} -> decoded(bytes, encoding, state)
      other -> other
    end
  end

  defp io({:get_chars, encoding, _prompt, count}, state) do
    case read(state, count) do
      {:ok, bytes} -> decoded(bytes, encoding, state)
      other -> other
    end
  end

  defp io({:requests, requests}, state), do: requests(requests, :ok, state)
  defp io({:get_line, prompt}, state), do: io({:get_line, :latin1, prompt}, state)
  defp io({:get_chars, prompt, count}, state), do: io({:get_chars, :latin1, prompt, count}, state)
  defp io({:put_chars, chars}, state), do: io({:put_chars, :latin1, chars}, state)
  defp io(:getopts, state), do: [binary: state.binary, encoding: state.encoding]
  defp io({:setopts, options}, state) when is_list(options), do: {:state, set(options, state)}
  defp io({:get_geometry, _}, _state), do: {:error, :enotsup}
  defp io(_request, _state), do: {:error, :request}

  defp set([{:encoding, :utf8} | rest], state), do: set(rest, %{state | encoding: :unicode})
  defp set([{:encoding, encoding} | rest], state), do: set(rest, %{state | encoding: encoding})
  defp set([:binary | rest], state), do: set(rest, %{state | binary: true})
  defp set([:list | rest], state), do: set(rest, %{state | binary: false})
  defp set([{:binary, binary} | rest], state), do: set(rest, %{state | binary: binary})
  defp set([_ | rest], state), do: set(rest, state)
  defp set([], state), do: state

  defp requests([], result, _state), do: result

  defp requests([request | rest], _result, state) do
    case io(request, state) do
      {:error, _} = error -> error
      {:stop, _} = stop -> stop
      result -> requests(rest, result, state)
    end
  end

  defp put(encoding, chars, state) do
    case :unicode.characters_to_binary(chars, encoding, state.encoding) do
      bytes when is_binary(bytes) -> :prim_file.write(state.handle, bytes)
      _ -> {:stop, {:error, :no_translation}}
    end
  rescue
    ArgumentError -> {:error, :badarg}
  end

  # In UTF-8 characters are counted, else bytes.
  defp read(%{encoding: :unicode} = state, count), do: read_chars(state.handle, count, "")
  defp read(state, count), do: :prim_file.read(state.handle, count)

  defp read_chars(handle, missing, done) do
    case :prim_file.read(handle, missing) do
      {:ok, bytes} -> complete(handle, missing, done, bytes)
      :eof when done != "" -> {:ok, done}
      other -> other
    end
  end

  defp complete(handle, missing, done, bytes) do
    case :unicode.characters_to_binary(bytes) do
      {:incomplete, whole, part} ->
        case :prim_file.read(handle, 1) do
          {:ok, byte} -> complete(handle, missing, done, whole <> part <> byte)
          _ -> {:ok, done <> bytes}
        end

      whole when is_binary(whole) ->
        case missing - length(String.codepoints(whole)) do
          left when left > 0 and whole != "" -> read_chars(handle, left, done <> whole)
          _ -> {:ok, done <> whole}
        end

      {:error, _, _} ->
        {:ok, done <> bytes}
    end
  end

  defp decoded(bytes, wanted, state) do
    case :unicode.characters_to_binary(bytes, state.encoding, wanted) do
      text when is_binary(text) -> shaped(text, wanted, state)
      _ -> {:stop, {:error, {:no_translation, :unicode, wanted}}}
    end
  end

  defp shaped(text, _wanted, %{binary: true}), do: text
  defp shaped(text, :latin1, _state), do: :erlang.binary_to_list(text)
  defp shaped(text, _unicode, _state), do: :unicode.characters_to_list(text)
end
