text = "the quick brown fox jumps over the lazy dog The END the end"

text
|> String.downcase()
|> String.split()
|> Enum.frequencies()
|> Enum.sort_by(fn {word, count} -> {-count, word} end)
|> Enum.take(4)
|> IO.inspect() # expect: [{"the", 4}, {"end", 2}, {"brown", 1}, {"dog", 1}]

text |> String.split() |> Enum.map_join(" ", &String.capitalize/1) |> IO.puts()
# expect: The Quick Brown Fox Jumps Over The Lazy Dog The End The End
text |> String.graphemes() |> Enum.uniq() |> length() |> IO.inspect() # expect: 31

IO.puts(
  for <<c <- "Caesar!">>,
    into: "",
    do: if(c in ?a..?z, do: <<rem(c - ?a + 3, 26) + ?a>>, else: <<c>>)
)
# expect: Cdhvdu!

IO.inspect(String.reverse("racecar") == "racecar") # expect: true
