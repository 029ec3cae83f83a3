defmodule Logger.Formatter do
  @moduledoc ~S"""
  Puts events into words, as a format says.

  A format is text in which `$time`, `$date`, `$level`, `$message`, `$metadata` and `$node` stand for what they name; or
  `{module, function}`, a function of the level, the message, the time as `{date, {hour, minute, second, millisecond}}`
  and the metadata that were asked for, which gives chardata.

  `$metadata` is `key=value ` for each key that was asked for, or for all. Values that have no plain text, such as tuples
  and maps, are left out.
  """

  @type date :: {1970..10000, 1..12, 1..31}
  @type time_ms :: {0..23, 0..59, 0..59, 0..999}
  @type date_time_ms :: {date, time_ms}
  @type pattern :: :date | :level | :levelpad | :message | :metadata | :node | :time

  defstruct [:template, :truncate, :metadata, :colors, :utc_log?]

  @default_format "\n$time $metadata[$level] $message\n"
  @default_truncate 8096
  @replacement "\uFFFD"

  @doc """
  Makes a formatter for a handler of `:logger`.

  ## Options

    * `:format` - see the module's documentation
    * `:metadata` - the keys that `$metadata` shows, or `:all`; `[]`
    * `:colors` - a keyword list of `:enabled` and colors, see `IO.ANSI`, of the levels
    * `:truncate` - how many bytes a message may have, or `:infinity`; 8096
    * `:utc_log` - whether times are UTC; local time otherwise

  ## Examples

      iex> {Logger.Formatter, formatter} = Logger.Formatter.new(format: "$level: $message")
      iex> formatter.template
      [:level, ": ", :message]

  """
  @spec new(keyword) :: formatter when formatter: term
  def new(options \\ []) do
    {__MODULE__,
     %__MODULE__{
       template: compile(options[:format]),
       truncate: Keyword.get(options, :truncate, @default_truncate),
       metadata: Keyword.get(options, :metadata, []),
       colors: colors(Keyword.get(options, :colors, [])),
       utc_log?: Keyword.get(options, :utc_log, false)
     }}
  end

  # The formatter of a program whose application `:logger` has this environment.
  @doc false
  def of_environment(environment, overrides) do
    environment
    |> Keyword.take([:truncate, :utc_log])
    |> Keyword.merge(Keyword.get(environment, :default_formatter, []))
    |> Keyword.merge(overrides)
    |> new()
  end

  defp colors(options) do
    info = Keyword.get(options, :info, :normal)
    error = Keyword.get(options, :error, :red)

    %{
      emergency: error,
      alert: error,
      critical: error,
      error: error,
      warning: options[:warning] || options[:warn] || :yellow,
      notice: info,
      info: info,
      debug: Keyword.get(options, :debug, :cyan),
      enabled: Keyword.get(options, :enabled, IO.ANSI.enabled?())
    }
  end

  @doc """
  Takes a format apart.

  ## Examples

      iex> Logger.Formatter.compile("$time [$level] $message")
      [:time, " [", :level, "] ", :message]

      iex> Logger.Formatter.compile({MyFormat, :format})
      {MyFormat, :format}

  """
  @spec compile(binary | nil) :: [pattern | binary]
  @spec compile(pattern) :: pattern when pattern: {module, function :: atom}
  def compile(pattern_or_function)

  def compile(nil), do: compile(@default_format)

  def compile({module, function}) when is_atom(module) and is_atom(function),
    do: {module, function}

  def compile(pattern_or_function) when is_binary(pattern_or_function) do
    for part <-
          Regex.split(~r/\$[a-z]+/, pattern_or_function, trim: true, include_captures: true),
        do: part(part)
  end

  defp part("$date"), do: :date
  defp part("$level"), do: :level
  defp part("$message"), do: :message
  defp part("$metadata"), do: :metadata
  defp part("$node"), do: :node
  defp part("$time"), do: :time

  defp part("$levelpad") do
    IO.warn("$levelpad in Logger message format is deprecated, please remove it")
    :levelpad
  end

  defp part("$" <> <<letter, _::binary>> = name) when letter in ?a..?z,
    do: raise(ArgumentError, "#{name} is an invalid format pattern")

  defp part(text), do: text

  # Puts an event into words, for `:logger`.
  @doc false
  @spec format(map, struct) :: IO.chardata()
  def format(%{level: level, meta: meta} = event, %__MODULE__{} = formatter) do
    time =
      system_time_to_date_time_ms(Map.get(meta, :time) || :logger.timestamp(), formatter.utc_log?)

    message = format_event(event, formatter.truncate)

    formatter.template
    |> format(level, message, time, wanted(meta, formatter.metadata))
    |> colored(level, meta, formatter.colors)
  end

  defp wanted(meta, :all), do: Map.to_list(meta)

  defp wanted(meta, keys) do
    for key <- keys, {:ok, value} <- [fetch(meta, key)], do: {key, value}
  end

  # A module and its function are parts of what is known.
  defp fetch(%{mfa: {module, _, _}}, :module), do: {:ok, module}
  defp fetch(%{mfa: {_, name, arity}}, :function), do: {:ok, "#{name}/#{arity}"}
  defp fetch(meta, key), do: Map.fetch(meta, key)

  defp colored(text, _level, _meta, %{enabled: false}), do: text

  defp colored(text, level, meta, colors) do
    color = Map.get(meta, :ansi_color) || Map.fetch!(colors, level)
    [IO.ANSI.format_fragment(color, true), text | IO.ANSI.reset()]
  end

  @doc """
  Fills a template.

  ## Examples

      iex> time = {{2024, 2, 29}, {23, 59, 1, 7}}
      iex> text = Logger.Formatter.format([:date, " ", :time, " ", :metadata, :message], :info, "hi", time, a: 1)
      iex> IO.chardata_to_string(text)
      "2024-02-29 23:59:01.007 a=1 hi"

  """
  @spec format(
          mod_and_fun | [pattern | binary],
          Logger.level(),
          Logger.message(),
          date_time_ms,
          keyword
        ) :: IO.chardata()
        when mod_and_fun: {atom, atom}
  def format(pattern_or_function, level, message, timestamp, metadata)

  def format({module, function}, level, message, timestamp, metadata),
    do: apply(module, function, [level, message, timestamp, metadata])

  def format(pattern_or_function, level, message, {date, timestamp}, metadata) do
    for part <- pattern_or_function do
      case part do
        :date -> format_date(date)
        :time -> format_time(timestamp)
        :level -> Atom.to_string(level)
        :message -> message
        :metadata -> metadata(metadata)
        :node -> Atom.to_string(node())
        :levelpad -> if level in [:info, :warn], do: " ", else: ""
        text -> text
      end
    end
  end

  defp metadata([]), do: ""

  defp metadata(metadata) do
    Enum.flat_map(metadata, fn {key, value} ->
      case text(key, value) do
        nil -> []
        text -> [Atom.to_string(key), ?=, text, ?\s]
      end
    end)
  end

  # nil for what cannot be shown.
  defp text(key, _value) when key in [:time, :gl, :report_cb], do: nil
  defp text(_key, nil), do: nil
  defp text(_key, value) when is_binary(value), do: value
  defp text(_key, value) when is_pid(value), do: :erlang.pid_to_list(value)
  defp text(_key, value) when is_reference(value), do: tail(:erlang.ref_to_list(value), ~c"#Ref")
  defp text(_key, value) when is_port(value), do: tail(:erlang.port_to_list(value), ~c"#Port")

  defp text(_key, value) when is_atom(value) do
    case Atom.to_string(value) do
      "Elixir." <> rest -> rest
      text -> text
    end
  end

  defp text(:domain, [domain | _] = domains) when is_atom(domain),
    do: Enum.map_intersperse(domains, ?., &Atom.to_string/1)

  defp text(key, {module, function, arity})
       when key in [:mfa, :initial_call] and is_atom(module) and is_atom(function) and
              is_integer(arity),
       do: Exception.format_mfa(module, function, arity)

  defp text(:file, value) when is_list(value), do: value
  defp text(_key, value) when is_list(value), do: nil

  defp text(_key, value) do
    case String.Chars.impl_for(value) do
      nil -> nil
      implementation -> implementation.to_string(value)
    end
  end

  defp tail(chars, prefix), do: Enum.drop(chars, length(prefix))

  @doc """
  Gives the message of an event, cut after `truncate` bytes.

  ## Examples

      iex> Logger.Formatter.format_event(%{msg: {:report, [a: 1]}, meta: %{}}, :infinity)
      "[a: 1]"

  """
  @spec format_event(:logger.log_event(), pos_integer | :infinity) :: IO.chardata()
  def format_event(%{msg: message, meta: meta} = _log_event, truncate) do
    case message do
      {:string, text} -> truncate(text, truncate)
      {:report, report} -> report(report, meta, truncate)
      {format, args} -> truncate(formatted(format, args), truncate)
    end
  end

  defp report(report, %{report_cb: callback}, truncate) when is_function(callback, 1) do
    {format, args} = callback.(report)
    truncate(formatted(format, args), truncate)
  end

  defp report(report, %{report_cb: callback}, truncate) when is_function(callback, 2) do
    limit = if truncate == :infinity, do: :unlimited, else: truncate
    callback.(report, %{depth: :unlimited, chars_limit: limit, single_line: false})
  end

  defp report(report, meta, truncate) when is_map(report),
    do: report(Map.to_list(report), Map.delete(meta, :report_cb), truncate)

  defp report(report, _meta, truncate), do: truncate(inspect(report), truncate)

  # Terms are shown as Elixir's, whatever the format is for.
  defp formatted(format, args), do: Cordial.Format.format(format, args, &shown/2)

  defp shown(term, options), do: String.to_charlist(inspect(term, options))

  @doc """
  Cuts chardata after a number of bytes, between characters.

  What is no chardata becomes a message that says so.

  ## Examples

      iex> Logger.Formatter.truncate("hello", 3)
      ["hel", " (truncated)"]

      iex> Logger.Formatter.truncate("hello", 5)
      "hello"

  """
  @spec truncate(IO.chardata(), non_neg_integer | :infinity) :: IO.chardata()
  def truncate(chardata, n)

  def truncate(chardata, :infinity) when is_binary(chardata) or is_list(chardata), do: chardata

  def truncate(chardata, n) when is_integer(n) and n >= 0 do
    case cut(chardata, n) do
      {text, left} when left < 0 -> [text, " (truncated)"]
      {_text, _left} -> chardata
    end
  catch
    {:no_chardata, term} ->
      "cannot truncate chardata because it contains something that is not valid chardata: " <>
        inspect(term)
  end

  # What fits, and how many bytes are left: a negative number if something did not fit.
  defp cut([], left), do: {[], left}
  defp cut(_more, left) when left < 0, do: {"", left}

  defp cut([head | tail], left) do
    {head, left} = cut_item(head, left)
    {tail, left} = cut(tail, left)
    {[head | tail], left}
  end

  defp cut(text, left) when is_binary(text), do: cut_binary(text, left)
  defp cut(other, _left), do: throw({:no_chardata, other})

  defp cut_item(char, left) when is_integer(char), do: cut_char(char, left)
  defp cut_item(chardata, left), do: cut(chardata, left)

  # A character that begins within the limit is there.
  defp cut_char(_char, 0), do: {"", -1}
  defp cut_char(char, left), do: {char, left - char_size(char)}

  defp char_size(char) when char < 0x80, do: 1
  defp char_size(char) when char < 0x800, do: 2
  defp char_size(char) when char < 0x10000, do: 3
  defp char_size(_char), do: 4

  defp cut_binary(text, left) when byte_size(text) <= left, do: {text, left - byte_size(text)}
  defp cut_binary(text, left), do: {binary_part(text, 0, boundary(text, left)), -1}

  # The last place before `at` where a character begins; none is longer than four bytes.
  defp boundary(_text, 0), do: 0

  defp boundary(text, at) do
    if Bitwise.band(:binary.at(text, at), 0xC0) == 0x80, do: boundary(text, at - 1), else: at
  end

  @doc """
  Replaces what is no chardata by the replacement character.

  ## Examples

      iex> Logger.Formatter.prune(["a", :b, <<255>>])
      ["a", "\\uFFFD", "\\uFFFD"]

  """
  @spec prune(IO.chardata()) :: IO.chardata()
  def prune(binary) when is_binary(binary) do
    if String.valid?(binary), do: binary, else: String.replace_invalid(binary, @replacement)
  end

  def prune([head | tail]), do: [prune_item(head) | prune(tail)]
  def prune([]), do: []
  def prune(_other), do: @replacement

  defp prune_item(char) when char in 0..0xD7FF or char in 0xE000..0x10FFFF, do: char
  defp prune_item(other), do: prune(other)

  @doc """
  Turns microseconds since 1970 into a date and a time with milliseconds.

  ## Examples

      iex> Logger.Formatter.system_time_to_date_time_ms(1_700_000_000_123_456, true)
      {{2023, 11, 14}, {22, 13, 20, 123}}

  """
  @spec system_time_to_date_time_ms(integer, boolean) :: date_time_ms
  def system_time_to_date_time_ms(system_time, utc_log? \\ false) do
    {date, {hour, minute, second}} =
      if utc_log?,
        do: :calendar.system_time_to_universal_time(system_time, :microsecond),
        else: :calendar.system_time_to_local_time(system_time, :microsecond)

    {date, {hour, minute, second, system_time |> Integer.floor_div(1000) |> Integer.mod(1000)}}
  end

  @doc """
  Writes a date.

  ## Examples

      iex> IO.chardata_to_string(Logger.Formatter.format_date({2024, 2, 3}))
      "2024-02-03"

  """
  @spec format_date(date) :: IO.chardata()
  def format_date({year, month, day} = _date_tuple),
    do: [Integer.to_string(year), ?-, pad2(month), ?-, pad2(day)]

  @doc """
  Writes a time.

  ## Examples

      iex> IO.chardata_to_string(Logger.Formatter.format_time({1, 2, 3, 4}))
      "01:02:03.004"

  """
  @spec format_time(time_ms) :: IO.chardata()
  def format_time({hour, minute, second, millisecond} = _time_ms_tuple),
    do: [pad2(hour), ?:, pad2(minute), ?:, pad2(second), ?., pad3(millisecond)]

  defp pad2(number) when number < 10, do: [?0, Integer.to_string(number)]
  defp pad2(number), do: Integer.to_string(number)

  defp pad3(number) when number < 10, do: [?0, ?0, Integer.to_string(number)]
  defp pad3(number) when number < 100, do: [?0, Integer.to_string(number)]
  defp pad3(number), do: Integer.to_string(number)
end
