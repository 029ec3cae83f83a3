defmodule :re do
  @moduledoc false

  # Regular expressions as OTP has them. Compiling and searching is native; splitting and replacing is here.

  def compile(_pattern), do: :erlang.nif_error(:undef)
  def compile(_pattern, _options), do: :erlang.nif_error(:undef)
  def run(_subject, _pattern), do: :erlang.nif_error(:undef)
  def run(_subject, _pattern, _options), do: :erlang.nif_error(:undef)
  def inspect(_pattern, _item), do: :erlang.nif_error(:undef)

  def version, do: "8.45 2021-06-15"

  def split(subject, pattern), do: split(subject, pattern, [])

  def split(subject, pattern, options) do
    {own, options} = Enum.split_with(options, &own_option?(&1, [:return, :parts, :group, :trim]))
    text = IO.iodata_to_binary(subject)
    parts = Keyword.get(for({key, value} <- own, do: {key, value}), :parts, :infinity)

    parts =
      case run(text, pattern, [:global, {:capture, :all, :index} | options]) do
        :nomatch -> [[text]]
        {:match, matches} -> pieces(matches, text, 0, if(parts == 0, do: :infinity, else: parts))
      end

    parts = if :trim in own or parts_option(own) == 0, do: trim(parts), else: parts
    parts = Enum.map(parts, fn part -> Enum.map(part, &as(&1, return(own))) end)
    if :group in own, do: parts, else: Enum.concat(parts)
  end

  defp own_option?({key, _}, keys), do: key in keys
  defp own_option?(key, keys), do: key in keys

  defp parts_option(own) do
    case List.keyfind(own, :parts, 0) do
      {:parts, parts} -> parts
      nil -> :infinity
    end
  end

  defp return(own) do
    case List.keyfind(own, :return, 0) do
      {:return, type} -> type
      nil -> :iodata
    end
  end

  # An empty match where a part starts splits nothing.
  defp pieces([[{at, 0} | _] | matches], text, at, parts), do: pieces(matches, text, at, parts)

  defp pieces([[{start, size} | groups] | matches], text, at, parts)
       when parts > 1 do
    part = [binary_part(text, at, start - at) | Enum.map(groups, &capture(text, &1))]
    left = if parts == :infinity, do: parts, else: parts - 1
    [part | pieces(matches, text, start + size, left)]
  end

  defp pieces(_matches, text, at, _parts), do: [[binary_part(text, at, byte_size(text) - at)]]

  defp capture(_text, {-1, 0}), do: ""
  defp capture(text, {start, size}), do: binary_part(text, start, size)

  defp trim(parts) do
    parts
    |> Enum.reverse()
    |> Enum.drop_while(&Enum.all?(&1, fn piece -> piece == "" end))
    |> Enum.reverse()
  end

  defp as(text, :list), do: :erlang.binary_to_list(text)
  defp as(text, _type), do: text

  def replace(subject, pattern, replacement), do: replace(subject, pattern, replacement, [])

  def replace(subject, pattern, replacement, options) do
    {own, options} = Enum.split_with(options, &own_option?(&1, [:return]))
    text = IO.iodata_to_binary(subject)
    options = [{:capture, :all, :index} | options]

    result =
      case run(text, pattern, options) do
        :nomatch -> subject
        {:match, [{_, _} | _] = match} -> put([match], text, 0, replacement)
        {:match, matches} -> put(matches, text, 0, replacement)
      end

    case return(own) do
      :iodata -> result
      :binary -> IO.iodata_to_binary(result)
      :list -> result |> IO.iodata_to_binary() |> :erlang.binary_to_list()
    end
  end

  defp put([[{start, size} | _] = match | matches], text, at, replacement) do
    captures = Enum.map(match, &capture(text, &1))
    before = binary_part(text, at, start - at)
    [before, filled(replacement, captures) | put(matches, text, start + size, replacement)]
  end

  defp put([], text, at, _replacement), do: [binary_part(text, at, byte_size(text) - at)]

  defp filled(fun, [whole | groups]) when is_function(fun, 2), do: fun.(whole, groups)
  defp filled(text, captures), do: fill(IO.iodata_to_binary(text), captures, [])

  defp fill(<<?&, rest::binary>>, captures, done), do: fill(rest, captures, [done, hd(captures)])
  defp fill(<<?\\, ?g, ?{, rest::binary>>, captures, done), do: braced(rest, captures, done)

  defp fill(<<?\\, ?g, digit, _::binary>> = text, captures, done) when digit in ?0..?9 do
    <<?\\, ?g, rest::binary>> = text
    numbered(rest, captures, done)
  end

  defp fill(<<?\\, digit, _::binary>> = text, captures, done) when digit in ?1..?9 do
    <<?\\, rest::binary>> = text
    numbered(rest, captures, done)
  end

  defp fill(<<?\\, char, rest::binary>>, captures, done), do: fill(rest, captures, [done, char])
  defp fill(<<char, rest::binary>>, captures, done), do: fill(rest, captures, [done, char])
  defp fill("", _captures, done), do: done

  defp numbered(text, captures, done) do
    {number, rest} = Integer.parse(text)
    fill(rest, captures, [done, Enum.at(captures, number, "")])
  end

  defp braced(text, captures, done) do
    {number, "}" <> rest} = Integer.parse(text)
    fill(rest, captures, [done, Enum.at(captures, number, "")])
  end
end
