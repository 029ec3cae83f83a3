defmodule IO do
  @moduledoc """
  Reading and writing text.

  A device is `:stdio` (the group leader of the calling process), `:stderr`, or a process that
  speaks the I/O protocol. Text is given as *chardata*: strings, code points, and lists of them;
  the `bin` functions take *iodata*, whose integers are bytes.

  Writing to the group leader that the program started with goes straight to the terminal or file;
  every other device gets a request as a message.
  """

  @typedoc "A device."
  @type device :: atom | pid

  @typedoc "What cannot be read."
  @type nodata :: {:error, term} | :eof

  @typedoc "Text as strings, code points, and lists of them."
  @type chardata :: String.t() | maybe_improper_list(char | chardata, String.t() | [])

  @doc ~S"""
  Reads from a device: a line, all there is, or a number of characters.

  ## Examples

      iex> {:ok, device} = StringIO.open("a\nb")
      iex> IO.read(device, :line)
      "a\n"

  """
  @spec read(device, :eof | :line | non_neg_integer) :: chardata | nodata
  def read(device \\ :stdio, line_or_chars)
  def read(device, :line), do: read_line(device, ~c"")

  def read(device, :eof) do
    case read_all(device, []) do
      "" -> :eof
      other -> other
    end
  end

  # The old name of :eof, which gives "" instead of :eof.
  def read(device, :all), do: read_all(device, [])

  def read(device, count) when is_integer(count) and count >= 0 do
    request(device, {:get_chars, :unicode, ~c"", count})
  end

  defp read_all(device, acc) do
    case read(device, :line) do
      line when is_binary(line) -> read_all(device, [line | acc])
      :eof -> acc |> :lists.reverse() |> iodata_to_binary()
      other -> other
    end
  end

  @doc """
  Reads bytes from a device.

  ## Examples

      iex> {:ok, device} = StringIO.open("abc")
      iex> IO.binread(device, 2)
      "ab"

  """
  @spec binread(device, :eof | :line | non_neg_integer) :: iodata | nodata
  def binread(device \\ :stdio, line_or_chars)
  def binread(device, :line), do: request(device, {:get_line, :latin1, ~c""})

  def binread(device, :eof) do
    case binread_all(device, []) do
      "" -> :eof
      other -> other
    end
  end

  def binread(device, :all), do: binread_all(device, [])

  def binread(device, count) when is_integer(count) and count >= 0 do
    request(device, {:get_chars, :latin1, ~c"", count})
  end

  defp binread_all(device, acc) do
    case binread(device, :line) do
      line when is_binary(line) -> binread_all(device, [line | acc])
      :eof -> acc |> :lists.reverse() |> iodata_to_binary()
      other -> other
    end
  end

  @doc """
  Writes chardata to a device.

  ## Examples

      iex> IO.write(:stdio, "")
      :ok

  """
  @spec write(device, chardata | String.Chars.t()) :: :ok
  def write(device \\ :stdio, chardata), do: put(device, to_chardata(chardata), "IO.write/2")

  @doc ~S"""
  Writes chardata to a device, and a line break.

  ## Examples

      iex> {:ok, device} = StringIO.open("")
      iex> IO.puts(device, ["a", ?b])
      iex> StringIO.contents(device)
      {"", "ab\n"}

  """
  @spec puts(device, chardata | String.Chars.t()) :: :ok
  def puts(device \\ :stdio, item) when is_atom(device) or is_pid(device) do
    case item do
      binary when is_binary(binary) -> put(device, [binary, ?\n], "IO.puts/2")
      other -> put(device, [to_chardata(other), ?\n], "IO.puts/2")
    end
  end

  @doc """
  Writes bytes to a device.

  ## Examples

      iex> {:ok, device} = StringIO.open("")
      iex> IO.binwrite(device, "ab")
      iex> StringIO.contents(device)
      {"", "ab"}

  """
  @spec binwrite(device, iodata) :: :ok
  def binwrite(device \\ :stdio, iodata) when is_list(iodata) or is_binary(iodata) do
    case standard(device) do
      nil -> checked(protocol(pid_of(device), {:put_chars, :latin1, iodata}))
      name -> checked(:cordial.write(name, iodata_to_binary(iodata)))
    end
  end

  defp put(device, chardata, _from) do
    case standard(device) do
      nil ->
        checked(protocol(pid_of(device), {:put_chars, :unicode, encoded(chardata)}))

      name ->
        checked(:cordial.write(name, encoded(chardata)))
    end
  end

  # What is no text is the device's fault, not that of a conversion.
  defp encoded(chardata) do
    case :unicode.characters_to_binary(chardata) do
      text when is_binary(text) -> text
      _ -> :erlang.error(:badarg)
    end
  rescue
    ArgumentError -> :erlang.error(:badarg)
  end

  defp checked(:ok), do: :ok
  defp checked({:error, reason}), do: :erlang.error(reason)

  # `:stdio` or `:stderr` if the device is one that the VM writes itself, else nil.
  defp standard(:stdio) do
    if :erlang.group_leader() == :cordial.standard_leader(), do: :stdio, else: nil
  end

  # Some process may stand in for the standard error device.
  defp standard(name) when name in [:stderr, :standard_error] do
    if :erlang.whereis(:standard_error) == :undefined, do: :stderr, else: nil
  end

  defp standard(:standard_io), do: standard(:stdio)

  # The device that the program started with, whatever the group leader; some process may stand in for it.
  defp standard(:user) do
    if :erlang.whereis(:user) == :undefined, do: :stdio, else: nil
  end

  defp standard(pid) when is_pid(pid) do
    if pid == :cordial.standard_leader(), do: :stdio, else: nil
  end

  defp standard(_name), do: nil

  defp pid_of(pid) when is_pid(pid), do: pid

  # A raw file, which its opener reads and writes.
  defp pid_of({:file_descriptor, _, _} = file), do: file
  defp pid_of(name) when name in [:stdio, :standard_io], do: :erlang.group_leader()
  defp pid_of(:stderr), do: pid_of(:standard_error)

  defp pid_of(name) when is_atom(name) do
    case :erlang.whereis(name) do
      pid when is_pid(pid) -> pid
      :undefined -> no_device()
    end
  end

  defp no_device do
    raise ArgumentError,
          "errors were found at the given arguments:\n\n  * 1st argument: the device does not exist\n"
  end

  # Requests that read: the VM serves its own terminal, other devices are asked.
  defp request(device, request) do
    case standard(device) do
      nil -> protocol(pid_of(device), request)
      :stdio -> :cordial.read(request)
      :stderr -> {:error, :enotsup}
    end
  end

  defp protocol({:file_descriptor, _, _} = file, request), do: raw(file, request)

  defp protocol(pid, request) do
    ref = :erlang.monitor(:process, pid)
    :erlang.send(pid, {:io_request, self(), ref, request})

    receive do
      {:io_reply, ^ref, reply} ->
        :erlang.demonitor(ref, [:flush])
        reply

      {:DOWN, ^ref, :process, ^pid, _reason} ->
        {:error, :terminated}
    end
  end

  defp raw(file, {:put_chars, _encoding, data}), do: :file.write(file, data)
  defp raw(file, {:get_line, _encoding, _prompt}), do: given(:file.read_line(file))
  defp raw(file, {:get_chars, _encoding, _prompt, count}), do: given(:file.read(file, count))

  defp given({:ok, data}), do: data
  defp given(other), do: other

  @doc """
  Writes the text of `item` as `inspect/2` gives it, and gives `item` back.

  Besides the options of `Inspect.Opts`, `:label` is written in front.

  ## Examples

      iex> IO.inspect(1..3 |> Enum.sum(), label: "sum")
      6

  """
  @spec inspect(item, keyword) :: item when item: var
  def inspect(item, opts \\ []), do: inspect(:stdio, item, opts)

  @doc ~S"""
  Writes the text of `item` to a device, and gives `item` back.

  ## Examples

      iex> {:ok, device} = StringIO.open("")
      iex> IO.inspect(device, :a, label: "it")
      iex> StringIO.contents(device)
      {"", "it: :a\n"}

  """
  @spec inspect(device, item, keyword) :: item when item: var
  def inspect(device, item, opts)
      when (is_atom(device) or is_pid(device)) and is_list(opts) do
    {label, opts} = Keyword.pop(opts, :label)
    label = if label, do: [to_chardata(label), ": "], else: []
    opts = Inspect.Opts.new(opts)
    doc = Inspect.Algebra.group(Inspect.Algebra.to_doc(item, opts))
    chardata = Inspect.Algebra.format(doc, opts.width)
    puts(device, [label, chardata])
    item
  end

  @doc """
  Writes a warning and where it comes from to standard error.

  Without a second argument it comes from the caller. It may be a stack trace, a macro
  environment, or a keyword list with `:file`, `:line`, `:column`, `:module` and `:function`;
  `[]` names no place.
  """
  @spec warn(chardata | String.Chars.t(), Exception.stacktrace() | keyword | Macro.Env.t()) :: :ok
  def warn(message, stacktrace_info)

  def warn(message, %{__struct__: Macro.Env} = env),
    do: warn_of(message, env.file, env.line, Macro.Env.stacktrace(env))

  def warn(message, [{_, _} | _] = place) do
    case place[:file] do
      nil ->
        warn(message, [])

      file ->
        line = place[:line]
        env = %{module: place[:module], function: place[:function], file: file, line: line}
        position = if column = line && place[:column], do: {line, column}, else: line
        warn_of(message, file, position, Macro.Env.stacktrace(env))
    end
  end

  def warn(message, stacktrace) when is_list(stacktrace),
    do: warn_of(message, nil, 0, stacktrace)

  @doc """
  Writes a warning, with the stack trace of the caller, to standard error.
  """
  @spec warn(chardata | String.Chars.t()) :: :ok
  def warn(message) do
    {:current_stacktrace, trace} = Process.info(self(), :current_stacktrace)
    warn(message, Enum.drop(trace, 2))
  end

  defp warn_of(message, file, position, stacktrace) do
    text = chardata_to_string(to_chardata(message))
    Code.Diagnostic.warn(text, file, position, stacktrace)
  end

  @doc ~S"""
  Reads a line from a device, after writing `prompt`.

  Gives `:eof` at the end, or `{:error, reason}`.

  ## Examples

      iex> {:ok, device} = StringIO.open("yes\n")
      iex> IO.gets(device, "sure? ")
      "yes\n"

  """
  @spec gets(device, chardata | String.Chars.t()) :: chardata | nodata
  def gets(device \\ :stdio, prompt), do: read_line(device, to_chardata(prompt))

  defp read_line(device, prompt), do: request(device, {:get_line, :unicode, prompt})

  @doc """
  Reads `count` characters after writing `prompt`.

  ## Examples

      iex> {:ok, device} = StringIO.open("abc")
      iex> IO.getn(device, "", 2)
      "ab"

  """
  @spec getn(
          device | chardata | String.Chars.t(),
          pos_integer | :eof | chardata | String.Chars.t()
        ) :: chardata | nodata
  def getn(prompt, count \\ 1)
  def getn(prompt, count) when is_integer(count) and count > 0, do: getn(:stdio, prompt, count)
  def getn(device, prompt) when not is_integer(prompt), do: getn(device, prompt, 1)

  @doc """
  Reads `count` characters from a device after writing `prompt`.
  """
  @spec getn(device, chardata | String.Chars.t(), pos_integer | :eof) :: chardata | nodata
  def getn(device, prompt, count) when is_integer(count) and count > 0 do
    request(device, {:get_chars, :unicode, to_chardata(prompt), count})
  end

  @doc """
  Gives the standard device as a stream of lines.
  """
  @doc since: "1.12.0"
  @spec stream :: Enumerable.t(String.t())
  def stream, do: stream(:stdio, :line)

  @doc ~S"""
  Gives a device as a stream of lines, or of pieces of some characters.

  ## Examples

      iex> {:ok, device} = StringIO.open("a\nb\n")
      iex> device |> IO.stream(:line) |> Enum.map(&String.trim/1)
      ["a", "b"]

  """
  @spec stream(device, :line | pos_integer) :: Enumerable.t()
  def stream(device \\ :stdio, line_or_codepoints)
      when line_or_codepoints == :line or
             (is_integer(line_or_codepoints) and line_or_codepoints > 0) do
    IO.Stream.__build__(device, false, line_or_codepoints)
  end

  @doc """
  Gives the standard device as a stream of lines of bytes.
  """
  @doc since: "1.12.0"
  @spec binstream :: Enumerable.t(binary)
  def binstream, do: binstream(:stdio, :line)

  @doc """
  Gives a device as a stream of lines of bytes, or of pieces of some bytes.
  """
  @spec binstream(device, :line | pos_integer) :: Enumerable.t()
  def binstream(device \\ :stdio, line_or_bytes)
      when line_or_bytes == :line or (is_integer(line_or_bytes) and line_or_bytes > 0) do
    IO.Stream.__build__(device, true, line_or_bytes)
  end

  @doc false
  def each_stream(device, line_or_codepoints),
    do: next_piece(device, read(device, line_or_codepoints))

  @doc false
  def each_binstream(device, line_or_bytes),
    do: next_piece(device, binread(device, line_or_bytes))

  defp next_piece(device, :eof), do: {:halt, device}
  defp next_piece(_device, {:error, reason}), do: raise(IO.StreamError, reason: reason)
  defp next_piece(device, data), do: {[data], device}

  @doc """
  Turns chardata into a string.

  ## Examples

      iex> IO.chardata_to_string([0x00E6, 0x00DF])
      "æß"
      iex> IO.chardata_to_string("plain")
      "plain"

  """
  @spec chardata_to_string(chardata) :: String.t()
  def chardata_to_string(chardata)
  def chardata_to_string(string) when is_binary(string), do: string
  def chardata_to_string(list) when is_list(list), do: List.to_string(list)

  @doc """
  Turns iodata into a binary.

  ## Examples

      iex> IO.iodata_to_binary([?a, "b", [<<99>>]])
      "abc"

  """
  @spec iodata_to_binary(iodata) :: binary
  def iodata_to_binary(iodata), do: :erlang.iolist_to_binary(iodata)

  @doc """
  Gives the number of bytes in iodata.

  ## Examples

      iex> IO.iodata_length([1, 2 | <<3, 4>>])
      4

  """
  @spec iodata_length(iodata) :: non_neg_integer
  def iodata_length(iodata), do: :erlang.iolist_size(iodata)

  defp to_chardata(list) when is_list(list), do: list
  defp to_chardata(other), do: to_string(other)
end

defmodule IO.Stream do
  @moduledoc """
  A device as a stream, made by `IO.stream/2` and `IO.binstream/2`.

  Reading it changes the device: going over it twice does not give the same elements.
  """

  @typedoc "A device as a stream."
  @type t :: %IO.Stream{device: IO.device(), line_or_bytes: :line | non_neg_integer, raw: boolean}

  defstruct device: nil, raw: true, line_or_bytes: :line

  @doc false
  def __build__(device, raw, line_or_bytes) do
    %IO.Stream{device: device, raw: raw, line_or_bytes: line_or_bytes}
  end
end

defmodule Enumerable.IO.Stream do
  @moduledoc false

  def count(_stream), do: {:error, __MODULE__}
  def member?(_stream, _element), do: {:error, __MODULE__}
  def slice(_stream), do: {:error, __MODULE__}

  def reduce(_stream, {:halt, acc}, _fun), do: {:halted, acc}
  def reduce(stream, {:suspend, acc}, fun), do: {:suspended, acc, &reduce(stream, &1, fun)}

  def reduce(stream, {:cont, acc}, fun) do
    case next(stream) do
      {[piece], _device} -> reduce(stream, fun.(piece, acc), fun)
      {:halt, _device} -> {:done, acc}
    end
  end

  defp next(%{raw: true} = stream), do: IO.each_binstream(stream.device, stream.line_or_bytes)
  defp next(%{raw: false} = stream), do: IO.each_stream(stream.device, stream.line_or_bytes)
end

defmodule Collectable.IO.Stream do
  @moduledoc false

  def into(%{device: device, raw: raw} = stream) do
    {:ok,
     fn
       :ok, {:cont, piece} ->
         if raw, do: IO.binwrite(device, piece), else: IO.write(device, piece)

       :ok, _end ->
         stream
     end}
  end
end
