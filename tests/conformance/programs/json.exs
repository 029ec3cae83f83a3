# JSON by binary matching: a reader that says where it failed, a writer, and the way there and back.

defmodule Json do
  def decode(text) do
    {value, rest} = value(skip(text))

    case skip(rest) do
      "" -> {:ok, value}
      rest -> {:error, {:trailing, byte_size(text) - byte_size(rest)}}
    end
  catch
    {:unexpected, rest} -> {:error, {:unexpected, byte_size(text) - byte_size(rest)}}
  end

  defp skip(<<c, rest::binary>>) when c in [?\s, ?\t, ?\n, ?\r], do: skip(rest)
  defp skip(rest), do: rest

  defp value("null" <> rest), do: {nil, rest}
  defp value("true" <> rest), do: {true, rest}
  defp value("false" <> rest), do: {false, rest}
  defp value("\"" <> rest), do: string(rest, [])
  defp value("[" <> rest), do: rest |> skip() |> array([])
  defp value("{" <> rest), do: rest |> skip() |> object(%{})
  defp value(<<c, _::binary>> = text) when c == ?- or c in ?0..?9, do: number(text)
  defp value(rest), do: throw({:unexpected, rest})

  defp array("]" <> rest, []), do: {[], rest}

  defp array(text, acc) do
    {value, rest} = value(text)

    case skip(rest) do
      "," <> rest -> rest |> skip() |> array([value | acc])
      "]" <> rest -> {Enum.reverse([value | acc]), rest}
      rest -> throw({:unexpected, rest})
    end
  end

  defp object("}" <> rest, map) when map == %{}, do: {%{}, rest}

  defp object("\"" <> rest, map) do
    {key, rest} = string(rest, [])

    with ":" <> rest <- skip(rest),
         {value, rest} = rest |> skip() |> value(),
         map = Map.put(map, key, value) do
      case skip(rest) do
        "," <> rest -> rest |> skip() |> object(map)
        "}" <> rest -> {map, rest}
        rest -> throw({:unexpected, rest})
      end
    else
      rest -> throw({:unexpected, rest})
    end
  end

  defp object(rest, _map), do: throw({:unexpected, rest})

  defp string("\"" <> rest, acc), do: {IO.iodata_to_binary(Enum.reverse(acc)), rest}

  defp string(<<"\\u", a::binary-size(4), "\\u", b::binary-size(4), rest::binary>>, acc)
       when binary_part(a, 0, 2) in ["d8", "d9", "da", "db", "D8", "D9", "DA", "DB"] do
    <<code::utf16>> = <<String.to_integer(a, 16)::16, String.to_integer(b, 16)::16>>
    string(rest, [<<code::utf8>> | acc])
  end

  defp string(<<"\\u", hex::binary-size(4), rest::binary>>, acc),
    do: string(rest, [<<String.to_integer(hex, 16)::utf8>> | acc])

  for {escape, char} <- [
        {"n", "\n"},
        {"t", "\t"},
        {"r", "\r"},
        {"b", "\b"},
        {"f", "\f"},
        {"\"", "\""},
        {"\\", "\\"},
        {"/", "/"}
      ] do
    defp string(<<"\\", unquote(escape), rest::binary>>, acc),
      do: string(rest, [unquote(char) | acc])
  end

  defp string(<<c::utf8, rest::binary>>, acc) when c >= 0x20 and c != ?\\,
    do: string(rest, [<<c::utf8>> | acc])

  defp string(rest, _acc), do: throw({:unexpected, rest})

  defp number(text) do
    with {int, rest} <- Integer.parse(text),
         true <- not match?(<<c, _::binary>> when c in [?., ?e, ?E], rest) do
      {int, rest}
    else
      :error ->
        throw({:unexpected, text})

      false ->
        {float, rest} = Float.parse(text)
        {float, rest}
    end
  end

  def encode(term), do: term |> write() |> IO.iodata_to_binary()

  defp write(nil), do: "null"
  defp write(term) when is_boolean(term), do: Atom.to_string(term)
  defp write(term) when is_atom(term), do: write(Atom.to_string(term))
  defp write(term) when is_number(term), do: to_string(term)
  defp write(term) when is_binary(term), do: [?", for(<<c::utf8 <- term>>, do: escape(c)), ?"]
  defp write([]), do: "[]"

  defp write([{_, _} | _] = pairs),
    do: [?{, pairs |> Enum.map(&pair/1) |> Enum.intersperse(","), ?}]

  defp write(list) when is_list(list),
    do: [?[, list |> Enum.map(&write/1) |> Enum.intersperse(","), ?]]

  defp write(%{} = map) when map_size(map) == 0, do: "{}"
  defp write(%{} = map), do: map |> Map.to_list() |> Enum.sort() |> write()

  defp pair({key, value}), do: [write(to_string(key)), ":", write(value)]

  defp escape(?"), do: "\\\""
  defp escape(?\\), do: "\\\\"
  defp escape(?\n), do: "\\n"

  defp escape(c) when c < 0x20,
    do: ["\\u", c |> Integer.to_string(16) |> String.pad_leading(4, "0")]

  defp escape(c), do: <<c::utf8>>
end

text = ~S"""
{
  "name": "J\u00f6rg \"the\" \\ \n coder \ud83d\ude00",
  "age": 42, "height": 1.85, "tiny": -1.5e-3,
  "tags": ["a", [], {}, [1, [2, [3]]]],
  "ok": true, "none": null
}
"""

{:ok, value} = Json.decode(text)
for key <- value |> Map.keys() |> Enum.sort(), do: IO.inspect({key, value[key]})
# expect: {"age", 42}
# expect: {"height", 1.85}
# expect: {"name", "Jörg \"the\" \\ \n coder 😀"}
# expect: {"none", nil}
# expect: {"ok", true}
# expect: {"tags", ["a", [], %{}, [1, [2, [3]]]]}
# expect: {"tiny", -0.0015}
IO.puts(Json.encode(value))
# expect: {"age":42,"height":1.85,"name":"Jörg \"the\" \\ \n coder 😀","none":null,"ok":true,"tags":["a",[],{},[1,[2,[3]]]],"tiny":-0.0015}
IO.inspect(Json.decode(Json.encode(value)) == {:ok, value}) # expect: true
IO.puts(Json.encode(list: [1, 2.5, nil], nested: %{a: :b}, text: "tab\t"))
# expect: {"list":[1,2.5,null],"nested":{"a":"b"},"text":"tab\u0009"}

for bad <- [
      "",
      "[1, 2",
      "{\"a\" 1}",
      "[1,]",
      "tru",
      "1 2",
      "\"open",
      "{\"a\": nul}",
      "-",
      "[\"\u0001\"]"
    ] do
  IO.puts("#{inspect(bad)}: #{inspect(Json.decode(bad))}")
end
# expect: "": {:error, {:unexpected, 0}}
# expect: "[1, 2": {:error, {:unexpected, 5}}
# expect: "{\"a\" 1}": {:error, {:unexpected, 5}}
# expect: "[1,]": {:error, {:unexpected, 3}}
# expect: "tru": {:error, {:unexpected, 0}}
# expect: "1 2": {:error, {:trailing, 2}}
# expect: "\"open": {:error, {:unexpected, 5}}
# expect: "{\"a\": nul}": {:error, {:unexpected, 6}}
# expect: "-": {:error, {:unexpected, 0}}
# expect: <<91, 34, 1, 34, 93>>: {:error, {:unexpected, 2}}

deep = String.duplicate("[", 10_000) <> String.duplicate("]", 10_000)
{:ok, nested} = Json.decode(deep)
IO.inspect(Json.encode(nested) == deep) # expect: true
