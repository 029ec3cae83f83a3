# Wrapping, justifying and framing text.

defmodule Text do
  def wrap(text, width) do
    text
    |> String.split("\n\n")
    |> Enum.map(&wrap_paragraph(&1, width))
    |> Enum.intersperse([""])
    |> Enum.concat()
  end

  defp wrap_paragraph(paragraph, width) do
    {lines, last} =
      paragraph
      |> String.split()
      |> Enum.flat_map(&pieces(&1, width))
      |> Enum.reduce({[], nil}, fn
        word, {lines, nil} ->
          {lines, word}

        word, {lines, line} ->
          if String.length(line) + String.length(word) + 1 <= width,
            do: {lines, line <> " " <> word},
            else: {[line | lines], word}
      end)

    Enum.reverse([last | lines])
  end

  defp pieces(word, width) do
    if String.length(word) <= width do
      [word]
    else
      {head, tail} = String.split_at(word, width - 1)
      [head <> "-" | pieces(tail, width)]
    end
  end

  def justify(lines, width) do
    count = length(lines)

    lines
    |> Enum.with_index(1)
    |> Enum.map(fn
      {line, ^count} -> line
      {line, _} -> stretch(String.split(line), width)
    end)
  end

  defp stretch([], _width), do: ""
  defp stretch([word], _width), do: word

  defp stretch(words, width) do
    gaps = length(words) - 1
    spaces = width - (words |> Enum.map(&String.length/1) |> Enum.sum())
    {each, extra} = {div(spaces, gaps), rem(spaces, gaps)}

    words
    |> Enum.with_index()
    |> Enum.map_join(fn
      {word, ^gaps} -> word
      {word, i} -> word <> String.duplicate(" ", each + if(i < extra, do: 1, else: 0))
    end)
  end

  def center(line, width) do
    left = div(width - String.length(line), 2)
    line |> String.pad_leading(String.length(line) + left) |> String.pad_trailing(width)
  end

  def frame(lines, width) do
    bar = "+" <> String.duplicate("-", width + 2) <> "+"
    [bar, Enum.map(lines, &"| #{String.pad_trailing(&1, width)} |"), bar] |> List.flatten()
  end
end

text = """
Erlang is about writing highly available systems, systems that run forever and are
always able to meaningfully respond to clients.

Überlänge: Donaudampfschifffahrtsgesellschaftskapitän and other long words are cut.
"""

lines = Text.wrap(text, 30)
Enum.each(lines, &IO.puts/1)
# expect: Erlang is about writing highly
# expect: available systems, systems
# expect: that run forever and are
# expect: always able to meaningfully
# expect: respond to clients.
# expect:
# expect: Überlänge:
# expect: Donaudampfschifffahrtsgesells-
# expect: chaftskapitän and other long
# expect: words are cut.
IO.inspect(Enum.all?(lines, &(String.length(&1) <= 30))) # expect: true

"The quick brown fox jumps over the lazy dog and runs away"
|> Text.wrap(20)
|> Text.justify(20)
|> Text.frame(20)
|> Enum.each(&IO.puts/1)

["one", "three", "seventeen"]
# expect: +----------------------+
# expect: | The  quick brown fox |
# expect: | jumps  over the lazy |
# expect: | dog and runs away    |
# expect: +----------------------+
|> Enum.map(&Text.center(&1, 11))
|> Text.frame(11)
|> Enum.each(&IO.puts/1)
# expect: +-------------+
# expect: |     one     |
# expect: |    three    |
# expect: |  seventeen  |
# expect: +-------------+
