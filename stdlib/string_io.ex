defmodule StringIO do
  @moduledoc ~S"""
  A device in memory: it reads from a string and collects what is written.

  It is a process that speaks the I/O protocol, linked to the one that opened it.

  ## Examples

      iex> {:ok, device} = StringIO.open("foo\nbar")
      iex> IO.read(device, :line)
      "foo\n"
      iex> IO.write(device, "out")
      iex> StringIO.contents(device)
      {"bar", "out"}

  """

  @doc ~S"""
  Opens a device, calls the function with it and closes it: `{:ok, result}`.

  ## Examples

      iex> StringIO.open("foo", fn device -> IO.gets(device, "") <> "!" end)
      {:ok, "foo!"}

  """
  @doc since: "1.7.0"
  @spec open(binary, keyword, (pid -> res)) :: {:ok, res} when res: var
  def open(string, options, function)
      when is_binary(string) and is_list(options) and is_function(function, 1) do
    {:ok, pid} = open(string, options)

    try do
      {:ok, function.(pid)}
    after
      {:ok, _} = close(pid)
    end
  end

  @doc """
  Opens a device that reads from `string`: `{:ok, pid}`.

  A function instead of options is called as by `open/3`.

  ## Options

    * `:capture_prompt` - whether prompts become part of the output
    * `:encoding` - `:unicode` (the default) or `:latin1`

  ## Examples

      iex> {:ok, device} = StringIO.open("abc", capture_prompt: true)
      iex> IO.gets(device, "> ")
      iex> StringIO.contents(device)
      {"", "> "}

  """
  @spec open(binary, keyword) :: {:ok, pid}
  @spec open(binary, (pid -> res)) :: {:ok, res} when res: var
  def open(string, options_or_function \\ [])

  def open(string, options) when is_binary(string) and is_list(options) do
    {:ok, state} = init({string, options})
    {:ok, spawn_link(fn -> loop(state) end)}
  end

  def open(string, function) when is_binary(string) and is_function(function, 1) do
    open(string, [], function)
  end

  @doc """
  Gives what is left to read and what was written.

  ## Examples

      iex> {:ok, device} = StringIO.open("in")
      iex> IO.write(device, "out")
      iex> StringIO.contents(device)
      {"in", "out"}

  """
  @spec contents(pid) :: {binary, binary}
  def contents(pid) when is_pid(pid), do: call(pid, :contents)

  @doc """
  Gives what was written, and forgets it.

  ## Examples

      iex> {:ok, device} = StringIO.open("in")
      iex> IO.write(device, "out")
      iex> StringIO.flush(device)
      "out"
      iex> StringIO.contents(device)
      {"in", ""}

  """
  @spec flush(pid) :: binary
  def flush(pid) when is_pid(pid), do: call(pid, :flush)

  @doc """
  Closes the device and gives its contents: `{:ok, {rest of the input, output}}`.

  ## Examples

      iex> {:ok, device} = StringIO.open("in")
      iex> StringIO.close(device)
      {:ok, {"in", ""}}

  """
  @spec close(pid) :: {:ok, {binary, binary}}
  def close(pid) when is_pid(pid), do: call(pid, :close)

  # The calls of a server, so that whoever knows only those may ask as well.
  defp call(pid, request) do
    reference = Process.monitor(pid)
    send(pid, {:"$gen_call", {self(), reference}, request})

    receive do
      {^reference, reply} ->
        Process.demonitor(reference, [:flush])
        reply

      {:DOWN, ^reference, :process, ^pid, reason} ->
        exit({reason, {GenServer, :call, [pid, request, 5000]}})
    end
  end

  defp loop(state) do
    receive do
      {:"$gen_call", {from, reference}, request} ->
        served(handle_call(request, {from, reference}, state), from, reference)

      message ->
        {:noreply, state} = handle_info(message, state)
        loop(state)
    end
  end

  defp served({:reply, reply, state}, from, reference) do
    send(from, {reference, reply})
    loop(state)
  end

  defp served({:stop, :normal, reply, _state}, from, reference) do
    send(from, {reference, reply})
    :ok
  end

  @doc false
  def init({string, options}) do
    {:ok,
     %{
       input: string,
       output: "",
       encoding: options[:encoding] || :unicode,
       capture_prompt: options[:capture_prompt] || false
     }}
  end

  @doc false
  def handle_call(:contents, _from, state), do: {:reply, {state.input, state.output}, state}
  def handle_call(:flush, _from, state), do: {:reply, state.output, %{state | output: ""}}

  def handle_call(:close, _from, state) do
    {:stop, :normal, {:ok, {state.input, state.output}}, state}
  end

  @doc false
  def handle_info({:io_request, from, reference, request}, state) do
    {reply, state} = io(request, state)
    send(from, {:io_reply, reference, reply})
    {:noreply, state}
  end

  def handle_info(_message, state), do: {:noreply, state}

  defp io({:put_chars, encoding, chars}, state), do: put(encoding, chars, state)

  defp io({:put_chars, encoding, module, function, args}, state) do
    put(encoding, apply(module, function, args), state)
  end

  defp io({:put_chars, chars}, state), do: put(:latin1, chars, state)

  defp io({:get_chars, encoding, prompt, count}, state) when is_integer(count) and count >= 0 do
    get(state, prompt, &chars(&1, encoding, count, state.encoding))
  end

  defp io({:get_chars, prompt, count}, state), do: io({:get_chars, :latin1, prompt, count}, state)

  defp io({:get_line, encoding, prompt}, state) do
    own = if encoding == :latin1, do: :latin1, else: state.encoding
    get(state, prompt, &line(&1, own))
  end

  defp io({:get_line, prompt}, state), do: get(state, prompt, &line(&1, :latin1))

  defp io({:get_until, encoding, prompt, module, function, args}, state) do
    {reply, rest} = until(state.input, [], encoding, {module, function, args})
    {reply, captured(%{state | input: rest}, prompt)}
  end

  defp io({:get_until, prompt, module, function, args}, state) do
    io({:get_until, :latin1, prompt, module, function, args}, state)
  end

  defp io({:get_password, encoding}, state), do: io({:get_line, encoding, ""}, state)
  defp io({:requests, requests}, state), do: requests(requests, :ok, state)

  defp io({:setopts, [encoding: encoding]}, state) when encoding in [:latin1, :unicode] do
    {:ok, %{state | encoding: encoding}}
  end

  defp io({:setopts, _options}, state), do: {{:error, :enotsup}, state}
  defp io(:getopts, state), do: {[binary: true, encoding: state.encoding], state}
  defp io({:get_geometry, _}, state), do: {{:error, :enotsup}, state}
  defp io(_request, state), do: {{:error, :request}, state}

  defp requests([], reply, state), do: {reply, state}

  defp requests([request | rest], _reply, state) do
    case io(request, state) do
      {{:error, _}, _} = failed -> failed
      {reply, state} -> requests(rest, reply, state)
    end
  end

  defp put(encoding, chars, state) do
    case :unicode.characters_to_binary(chars, encoding, state.encoding) do
      text when is_binary(text) -> {:ok, %{state | output: state.output <> text}}
      {_, _, _} -> {{:error, :no_translation}, state}
    end
  rescue
    ArgumentError -> {{:error, {:put_chars, encoding, chars}}, state}
  end

  defp get(%{input: input} = state, prompt, fun) do
    state = captured(state, prompt)

    case fun.(input) do
      {:error, reason} -> {{:error, reason}, state}
      {reply, rest} -> {reply, %{state | input: rest}}
    end
  end

  defp captured(%{capture_prompt: false} = state, _prompt), do: state

  defp captured(%{output: output} = state, prompt) do
    %{state | output: output <> IO.chardata_to_string(prompt)}
  end

  defp chars("", _encoding, _count, _own), do: {:eof, ""}

  # Bytes are what was asked for.
  defp chars(input, :latin1, count, _own) do
    count = min(count, byte_size(input))
    <<bytes::binary-size(count), rest::binary>> = input
    {bytes, rest}
  end

  defp chars(input, _unicode, count, own), do: take(input, count, 0, input, own)

  defp take(_rest, 0, size, input, _own), do: halves(input, size)
  defp take("", _count, size, input, _own), do: halves(input, size)

  defp take(<<_, rest::binary>>, count, size, input, :latin1) do
    take(rest, count - 1, size + 1, input, :latin1)
  end

  defp take(<<char::utf8, rest::binary>>, count, size, input, own) do
    take(rest, count - 1, size + byte_size(<<char::utf8>>), input, own)
  end

  defp take(_invalid, _count, _size, _input, _own), do: {:error, :invalid_unicode}

  defp halves(input, size) do
    <<left::binary-size(size), rest::binary>> = input
    {left, rest}
  end

  defp line("", _own), do: {:eof, ""}

  defp line(input, own) do
    {line, rest} =
      case :binary.match(input, "\n") do
        {at, 1} -> halves(input, at + 1)
        :nomatch -> {input, ""}
      end

    # The end of a line is one character, however it was written.
    cond do
      own == :unicode and not String.valid?(line) -> {:error, :collect_line}
      String.ends_with?(line, "\r\n") -> {String.replace_suffix(line, "\r\n", "\n"), rest}
      true -> {line, rest}
    end
  end

  # A function takes what it wants, line by line.
  defp until(input, continuation, encoding, {module, function, args} = taker) do
    {data, rest} =
      case line(input, :latin1) do
        {:eof, ""} -> {:eof, ""}
        {line, rest} -> {:unicode.characters_to_list(line, encoding), rest}
      end

    case apply(module, function, [continuation, data | args]) do
      {:done, result, :eof} -> {result, rest}
      {:done, result, left} -> {result, IO.chardata_to_string(left) <> rest}
      {:more, continuation} -> until(rest, continuation, encoding, taker)
    end
  end
end
