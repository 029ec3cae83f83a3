# A trie of words: insert, prefixes, completion, deletion, and a walk through all words in order.

defmodule Trie do
  defstruct word: nil, children: %{}

  def new(words \\ []), do: Enum.reduce(words, %Trie{}, &insert(&2, &1))

  def insert(trie, word), do: insert(trie, String.graphemes(word), word)

  defp insert(node, [], word), do: %{node | word: word}

  defp insert(node, [c | rest], word) do
    child = Map.get(node.children, c, %Trie{})
    put_in(node.children[c], insert(child, rest, word))
  end

  def member?(trie, word), do: match?(%Trie{word: ^word}, find(trie, String.graphemes(word)))

  def complete(trie, prefix) do
    case find(trie, String.graphemes(prefix)) do
      nil -> []
      node -> words(node)
    end
  end

  defp find(nil, _), do: nil
  defp find(node, []), do: node
  defp find(node, [c | rest]), do: find(node.children[c], rest)

  def words(%Trie{word: word, children: children}) do
    below =
      children |> Enum.sort_by(&elem(&1, 0)) |> Enum.flat_map(fn {_, child} -> words(child) end)

    if word, do: [word | below], else: below
  end

  def delete(trie, word), do: delete(trie, String.graphemes(word), word) || %Trie{}

  defp delete(nil, _, _), do: nil
  defp delete(%Trie{word: word} = node, [], word), do: prune(%{node | word: nil})
  defp delete(node, [], _), do: node

  defp delete(node, [c | rest], word) do
    case delete(node.children[c], rest, word) do
      nil -> prune(%{node | children: Map.delete(node.children, c)})
      child -> %{node | children: Map.put(node.children, c, child)}
    end
  end

  defp prune(%Trie{word: nil, children: children}) when map_size(children) == 0, do: nil
  defp prune(node), do: node

  def size(%Trie{children: children}),
    do: 1 + (children |> Map.values() |> Enum.map(&size/1) |> Enum.sum())

  def longest_prefix(trie, text), do: longest_prefix(trie, String.graphemes(text), nil)

  defp longest_prefix(nil, _, best), do: best
  defp longest_prefix(node, [], best), do: node.word || best

  defp longest_prefix(node, [c | rest], best),
    do: longest_prefix(node.children[c], rest, node.word || best)
end

words = ~w(car card care careful cat dog do done éclair école)
trie = Trie.new(words)

IO.inspect(Trie.words(trie))
# expect: ["car", "card", "care", "careful", "cat", "do", "dog", "done", "éclair",
# expect:  "école"]
IO.inspect(Trie.complete(trie, "car")) # expect: ["car", "card", "care", "careful"]
IO.inspect(Trie.complete(trie, "éc")) # expect: ["éclair", "école"]
IO.inspect(Trie.complete(trie, "x")) # expect: []
IO.inspect(Enum.map(["car", "ca", "", "done"], &Trie.member?(trie, &1))) # expect: [true, false, false, true]
IO.inspect(Trie.size(trie)) # expect: 24
IO.inspect(Enum.map(["careless", "doghouse", "zebra", "catalog"], &Trie.longest_prefix(trie, &1)))
# expect: ["care", "dog", nil, "cat"]

smaller =
  trie
  |> Trie.delete("care")
  |> Trie.delete("careful")
  |> Trie.delete("missing")
  |> Trie.delete("do")

IO.inspect(Trie.words(smaller)) # expect: ["car", "card", "cat", "dog", "done", "éclair", "école"]
IO.inspect(Trie.size(smaller)) # expect: 20
IO.inspect(Enum.reduce(words, trie, &Trie.delete(&2, &1)) == Trie.new()) # expect: true
IO.inspect(Trie.new(["a"])) # expect: %Trie{word: nil, children: %{"a" => %Trie{word: "a", children: %{}}}}
