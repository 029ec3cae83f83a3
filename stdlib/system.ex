defmodule System do
  @moduledoc """
  The machine, the operating system and the virtual machine that the program runs on.

  ## Time

  *System time* is the time of day as the VM sees it, *OS time* as the operating system does; both
  can jump. *Monotonic time* only goes forward and is good for measuring. Units are `:second`,
  `:millisecond`, `:microsecond`, `:nanosecond`, a number of parts per second, or `:native`.
  """

  @typedoc "A unit of time."
  @type time_unit ::
          :second | :millisecond | :microsecond | :nanosecond | pos_integer

  @typedoc "A signal of the operating system."
  @type signal ::
          :sigabrt
          | :sigalrm
          | :sigchld
          | :sighup
          | :sigquit
          | :sigstop
          | :sigterm
          | :sigtstp
          | :sigusr1
          | :sigusr2

  @signals [
    :sigabrt,
    :sigalrm,
    :sigchld,
    :sighup,
    :sigquit,
    :sigstop,
    :sigterm,
    :sigtstp,
    :sigusr1,
    :sigusr2
  ]

  @doc """
  Gives the release of OTP whose behaviour is provided.

  ## Examples

      iex> System.otp_release()
      "27"

  """
  @doc since: "1.3.0"
  @spec otp_release :: String.t()
  def otp_release, do: :erlang.list_to_binary(:erlang.system_info(:otp_release))

  @doc """
  Gives the version of Elixir whose behaviour is provided.

  ## Examples

      iex> System.version()
      "1.18.3"

  """
  @spec version :: String.t()
  def version, do: "1.18.3"

  @doc """
  Describes the build.

  ## Examples

      iex> System.build_info().version
      "1.18.3"

  """
  @spec build_info :: %{
          build: String.t(),
          date: String.t(),
          revision: String.t(),
          version: String.t(),
          otp_release: String.t()
        }
  def build_info do
    %{
      build: "#{version()} (compiled with Erlang/OTP #{otp_release()})",
      date: "1970-01-01T00:00:00Z",
      revision: "",
      version: version(),
      otp_release: otp_release()
    }
  end

  @doc """
  Gives the order of bytes of this machine.

  ## Examples

      iex> System.endianness() in [:little, :big]
      true

  """
  @spec endianness :: :little | :big
  def endianness do
    <<first, _second>> = <<1::16-native>>
    if first == 1, do: :little, else: :big
  end

  @doc """
  Gives the order of bytes of the machine this was compiled on.

  ## Examples

      iex> System.compiled_endianness() == System.endianness()
      true

  """
  @spec compiled_endianness :: :little | :big
  def compiled_endianness, do: endianness()

  @doc """
  Gives the number of schedulers: threads that run processes.

  ## Examples

      iex> System.schedulers() > 0
      true

  """
  @doc since: "1.3.0"
  @spec schedulers :: pos_integer
  def schedulers, do: :erlang.system_info(:schedulers)

  @doc """
  Gives the number of schedulers in use.

  ## Examples

      iex> System.schedulers_online() <= System.schedulers()
      true

  """
  @doc since: "1.3.0"
  @spec schedulers_online :: pos_integer
  def schedulers_online, do: :erlang.system_info(:schedulers_online)

  @doc """
  Gives the arguments of the program.

  ## Examples

      iex> is_list(System.argv())
      true

  """
  @spec argv :: [String.t()]
  def argv, do: :cordial.argv()

  @doc """
  Sets what `argv/0` gives.

  ## Examples

      iex> System.argv(System.argv())
      :ok

  """
  @spec argv([String.t()]) :: :ok
  def argv(args) when is_list(args), do: :cordial.set_argv(args)

  @doc """
  Tells whether the VM stays up at the end of the script.

  ## Examples

      iex> is_boolean(System.no_halt())
      true

  """
  @doc since: "1.9.0"
  @spec no_halt :: boolean
  def no_halt, do: :cordial.no_halt()

  @doc """
  Sets whether the VM stays up at the end of the script.

  ## Examples

      iex> System.no_halt(System.no_halt())
      :ok

  """
  @doc since: "1.9.0"
  @spec no_halt(boolean) :: :ok
  def no_halt(boolean) when is_boolean(boolean), do: :cordial.set_no_halt(boolean)

  @doc """
  Gives the folder for temporary files, or `nil`.

  ## Examples

      iex> is_binary(System.tmp_dir())
      true

  """
  @spec tmp_dir :: String.t() | nil
  def tmp_dir do
    Enum.find_value(["TMPDIR", "TEMP", "TMP"], &get_env/1) || :cordial.tmp_dir()
  end

  @doc """
  Gives the folder for temporary files; raises if there is none.

  ## Examples

      iex> is_binary(System.tmp_dir!())
      true

  """
  @spec tmp_dir! :: String.t()
  def tmp_dir! do
    tmp_dir() ||
      raise "could not get a writable temporary directory, please set the TMPDIR environment variable"
  end

  @doc """
  Gives the user's home folder, or `nil`.

  ## Examples

      iex> is_binary(System.user_home())
      true

  """
  @spec user_home :: String.t() | nil
  def user_home, do: get_env("HOME") || get_env("USERPROFILE")

  @doc """
  Gives the user's home folder; raises if there is none.

  ## Examples

      iex> is_binary(System.user_home!())
      true

  """
  @spec user_home! :: String.t()
  def user_home! do
    user_home() ||
      raise "could not find the user home, please set the HOME environment variable"
  end

  @doc """
  Gives the current directory, or nil.
  """
  @spec cwd() :: String.t() | nil
  @deprecated "Use File.cwd/0 instead"
  def cwd, do: :cordial.cwd()

  @doc """
  Gives the current directory; raises if there is none.
  """
  @spec cwd!() :: String.t()
  @deprecated "Use File.cwd!/0 instead"
  def cwd!, do: :cordial.cwd() || raise("could not get a current working directory")

  @doc """
  Gives an empty list: what failed is told by `__STACKTRACE__`.
  """
  @deprecated "Use __STACKTRACE__ instead"
  def stacktrace, do: []

  @doc """
  Registers a function that is called with the exit status when the program ends.

  The last one registered is called first.

  ## Examples

      iex> System.at_exit(fn _status -> :ok end)
      :ok

  """
  @spec at_exit((non_neg_integer -> any)) :: :ok
  def at_exit(fun) when is_function(fun, 1), do: :cordial.at_exit(fun)

  @doc """
  Finds a program in the folders of `PATH`.

  ## Examples

      iex> System.find_executable("no-such-program")
      nil

  """
  @spec find_executable(binary) :: binary | nil
  def find_executable(program) when is_binary(program) do
    case :os.find_executable(String.to_charlist(program)) do
      false -> nil
      path -> List.to_string(path)
    end
  end

  @doc """
  Gives all environment variables.

  ## Examples

      iex> is_map(System.get_env())
      true

  """
  @spec get_env :: %{optional(String.t()) => String.t()}
  def get_env, do: Map.new(:cordial.env())

  @doc """
  Gives the value of an environment variable, or `default`.

  ## Examples

      iex> System.get_env("NO_SUCH_VARIABLE", "none")
      "none"

  """
  @doc since: "1.9.0"
  @spec get_env(String.t(), String.t()) :: String.t()
  @spec get_env(String.t(), nil) :: String.t() | nil
  def get_env(varname, default \\ nil)
      when is_binary(varname) and (is_binary(default) or is_nil(default)) do
    case :cordial.env(varname) do
      nil -> default
      value -> value
    end
  end

  @doc """
  Gives `{:ok, value}` of an environment variable, or `:error`.

  ## Examples

      iex> System.fetch_env("NO_SUCH_VARIABLE")
      :error

  """
  @doc since: "1.9.0"
  @spec fetch_env(String.t()) :: {:ok, String.t()} | :error
  def fetch_env(varname) when is_binary(varname) do
    case :cordial.env(varname) do
      nil -> :error
      value -> {:ok, value}
    end
  end

  @doc """
  Gives the value of an environment variable; raises `System.EnvError` if it is not set.

  ## Examples

      iex> System.fetch_env!("NO_SUCH_VARIABLE")
      ** (System.EnvError) could not fetch environment variable "NO_SUCH_VARIABLE" because it is not set

  """
  @doc since: "1.9.0"
  @spec fetch_env!(String.t()) :: String.t()
  def fetch_env!(varname) when is_binary(varname) do
    case :cordial.env(varname) do
      nil -> raise System.EnvError, env: varname
      value -> value
    end
  end

  @doc """
  Removes an environment variable.

  ## Examples

      iex> System.delete_env("NO_SUCH_VARIABLE")
      :ok

  """
  @spec delete_env(String.t()) :: :ok
  def delete_env(varname) when is_binary(varname) do
    :cordial.set_env(varname, nil)
    :ok
  end

  @doc """
  Sets an environment variable.

  ## Examples

      iex> System.put_env("SYSTEM_DOC", "1")
      iex> System.get_env("SYSTEM_DOC")
      "1"

  """
  @spec put_env(binary, binary) :: :ok
  def put_env(varname, value) when is_binary(varname) and is_binary(value) do
    case :binary.match(varname, "=") do
      :nomatch ->
        :cordial.set_env(varname, value)
        :ok

      _ ->
        raise ArgumentError,
              "cannot execute System.put_env/2 for key with \"=\", got: #{inspect(varname)}"
    end
  end

  @doc """
  Sets several environment variables; `nil` removes one.

  ## Examples

      iex> System.put_env(%{"SYSTEM_DOC" => nil})
      :ok

  """
  @spec put_env(Enumerable.t()) :: :ok
  def put_env(enum) do
    Enum.each(enum, fn
      {key, nil} -> key |> to_string() |> delete_env()
      {key, value} -> put_env(to_string(key), to_string(value))
    end)
  end

  @doc """
  Gives the number of the operating system's process.

  ## Examples

      iex> System.pid() |> String.to_integer() |> is_integer()
      true

  """
  @doc since: "1.9.0"
  @spec pid :: String.t()
  def pid, do: List.to_string(:os.getpid())

  @doc """
  Gives the number of the operating system's process.
  """
  @spec get_pid() :: binary
  @deprecated "Use System.pid/0 instead"
  def get_pid, do: pid()

  @doc """
  Ends the program at once with a status.

  `:abort` ends it with a core dump; a string is a message shown before it ends.
  """
  @spec halt() :: no_return
  @spec halt(non_neg_integer | binary | :abort) :: no_return
  def halt(status \\ 0)
  def halt(status) when is_integer(status) or status == :abort, do: :erlang.halt(status)
  def halt(status) when is_binary(status), do: :erlang.halt(String.to_charlist(status))

  @doc """
  Ends the program in an orderly way, running what `at_exit/1` registered.
  """
  @doc since: "1.5.0"
  @spec stop(non_neg_integer | binary) :: :ok
  def stop(status \\ 0)
  def stop(status) when is_integer(status), do: :init.stop(status)
  def stop(status) when is_binary(status), do: :init.stop(String.to_charlist(status))

  @doc """
  Ends the program and starts it anew.
  """
  @doc since: "1.9.0"
  @spec restart :: :ok
  defdelegate restart(), to: :init

  @doc ~S"""
  Runs a program and gives its output and exit status.

  ## Options

    * `:into` - where the output goes; a string by default.
    * `:cd` - the folder to run in.
    * `:env` - pairs of environment variables to set; `nil` removes one.
    * `:stderr_to_stdout` - joins standard error to the output.
    * `:lines` - collects the output line by line, without line breaks; the number of bytes read at a time.
    * `:arg0` - what the program is told its own name is
    * `:parallelism` - has no effect here
    * `:use_stdio` - with `false` the program reads and writes where this one does, and the output given is empty.

  ## Examples

      iex> System.cmd("echo", ["hello"])
      {"hello\n", 0}

  """
  @spec cmd(binary, [binary], keyword) :: {Collectable.t(), exit_status :: non_neg_integer}
  def cmd(command, args, opts \\ []) when is_binary(command) and is_list(args) do
    if String.contains?(command, <<0>>) do
      raise ArgumentError,
            "cannot execute System.cmd/3 for program with null byte, got: #{inspect(command)}"
    end

    if not Enum.all?(args, &is_binary/1) do
      raise ArgumentError, "all arguments for System.cmd/3 must be binaries"
    end

    path =
      if Path.type(command) == :absolute, do: command, else: find_executable(command)

    if path, do: run(path, args, opts), else: :erlang.error(:enoent, [command, args, opts])
  end

  @doc ~S"""
  Runs a command of the shell and gives its output and exit status.

  ## Examples

      iex> System.shell("echo hello")
      {"hello\n", 0}

  """
  @doc since: "1.12.0"
  @spec shell(binary, keyword) :: {Collectable.t(), exit_status :: non_neg_integer}
  def shell(command, opts \\ []) when is_binary(command) do
    if String.contains?(command, <<0>>) do
      raise ArgumentError,
            "cannot execute System.shell/2 for program with null byte, got: #{inspect(command)}"
    end

    if String.trim(command) == "" do
      run("/bin/sh", ["-c", ":"], opts)
    else
      run("/bin/sh", ["-c", command], opts)
    end
  end

  defp run(path, args, opts) do
    {into, opts} = Keyword.pop(opts, :into, "")
    {lines, opts} = Keyword.pop(opts, :lines)
    parts = parts(lines)
    Enum.each(opts, &validate_option!/1)

    if opts[:stderr_to_stdout] && opts[:use_stdio] == false do
      raise ArgumentError, ~s(cannot use "stderr_to_stdout: true" and "use_stdio: false")
    end

    {output, status} = :cordial.run(path, args, Map.new(opts))
    {initial, fun} = Collectable.into(into)
    {output |> parts.() |> Enum.reduce(initial, &fun.(&2, {:cont, &1})) |> fun.(:done), status}
  end

  defp validate_option!({:cd, path}) when is_binary(path), do: :ok
  defp validate_option!({:env, _pairs}), do: :ok
  defp validate_option!({:arg0, name}) when is_binary(name), do: :ok

  defp validate_option!({name, value})
       when name in [:stderr_to_stdout, :use_stdio, :parallelism] and is_boolean(value),
       do: :ok

  defp validate_option!({name, value}),
    do: raise(ArgumentError, "invalid option #{inspect(name)} with value #{inspect(value)}")

  # What of the output is collected at a time: all of it, or a line.
  defp parts(nil), do: &[&1]

  defp parts(size) when is_integer(size) and size > 0,
    do: fn output -> output |> String.split(["\r\n", "\n"]) |> without_last_empty() end

  defp parts(other),
    do: raise(ArgumentError, "invalid option :lines with value #{inspect(other)}")

  defp without_last_empty(lines) do
    case List.pop_at(lines, -1) do
      {"", lines} -> lines
      _ -> lines
    end
  end

  @doc """
  Gives the monotonic time in the native unit.

  ## Examples

      iex> is_integer(System.monotonic_time())
      true

  """
  @spec monotonic_time :: integer
  def monotonic_time, do: :erlang.monotonic_time()

  @doc """
  Gives the monotonic time in a unit.

  ## Examples

      iex> is_integer(System.monotonic_time(:millisecond))
      true

  """
  @spec monotonic_time(time_unit | :native) :: integer
  def monotonic_time(unit), do: :erlang.monotonic_time(normalize_time_unit(unit))

  @doc """
  Gives the system time in the native unit.

  ## Examples

      iex> is_integer(System.system_time())
      true

  """
  @spec system_time :: integer
  def system_time, do: :erlang.system_time()

  @doc """
  Gives the system time in a unit, counted from 1970.

  ## Examples

      iex> System.system_time(:second) > 1_700_000_000
      true

  """
  @spec system_time(time_unit | :native) :: integer
  def system_time(unit), do: :erlang.system_time(normalize_time_unit(unit))

  @doc """
  Converts a time from one unit to another; rounds down.

  ## Examples

      iex> System.convert_time_unit(1500, :millisecond, :second)
      1

  """
  @spec convert_time_unit(integer, time_unit | :native, time_unit | :native) :: integer
  def convert_time_unit(time, from_unit, to_unit) do
    from = normalize_time_unit(from_unit)
    :erlang.convert_time_unit(time, from, normalize_time_unit(to_unit))
  end

  @doc """
  Gives the difference between system time and monotonic time in the native unit.

  ## Examples

      iex> is_integer(System.time_offset())
      true

  """
  @spec time_offset :: integer
  def time_offset, do: :erlang.time_offset()

  @doc """
  Gives the difference between system time and monotonic time in a unit.

  ## Examples

      iex> is_integer(System.time_offset(:second))
      true

  """
  @spec time_offset(time_unit | :native) :: integer
  def time_offset(unit), do: :erlang.time_offset(normalize_time_unit(unit))

  @doc """
  Gives the time of the operating system in the native unit.

  ## Examples

      iex> is_integer(System.os_time())
      true

  """
  @doc since: "1.3.0"
  @spec os_time :: integer
  def os_time, do: :os.system_time()

  @doc """
  Gives the time of the operating system in a unit.

  ## Examples

      iex> System.os_time(:second) > 1_700_000_000
      true

  """
  @doc since: "1.3.0"
  @spec os_time(time_unit | :native) :: integer
  def os_time(unit), do: :os.system_time(normalize_time_unit(unit))

  @doc """
  Gives an integer that no other call gives while the VM runs.

  With `:positive` it is above zero, with `:monotonic` greater than all before.

  ## Examples

      iex> System.unique_integer([:positive]) > 0
      true

  """
  @spec unique_integer([:positive | :monotonic]) :: integer
  def unique_integer(modifiers \\ []) do
    :erlang.unique_integer(modifiers)
  end

  @doc """
  Calls `fun` when the operating system sends a signal; `id` names the handler.
  """
  @doc since: "1.12.0"
  @spec trap_signal(signal, (-> :ok)) :: {:ok, reference} | {:error, :not_sup}
  @spec trap_signal(signal, id, (-> :ok)) ::
          {:ok, id} | {:error, :already_registered} | {:error, :not_sup}
        when id: term
  def trap_signal(signal, id \\ make_ref(), fun)
      when signal in @signals and is_function(fun, 0) do
    Cordial.Signals.trap(signal, id, fun)
  end

  @doc """
  Removes a signal handler.
  """
  @doc since: "1.12.0"
  @spec untrap_signal(signal, id) :: :ok | {:error, :not_found} when id: term
  def untrap_signal(signal, id) when signal in @signals do
    Cordial.Signals.untrap(signal, id)
  end

  defp normalize_time_unit(:native), do: :native
  defp normalize_time_unit(:second), do: :second
  defp normalize_time_unit(:millisecond), do: :millisecond
  defp normalize_time_unit(:microsecond), do: :microsecond
  defp normalize_time_unit(:nanosecond), do: :nanosecond
  defp normalize_time_unit(unit) when is_integer(unit) and unit > 0, do: unit

  defp normalize_time_unit(other) do
    raise ArgumentError,
          "unsupported time unit. Expected :second, :millisecond, " <>
            ":microsecond, :nanosecond, or a positive integer, " <> "got #{inspect(other)}"
  end
end
