defmodule Exception do
  @moduledoc """
  What exceptions have in common, and how failures are put into words.

  An exception is a struct with the field `__exception__: true`, made by the `exception/1` of its
  module and described by its `message/1`. Besides exceptions (kind `:error`) a process can end by
  `:throw` and `:exit`; the functions here take the kind as first argument where it matters.
  """

  @typedoc "An exception."
  @type t :: %{
          required(:__struct__) => module,
          required(:__exception__) => true,
          optional(atom) => any
        }

  @typedoc "How a computation ended."
  @type kind :: :error | non_error_kind

  @typedoc "The ways to end besides an exception."
  @type non_error_kind :: :exit | :throw | {:EXIT, pid}

  @typedoc "A list of stack entries, innermost first."
  @type stacktrace :: [stacktrace_entry]

  @typedoc "One call on the stack."
  @type stacktrace_entry ::
          {module, atom, arity_or_args, location} | {(... -> any), arity_or_args, location}

  @typedoc "The number of arguments, or the arguments."
  @type arity_or_args :: non_neg_integer | list

  @typedoc "Where the call stands in the source."
  @type location :: keyword

  @doc "Makes an exception from what is given to `raise/2`."
  @callback exception(term) :: t

  @doc "Describes an exception."
  @callback message(t) :: String.t()

  @doc "Adds to an exception and its stack trace what helps to find the cause."
  @callback blame(t, stacktrace) :: {t, stacktrace}

  @optional_callbacks [blame: 2]

  @doc false
  @deprecated "Use Kernel.is_exception/1 instead"
  def exception?(%{__struct__: struct, __exception__: true}) when is_atom(struct), do: true
  def exception?(_term), do: false

  @doc """
  Gives the message of an exception.

  If the exception fails to give one, the result says so.

  ## Examples

      iex> Exception.message(%RuntimeError{message: "oops"})
      "oops"

  """
  @spec message(t) :: String.t()
  def message(%module{__exception__: true} = exception) do
    try do
      module.message(exception)
    rescue
      caught ->
        "got #{inspect(caught.__struct__)} with message " <>
          "#{inspect(message(caught))} while retrieving Exception.message/1 " <>
          "for #{inspect(exception)}. Stacktrace:\n#{format_stacktrace(__STACKTRACE__)}"
    else
      result when is_binary(result) ->
        result

      result ->
        "got #{inspect(result)} " <>
          "while retrieving Exception.message/1 for #{inspect(exception)} " <>
          "(expected a string)"
    end
  end

  @doc """
  Turns an error reason of the VM into an exception; leaves everything else as it is.

  The stack trace helps to find out what happened.

  ## Examples

      iex> Exception.normalize(:error, {:badmatch, 1})
      %MatchError{term: 1}
      iex> Exception.normalize(:throw, 1)
      1

  """
  @spec normalize(:error, any, stacktrace) :: t
  @spec normalize(non_error_kind, payload, stacktrace) :: payload when payload: var
  def normalize(kind, payload, stacktrace \\ [])

  def normalize(:error, %_{__exception__: true} = exception, _stacktrace), do: exception
  def normalize(:error, payload, stacktrace), do: ErlangError.normalize(payload, stacktrace || [])
  def normalize(_kind, payload, _stacktrace), do: payload

  @doc """
  Formats kind and reason as the first line of a failure.

  ## Examples

      iex> Exception.format_banner(:error, %RuntimeError{message: "oops"})
      "** (RuntimeError) oops"
      iex> Exception.format_banner(:exit, :normal)
      "** (exit) normal"

  """
  @spec format_banner(kind, any, stacktrace) :: String.t()
  def format_banner(kind, exception, stacktrace \\ [])

  def format_banner(:error, reason, stacktrace) do
    exception = normalize(:error, reason, stacktrace)
    "** (" <> inspect(exception.__struct__) <> ") " <> message(exception)
  end

  def format_banner(:throw, reason, _stacktrace), do: "** (throw) " <> inspect(reason)

  def format_banner(:exit, reason, _stacktrace) do
    "** (exit) " <> format_exit(reason, "\n    ")
  end

  def format_banner({:EXIT, pid}, reason, _stacktrace) do
    "** (EXIT from #{inspect(pid)}) " <> format_exit(reason, "\n    ")
  end

  @doc """
  Formats a failure with its stack trace.

  ## Examples

      iex> Exception.format(:throw, 1, [])
      "** (throw) 1"

  """
  @spec format(kind, any, stacktrace) :: String.t()
  def format(kind, payload, stacktrace \\ [])

  def format({:EXIT, _} = kind, payload, _stacktrace), do: format_banner(kind, payload)

  def format(kind, payload, stacktrace) do
    banner = format_banner(kind, payload, stacktrace)

    case stacktrace do
      none when none in [nil, []] -> banner
      _ -> banner <> "\n" <> format_stacktrace(stacktrace)
    end
  end

  @doc """
  Adds what helps to find the cause, such as names that look alike.

  It may load code and is slow: for display only.

  ## Examples

      iex> {error, _} = Exception.blame(:error, %RuntimeError{message: "oops"}, [])
      iex> error
      %RuntimeError{message: "oops"}

  """
  @doc since: "1.5.0"
  @spec blame(:error, any, stacktrace) :: {t, stacktrace}
  @spec blame(non_error_kind, payload, stacktrace) :: {payload, stacktrace} when payload: var
  def blame(kind, error, stacktrace)

  def blame(:error, error, stacktrace) do
    %module{} = exception = normalize(:error, error, stacktrace)

    if Code.ensure_loaded?(module) and function_exported?(module, :blame, 2) do
      module.blame(exception, stacktrace)
    else
      {exception, stacktrace}
    end
  end

  def blame(_kind, reason, stacktrace), do: {reason, stacktrace}

  @doc """
  Gives the clauses of a function, each part marked by whether it matches `args`.

  Gives `:error` where the clauses are not known: they are kept in the files of modules, which those of scripts have not.

  ## Examples

      iex> Exception.blame_mfa(NoSuchModule, :run, [1])
      :error

  """
  @doc since: "1.5.0"
  @spec blame_mfa(module, function :: atom, args :: [term]) ::
          {:ok, :def | :defp | :defmacro | :defmacrop, [{args :: [term], guards :: [term]}]}
          | :error
  def blame_mfa(module, function, args)
      when is_atom(module) and is_atom(function) and is_list(args) do
    case :cordial.clause_heads(module, function, length(args)) do
      nil -> :error
      {kind, text} -> {:ok, kind, Exception.Blame.clauses(text, args)}
    end
  end

  @doc """
  Formats the reason of an exit.

  ## Examples

      iex> Exception.format_exit(:noproc) =~ "no process"
      true
      iex> Exception.format_exit({:shutdown, :bye})
      "shutdown: :bye"

  """
  @spec format_exit(any) :: String.t()
  def format_exit(reason), do: format_exit(reason, "\n    ")

  defp format_exit({%_{__exception__: true} = exception, maybe_trace} = reason, joiner) do
    if trace?(maybe_trace) do
      raised(exception, maybe_trace, joiner)
    else
      exit_reason(reason, joiner)
    end
  end

  defp format_exit({error, maybe_trace} = reason, joiner) do
    if trace?(maybe_trace) do
      case normalize(:error, error, maybe_trace) do
        %ErlangError{} -> exit_reason(reason, joiner)
        exception -> raised(exception, maybe_trace, joiner)
      end
    else
      exit_reason(reason, joiner)
    end
  end

  defp format_exit(reason, joiner), do: exit_reason(reason, joiner)

  defp raised(exception, trace, joiner) do
    {blamed, trace} = blame(:error, exception, trace)

    "an exception was raised:" <>
      joiner <>
      indent(format_banner(:error, blamed, trace), joiner) <>
      trace_lines(trace, joiner)
  end

  defp trace_lines(trace, joiner) do
    for entry <- trace, into: "", do: joiner <> "    " <> format_stacktrace_entry(entry)
  end

  defp indent(text, joiner), do: String.replace(text, "\n", joiner)

  defp trace?([_ | _] = entries), do: Enum.all?(entries, &trace_entry?/1)
  defp trace?(_other), do: false

  defp trace_entry?({module, fun, arity, location})
       when is_atom(module) and is_atom(fun) and (is_integer(arity) or is_list(arity)) and
              is_list(location),
       do: true

  defp trace_entry?({fun, arity, location})
       when is_function(fun) and (is_integer(arity) or is_list(arity)) and is_list(location),
       do: true

  defp trace_entry?(_other), do: false

  defp exit_reason({reason, {module, fun, args}} = other, joiner)
       when is_atom(module) and is_atom(fun) and is_list(args) do
    if reason in [:bad_return, :bad_return_value] do
      plain_exit(other)
    else
      "exited in: " <>
        format_mfa(module, fun, args) <>
        joiner <> "** (EXIT) " <> format_exit(reason, joiner <> "    ")
    end
  end

  defp exit_reason(reason, _joiner), do: plain_exit(reason)

  defp plain_exit(:noproc) do
    "no process: the process is not alive or there's no process currently associated with the " <>
      "given name, possibly because its application isn't started"
  end

  defp plain_exit(:timeout), do: "time out"
  defp plain_exit(:killed), do: "killed"
  defp plain_exit(:normal), do: "normal"
  defp plain_exit(:shutdown), do: "shutdown"
  defp plain_exit(:calling_self), do: "process attempted to call itself"
  defp plain_exit(:noconnection), do: "no connection"
  defp plain_exit({:shutdown, reason}), do: "shutdown: " <> inspect(reason)
  defp plain_exit({:nodedown, node}) when is_atom(node), do: "no connection to #{node}"
  defp plain_exit({:bad_return_value, value}), do: "bad return value: " <> inspect(value)
  defp plain_exit({:bad_call, call}), do: "bad call: " <> inspect(call)
  defp plain_exit({:bad_cast, cast}), do: "bad cast: " <> inspect(cast)

  defp plain_exit({:start_spec, spec}) do
    "bad child specification, " <> bad_specification(spec)
  end

  defp plain_exit({:supervisor_data, data}) do
    "bad supervisor configuration, " <> bad_specification(data)
  end

  defp plain_exit({:already_started, pid}), do: "already started: " <> inspect(pid)

  defp plain_exit({:bad_return, {module, :init, value}}) when is_atom(module) do
    format_mfa(module, :init, 1) <> " returned a bad value: " <> inspect(value)
  end

  defp plain_exit(reason), do: inspect(reason)

  defp bad_specification({:missing, keys}), do: "missing: " <> inspect(keys)
  defp bad_specification({:invalid_type, type}), do: "invalid type: " <> inspect(type)
  defp bad_specification({:invalid_child_type, type}), do: "invalid child type: " <> inspect(type)
  defp bad_specification({:invalid_modules, mods}), do: "invalid modules: " <> inspect(mods)
  defp bad_specification({:invalid_mfa, mfa}), do: "invalid mfa: " <> inspect(mfa)
  defp bad_specification({:invalid_strategy, s}), do: "invalid strategy: " <> inspect(s)
  defp bad_specification({:duplicate_child_name, n}), do: "duplicate child name: " <> inspect(n)
  defp bad_specification(other), do: "got: " <> inspect(other)

  @doc """
  Formats one stack entry.

  ## Examples

      iex> Exception.format_stacktrace_entry({Foo, :bar, 1, [file: ~c"foo.ex", line: 3]})
      "foo.ex:3: Foo.bar/1"

  """
  @spec format_stacktrace_entry(stacktrace_entry) :: String.t()
  def format_stacktrace_entry(entry)

  def format_stacktrace_entry({_module, :__MODULE__, 0, location} = entry) do
    format_location(location) <> inspect(elem(entry, 0)) <> " (module)"
  end

  def format_stacktrace_entry({_module, :__MODULE__, 1, location}) do
    format_location(location) <> "(module)"
  end

  def format_stacktrace_entry({_module, :__FILE__, 1, location}) do
    format_location(location) <> "(file)"
  end

  def format_stacktrace_entry({module, fun, arity, location}) do
    application(module) <> format_location(location) <> format_mfa(module, fun, arity)
  end

  def format_stacktrace_entry({fun, arity, location}) do
    format_location(location) <> format_fa(fun, arity)
  end

  defp application(module) do
    case :cordial.application_of(module) do
      nil -> ""
      {name, version} -> "(#{name} #{version}) "
    end
  end

  defp format_location(location) when is_list(location) do
    format_file_line_column(location[:file], location[:line], location[:column], " ")
  end

  @doc ~S"""
  Formats a stack trace, that of the caller if none is given.

  ## Examples

      iex> Exception.format_stacktrace([{Foo, :bar, 1, []}])
      "    Foo.bar/1\n"

  """
  @spec format_stacktrace(stacktrace | nil) :: String.t()
  def format_stacktrace(trace \\ nil)

  def format_stacktrace(nil) do
    case Process.info(self(), :current_stacktrace) do
      {:current_stacktrace, trace} -> format_stacktrace(Enum.drop(trace, 3))
    end
  end

  def format_stacktrace([]), do: "\n"

  def format_stacktrace(trace) do
    for entry <- trace, into: "", do: "    " <> format_stacktrace_entry(entry) <> "\n"
  end

  @doc """
  Formats a function value with its arguments or their number.

  ## Examples

      iex> Exception.format_fa(&is_atom/1, 1)
      "&:erlang.is_atom/1/1"

  """
  @spec format_fa(fun, arity) :: String.t()
  def format_fa(fun, arity) when is_function(fun), do: inspect(fun) <> format_arity(arity)

  @doc """
  Formats a function's name with its arguments or their number.

  ## Examples

      iex> Exception.format_mfa(Foo, :bar, 1)
      "Foo.bar/1"
      iex> Exception.format_mfa(nil, :bar, [1, :a])
      "nil.bar(1, :a)"

  """
  @spec format_mfa(module, atom, arity_or_args) :: String.t()
  def format_mfa(module, fun, arity) when is_atom(module) and is_atom(fun) do
    case anonymous_in(Atom.to_string(fun)) do
      {outer, outer_arity} ->
        "anonymous fn" <>
          format_arity(arity) <>
          " in " <>
          Macro.inspect_atom(:literal, module) <>
          "." <> Macro.inspect_atom(:remote_call, outer) <> "/" <> outer_arity

      nil ->
        Macro.inspect_atom(:literal, module) <>
          "." <> Macro.inspect_atom(:remote_call, fun) <> format_arity(arity)
    end
  end

  # Functions made of `fn` are called `-outer/arity-fun-number-`.
  defp anonymous_in("-" <> rest) do
    with [outer, tail] <- :binary.split(rest, "/"),
         [arity, "fun-" <> _] <- :binary.split(tail, "-") do
      {String.to_atom(outer), arity}
    else
      _ -> nil
    end
  end

  defp anonymous_in(_name), do: nil

  defp format_arity(arity) when is_integer(arity), do: "/" <> Integer.to_string(arity)

  defp format_arity(args) when is_list(args) do
    "(" <> Enum.map_join(args, ", ", &inspect/1) <> ")"
  end

  @doc """
  Formats a file name and a line, with `suffix` after them.

  ## Examples

      iex> Exception.format_file_line("foo", 1)
      "foo:1:"
      iex> Exception.format_file_line(nil, 1)
      ""

  """
  @spec format_file_line(String.t() | nil, non_neg_integer | nil, String.t()) :: String.t()
  def format_file_line(file, line, suffix \\ "") do
    cond do
      is_nil(file) -> ""
      is_nil(line) or line == 0 -> "#{file}:#{suffix}"
      true -> "#{file}:#{line}:#{suffix}"
    end
  end

  @doc """
  Formats a file name, a line and a column, with `suffix` after them.

  ## Examples

      iex> Exception.format_file_line_column("foo", 1, 2)
      "foo:1:2:"

  """
  @spec format_file_line_column(
          String.t() | nil,
          non_neg_integer | nil,
          non_neg_integer | nil,
          String.t()
        ) :: String.t()
  def format_file_line_column(file, line, column, suffix \\ "") do
    if file && line && line != 0 && column && column != 0 do
      "#{file}:#{line}:#{column}:#{suffix}"
    else
      format_file_line(file, line, suffix)
    end
  end

  @doc false
  # A path as it is shown: without the working directory.
  def relative_to_cwd(path) do
    directory = "#{:cordial.cwd()}/"

    if String.starts_with?(path, directory),
      do: String.replace_prefix(path, directory, ""),
      else: path
  end

  @doc false
  # The message of an exception of the parser, with an excerpt.
  def parser_message(%{file: file} = exception) do
    shown = if file, do: relative_to_cwd(file), else: file
    :cordial.syntax_error_message(%{exception | file: shown}, colored?())
  end

  @doc false
  # Whether excerpts are coloured: a terminal shows them, and nobody asked for plain text.
  def colored?, do: IO.ANSI.enabled?() and System.get_env("NO_COLOR", "") == ""
end
