# Huffman codes: a tree from frequencies, bits as a bitstring, and back.

defmodule Huffman do
  def tree(text) do
    text
    |> String.graphemes()
    |> Enum.frequencies()
    |> Enum.map(fn {char, count} -> {count, char, {:leaf, char}} end)
    |> Enum.sort()
    |> build()
  end

  defp build([{_, _, tree}]), do: tree

  defp build([{n1, c1, left}, {n2, c2, right} | rest]) do
    build(Enum.sort([{n1 + n2, min(c1, c2), {:node, left, right}} | rest]))
  end

  def codes(tree), do: tree |> codes(<<>>) |> Map.new()

  defp codes({:leaf, char}, <<>>), do: [{char, <<0::1>>}]
  defp codes({:leaf, char}, bits), do: [{char, bits}]

  defp codes({:node, left, right}, bits),
    do: codes(left, <<bits::bits, 0::1>>) ++ codes(right, <<bits::bits, 1::1>>)

  def encode(text, codes) do
    for char <- String.graphemes(text), into: <<>>, do: codes[char]
  end

  def decode(bits, tree), do: decode(bits, tree, tree, [])

  defp decode(<<>>, _node, _tree, acc), do: acc |> Enum.reverse() |> Enum.join()

  defp decode(<<_::1, rest::bits>>, {:leaf, char} = leaf, leaf, acc),
    do: decode(rest, leaf, leaf, [char | acc])

  defp decode(<<0::1, rest::bits>>, {:node, left, _}, tree, acc), do: step(rest, left, tree, acc)

  defp decode(<<1::1, rest::bits>>, {:node, _, right}, tree, acc),
    do: step(rest, right, tree, acc)

  defp step(rest, {:leaf, char}, tree, acc), do: decode(rest, tree, tree, [char | acc])
  defp step(rest, node, tree, acc), do: decode(rest, node, tree, acc)

  def show(bits), do: for(<<b::1 <- bits>>, into: "", do: "#{b}")
end

for text <- ["abracadabra", "so much words wow many compression", "zzzz", "日本語のテキスト、日本語"] do
  tree = Huffman.tree(text)
  codes = Huffman.codes(tree)
  bits = Huffman.encode(text, codes)

  IO.puts("#{text}: #{bit_size(bits)} bits instead of #{bit_size(text)}")
  IO.inspect(Huffman.decode(bits, tree) == text)

  lengths = Enum.map(codes, fn {_, code} -> bit_size(code) end)
  IO.inspect(Enum.sum(Enum.map(lengths, &(1 / 2 ** &1))) <= 1.0)
end
# expect: abracadabra: 23 bits instead of 88
# expect: true
# expect: true
# expect: so much words wow many compression: 127 bits instead of 272
# expect: true
# expect: true
# expect: zzzz: 4 bits instead of 32
# expect: true
# expect: true
# expect: 日本語のテキスト、日本語: 38 bits instead of 288
# expect: true
# expect: true

tree = Huffman.tree("abracadabra")

tree
|> Huffman.codes()
|> Enum.sort_by(fn {char, code} -> {bit_size(code), char} end)
|> Enum.each(fn {char, code} -> IO.puts("#{char} #{Huffman.show(code)}") end)
# expect: a 0
# expect: r 10
# expect: b 110
# expect: c 1110
# expect: d 1111

IO.inspect(tree)
# expect: {:node, {:leaf, "a"},
# expect:  {:node, {:leaf, "r"},
# expect:   {:node, {:leaf, "b"}, {:node, {:leaf, "c"}, {:leaf, "d"}}}}}
IO.inspect(Huffman.encode("abra", Huffman.codes(tree))) # expect: <<52::size(7)>>
