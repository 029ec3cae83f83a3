# A small wire protocol: framing, checksums, several kinds of fields, and a parser fed with arbitrary pieces.

defmodule Wire do
  import Bitwise

  @magic 0xCAFE
  @types %{ping: 1, text: 2, point: 3, batch: 4}
  @names Map.new(@types, fn {name, code} -> {code, name} end)

  def encode(message) do
    {type, payload} = payload(message)
    body = <<@types[type]::4, flags(message)::4, byte_size(payload)::16, payload::binary>>
    <<@magic::16, body::binary, checksum(body)::32>>
  end

  defp payload({:ping, n}), do: {:ping, <<n::unsigned-little-32>>}
  defp payload({:text, text}), do: {:text, <<text::binary>>}

  defp payload({:point, x, y, label}),
    do: {:point, <<x::float-32, y::float, byte_size(label)::8, label::binary>>}

  defp payload({:batch, messages}),
    do: {:batch, for(m <- messages, into: <<length(messages)::8>>, do: encode(m))}

  defp flags({:text, text}) when byte_size(text) > 10, do: 0b0001
  defp flags({:batch, _}), do: 0b1000
  defp flags(_), do: 0

  defp checksum(body),
    do: for(<<byte <- body>>, reduce: 1, do: (sum -> sum * 31 + byte &&& 0xFFFF_FFFF))

  # Gives the messages that are complete, and the rest of the bytes.
  def decode(bytes), do: decode(bytes, [])

  defp decode(
         <<@magic::16, type::4, flags::4, size::16, payload::binary-size(size), sum::32,
           rest::binary>>,
         acc
       ) do
    body = <<type::4, flags::4, size::16, payload::binary>>

    case checksum(body) do
      ^sum -> decode(rest, [read(@names[type], flags, payload) | acc])
      other -> decode(rest, [{:corrupt, sum - other} | acc])
    end
  end

  defp decode(<<@magic::16, _::binary>> = incomplete, acc), do: {Enum.reverse(acc), incomplete}
  defp decode(<<>>, acc), do: {Enum.reverse(acc), <<>>}
  defp decode(<<0xCA>>, acc), do: {Enum.reverse(acc), <<0xCA>>}
  defp decode(<<_, rest::binary>>, acc), do: decode(rest, acc)

  defp read(:ping, _, <<n::unsigned-little-32>>), do: {:ping, n}
  defp read(:text, 1, text), do: {:long_text, text}
  defp read(:text, 0, text), do: {:text, text}

  defp read(:point, _, <<x::float-32, y::float, n, label::binary-size(n)>>),
    do: {:point, x, y, label}

  defp read(:batch, 0b1000, <<count, inner::binary>>) do
    {messages, <<>>} = decode(inner)
    {:batch, count, messages}
  end

  defp read(nil, flags, payload), do: {:unknown, flags, payload}
end

messages = [
  {:ping, 7},
  {:text, "short"},
  {:text, "a longer text with é"},
  {:point, 1.5, -2.25, "here"},
  {:batch, [{:ping, 1}, {:batch, [{:text, "deep"}]}]}
]

IO.inspect(Wire.encode({:ping, 7})) # expect: <<202, 254, 16, 0, 4, 7, 0, 0, 0, 182, 128, 109, 140>>
stream = Enum.map_join(messages, &Wire.encode/1)
IO.inspect(byte_size(stream)) # expect: 129

{decoded, rest} = Wire.decode(stream)
Enum.each(decoded, &IO.inspect/1)
# expect: {:ping, 7}
# expect: {:text, "short"}
# expect: {:long_text, "a longer text with é"}
# expect: {:point, 1.5, -2.25, "here"}
# expect: {:batch, 2, [{:ping, 1}, {:batch, 1, [text: "deep"]}]}
IO.inspect(rest) # expect: ""

feed = fn bytes, size ->
  chunks = for <<chunk::binary-size(size) <- bytes>>, do: chunk
  left = rem(byte_size(bytes), size)
  chunks = chunks ++ [binary_part(bytes, byte_size(bytes), -left)]

  Enum.reduce(chunks, {[], <<>>}, fn chunk, {messages, buffer} ->
    {new, buffer} = Wire.decode(buffer <> chunk)
    {messages ++ new, buffer}
  end)
end

for size <- [1, 3, 50], do: IO.inspect(feed.(stream, size) == {decoded, <<>>})
# expect: true
# expect: true
# expect: true

<<head::binary-size(6), byte, tail::binary>> = Wire.encode({:text, "damage"})
damaged = <<head::binary, Bitwise.bxor(byte, 1), tail::binary>>
{result, <<>>} = Wire.decode("noise" <> damaged <> "noise" <> Wire.encode({:ping, 2}))
IO.inspect(Enum.map(result, &elem(&1, 0))) # expect: [:corrupt, :ping]
