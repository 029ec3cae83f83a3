defmodule ExUnit.CaptureIO do
  @moduledoc """
  What is printed, as a value.

      import ExUnit.CaptureIO

      assert capture_io(fn -> IO.puts("hello") end) == "hello\\n"

  Output to the group leader is that of the calling process and of those it starts meanwhile. Devices with a name, such as
  `:stderr`, are captured for all processes, so tests that do so should not be async with others that print there.
  """

  @doc """
  Gives what `function` prints.

  ## Examples

      iex> ExUnit.CaptureIO.capture_io(fn -> IO.write("john") end)
      "john"

  """
  @spec capture_io((-> any)) :: String.t()
  def capture_io(fun) when is_function(fun, 0), do: output(with_io(fun))

  @doc """
  Gives what `function` prints to a device, to a process's group leader, or with an input to read from.

  A list is of options:

    * `:input` - the text that is read from the device; `""`
    * `:capture_prompt` - whether prompts belong to the output; `true`
    * `:encoding` - `:unicode` or `:latin1`

  ## Examples

      iex> ExUnit.CaptureIO.capture_io("this is input", fn -> IO.write(IO.gets(">")) end)
      ">this is input"

  """
  @spec capture_io(atom | pid | String.t() | keyword, (-> any)) :: String.t()
  def capture_io(device_pid_input_or_options, fun),
    do: output(with_io(device_pid_input_or_options, fun))

  @doc """
  Gives what `function` prints to a device, with an input or options.
  """
  @spec capture_io(atom | pid, String.t() | keyword, (-> any)) :: String.t()
  def capture_io(device_or_pid, input_or_options, fun),
    do: output(with_io(device_or_pid, input_or_options, fun))

  defp output({_result, output}), do: output

  @doc """
  Gives the result of `function`, and what it prints.

  ## Examples

      iex> ExUnit.CaptureIO.with_io(fn ->
      ...>   IO.puts("a")
      ...>   1 + 1
      ...> end)
      {2, "a\\n"}

  """
  @doc since: "1.13.0"
  @spec with_io((-> any)) :: {any, String.t()}
  def with_io(fun) when is_function(fun, 0), do: with_io(:stdio, [], fun)

  @doc """
  As `with_io/1`, of a device or a process, or with an input or options: see `capture_io/2`.
  """
  @doc since: "1.13.0"
  @spec with_io(atom | pid | String.t() | keyword, (-> any)) :: {any, String.t()}
  def with_io(device_pid_input_or_options, fun)
      when (is_atom(device_pid_input_or_options) or is_pid(device_pid_input_or_options)) and
             is_function(fun, 0) do
    with_io(device_pid_input_or_options, [], fun)
  end

  def with_io(input_or_options, fun)
      when (is_binary(input_or_options) or is_list(input_or_options)) and is_function(fun, 0) do
    with_io(:stdio, input_or_options, fun)
  end

  @doc """
  As `with_io/1`, of a device or a process, with an input or options: see `capture_io/2`.
  """
  @doc since: "1.13.0"
  @spec with_io(atom | pid, String.t() | keyword, (-> any)) :: {any, String.t()}
  def with_io(device_or_pid, input_or_options, fun) when is_binary(input_or_options),
    do: with_io(device_or_pid, [input: input_or_options], fun)

  def with_io(device_or_pid, options, fun) when is_list(options) and is_function(fun, 0) do
    capture(device(device_or_pid), options, fun)
  end

  defp device(:standard_io), do: :stdio
  defp device(:stderr), do: :standard_error
  defp device(device), do: device

  defp capture(:stdio, options, function), do: capture(self(), options, function)

  # The group leader of a process is another one meanwhile.
  defp capture(pid, options, function) when is_pid(pid) do
    {:group_leader, leader} = Process.info(pid, :group_leader)
    device = open(options)
    Process.group_leader(pid, device)

    try do
      result = function.()
      {_, output} = StringIO.contents(device)
      {result, output}
    after
      Process.group_leader(pid, leader)
      StringIO.close(device)
    end
  end

  defp capture(name, options, function) do
    case ExUnit.CaptureServer.begin(name, fn -> open(options) end) do
      {:ok, reference} ->
        try do
          result = function.()
          {result, ExUnit.CaptureServer.output(reference)}
        after
          ExUnit.CaptureServer.finish(reference)
        end

      :error ->
        raise "could not find IO device registered at #{inspect(name)}"
    end
  end

  defp open(options) do
    encoding = Keyword.get(options, :encoding, :unicode)
    prompt? = Keyword.get(options, :capture_prompt, true)

    {:ok, device} =
      StringIO.open(Keyword.get(options, :input, ""), capture_prompt: prompt?, encoding: encoding)

    device
  end
end
