defmodule :logger_formatter do
  @moduledoc """
  The formatter of handlers that name no other: Erlang's.

  Its configuration is a map:

    * `:template` - a list of text, of `:time`, `:level`, `:msg` and keys of metadata, of paths of keys, and of
      `{key, then, else}`; `[:time, " ", :level, ": ", :msg, "\\n"]`
    * `:single_line` - whether the message is put on one line; `true`
    * `:legacy_header` - whether a heading `=INFO REPORT====` stands above instead; `false`
    * `:time_designator` - the character between date and time; `?T`
    * `:time_offset` - `""` for local time, or `"Z"` for UTC
    * `:max_size` - how many characters an event may have; `:unlimited`
    * `:report_cb` - a function of a report that gives `{format, args}`, or of a report and a map that gives text
  """

  @keys [
    :chars_limit,
    :depth,
    :legacy_header,
    :max_size,
    :report_cb,
    :single_line,
    :template,
    :time_designator,
    :time_offset
  ]

  @doc """
  Puts an event into words.

  ## Examples

      iex> event = %{level: :info, msg: {:string, "hello"}, meta: %{time: 0, line: 3}}
      iex> template = [:level, ":", :line, " ", :msg]
      iex> List.to_string(:logger_formatter.format(event, %{template: template}))
      "info:3 hello"

  """
  @spec format(map, map) :: :unicode.chardata()
  def format(%{level: level, msg: message, meta: meta}, config) do
    config = with_defaults(config)

    values =
      Map.merge(meta, %{
        level: Atom.to_string(level),
        time: time(meta, config),
        msg: message(message, meta, config),
        header: header(level, meta)
      })

    config.template |> Enum.map(&part(&1, values)) |> limited(config)
  end

  defp with_defaults(config) do
    defaults = %{
      legacy_header: false,
      max_size: :unlimited,
      single_line: true,
      time_designator: ?T,
      time_offset: ""
    }

    config = Map.merge(defaults, config)
    Map.put_new(config, :template, template(config))
  end

  defp template(%{legacy_header: true}), do: [:header, "\n", :msg, "\n"]
  defp template(%{single_line: true}), do: [:time, " ", :level, ": ", :msg, "\n"]
  defp template(_config), do: [:time, " ", :level, ":\n", :msg, "\n"]

  defp part(key, values) when is_atom(key), do: value(key, values)
  defp part(text, _values) when is_binary(text), do: text

  defp part({key, present, absent}, values) do
    parts = if found(key, values) == :error, do: absent, else: present
    Enum.map(parts, &part(&1, values))
  end

  defp part([key | _] = path, values) when is_atom(key), do: value(path, values)
  defp part(text, _values) when is_list(text), do: text

  defp value(key, values) do
    case found(key, values) do
      {:ok, value} -> text(key, value)
      :error -> ""
    end
  end

  defp found(path, values) when is_list(path) do
    Enum.reduce_while(path, {:ok, values}, fn
      key, {:ok, %{} = values} -> {:cont, Map.fetch(values, key)}
      _key, _found -> {:halt, :error}
    end)
  end

  defp found(key, values), do: Map.fetch(values, key)

  defp text(key, text) when key in [:level, :time, :msg, :header], do: text

  defp text(:mfa, {module, name, arity}),
    do: [:io_lib.write_atom(module), ?:, :io_lib.write_atom(name), ?/, Integer.to_string(arity)]

  defp text(_key, value) when is_binary(value), do: value

  defp text(_key, value) do
    control = if :io_lib.printable_unicode_list(value), do: ~c"~ts", else: ~c"~tp"
    :io_lib.format(control, [value])
  end

  defp limited(text, %{max_size: :unlimited}), do: text

  defp limited(text, %{max_size: size}) do
    text = IO.chardata_to_string(text)

    if String.length(text) > size,
      do: [String.slice(text, 0, max(size - 4, 0)), "...\n"],
      else: text
  end

  # The message

  defp message({:string, text}, _meta, config), do: line(text, config)
  defp message({:report, report}, meta, config), do: line(report(report, meta, config), config)
  defp message({format, args}, _meta, config), do: line(:io_lib.format(format, args), config)

  defp report(report, meta, config) do
    case Map.get(config, :report_cb) || Map.get(meta, :report_cb) || (&:logger.format_report/1) do
      callback when is_function(callback, 1) ->
        {format, args} = callback.(report)
        :io_lib.format(format, args)

      callback when is_function(callback, 2) ->
        options = %{depth: :unlimited, chars_limit: :unlimited, single_line: config.single_line}
        callback.(report, options)
    end
  end

  defp line(text, %{single_line: true}), do: joined(text)
  defp line(text, _config), do: text

  defp joined(text),
    do: text |> IO.chardata_to_string() |> String.trim() |> String.replace(~r/,?\r?\n\s*/, ", ")

  # The time

  defp time(%{time: time}, %{time_offset: offset, time_designator: designator}) do
    {{date, clock}, offset} =
      if offset in ["Z", ~c"Z"],
        do: {:calendar.system_time_to_universal_time(time, :microsecond), "Z"},
        else: local(time)

    {year, month, day} = date
    {hour, minute, second} = clock

    [
      :io_lib.format("~4..0b-~2..0b-~2..0b", [year, month, day]),
      designator,
      :io_lib.format("~2..0b:~2..0b:~2..0b.~6..0b", [hour, minute, second, rem(time, 1_000_000)]),
      offset
    ]
  end

  defp time(_meta, _config), do: ""

  defp local(time) do
    local = :calendar.system_time_to_local_time(time, :microsecond)
    universal = :calendar.system_time_to_universal_time(time, :microsecond)

    minutes =
      div(
        :calendar.datetime_to_gregorian_seconds(local) -
          :calendar.datetime_to_gregorian_seconds(universal),
        60
      )

    sign = if minutes < 0, do: ?-, else: ?+
    hours = div(abs(minutes), 60)
    {local, [sign | :io_lib.format("~2..0b:~2..0b", [hours, rem(abs(minutes), 60)])]}
  end

  @months {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"}

  defp header(level, %{time: time}) do
    {{{year, month, day}, {hour, minute, second}}, _} = local(time)

    clock =
      :io_lib.format("~2..0b:~2..0b:~2..0b.~6..0b", [hour, minute, second, rem(time, 1_000_000)])

    name = level |> Atom.to_string() |> String.upcase()
    ["=", name, " REPORT==== #{day}-#{elem(@months, month - 1)}-#{year}::", clock, " ==="]
  end

  defp header(_level, _meta), do: ""

  @doc """
  Whether a configuration has no other keys than those there are, and a list as its template.

  ## Examples

      iex> :logger_formatter.check_config(%{color: :red})
      {:error, {:invalid_formatter_config, :logger_formatter, {:color, :red}}}

  """
  @spec check_config(map) :: :ok | {:error, term}
  def check_config(config) do
    case Enum.find(config, fn {key, _} -> key not in @keys end) do
      nil -> check_template(Map.get(config, :template, []))
      other -> {:error, {:invalid_formatter_config, __MODULE__, other}}
    end
  end

  defp check_template(template) do
    if is_list(template),
      do: :ok,
      else: {:error, {:invalid_formatter_template, __MODULE__, template}}
  end
end
