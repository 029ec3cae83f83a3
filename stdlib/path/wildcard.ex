defmodule Path.Wildcard do
  @moduledoc false

  # A pattern is taken apart at its separators. Parts without special characters are looked up, all
  # others are matched with the names in the folder.

  def paths("", _dots?), do: raise(MatchError, term: [])

  def paths(glob, dots?) do
    {base, parts} =
      case Path.split(glob) do
        ["/" | parts] -> {"/", parts}
        ["." | [_ | _] = parts] -> {"", parts}
        parts -> {"", parts}
      end

    parts |> Enum.map(&compile/1) |> walk([base], dots?) |> Enum.sort() |> Enum.dedup()
  end

  defp walk([], paths, _dots?), do: paths

  # Several of these in a row are one.
  defp walk([:folders, :folders | parts], paths, dots?),
    do: walk([:folders | parts], paths, dots?)

  # As the last part it stands for everything below.
  defp walk([:folders], paths, dots?), do: Enum.flat_map(paths, &below(&1, dots?))

  defp walk([:folders | parts], paths, dots?) do
    folders = for path <- paths, below <- below(path, dots?), folder?(below), do: below
    walk(parts, paths ++ folders, dots?)
  end

  defp walk([{:name, name} | parts], paths, dots?) do
    found = for path <- paths, path = append(path, name), exists?(path), do: path
    walk(parts, found, dots?)
  end

  defp walk([{:pattern, pattern} | parts], paths, dots?) do
    found =
      for path <- paths, name <- names(path, dots?), matches?(pattern, name) do
        append(path, name)
      end

    walk(parts, found, dots?)
  end

  # Everything below a folder. Links to folders are not followed: they may lead back.
  defp below(path, dots?) do
    for name <- names(path, dots?), path = append(path, name), found <- with_below(path, dots?) do
      found
    end
  end

  defp with_below(path, dots?) do
    if folder?(path), do: [path | below(path, dots?)], else: [path]
  end

  defp append("", name), do: name
  defp append("/", name), do: "/" <> name
  defp append(path, name), do: path <> "/" <> name

  defp names(path, dots?) do
    case :prim_file.list_dir(if path == "", do: ".", else: path) do
      {:ok, names} when dots? -> names
      {:ok, names} -> Enum.reject(names, &match?("." <> _, &1))
      {:error, _} -> []
    end
  end

  defp exists?(path), do: match?({:ok, _}, :prim_file.read_info(path, false))

  defp folder?(path) do
    case :prim_file.read_info(path, false) do
      {:ok, info} -> elem(info, 2) == :directory
      {:error, _} -> false
    end
  end

  defp compile("**"), do: :folders

  defp compile(part) do
    tokens = tokens(part, [])

    if Enum.all?(tokens, &is_integer/1),
      do: {:name, List.to_string(tokens)},
      else: {:pattern, tokens}
  end

  defp tokens("", done), do: :lists.reverse(done)
  defp tokens(<<?\\, char::utf8, rest::binary>>, done), do: tokens(rest, [char | done])
  defp tokens("?" <> rest, done), do: tokens(rest, [:any | done])
  defp tokens("*" <> rest, [:many | _] = done), do: tokens(rest, done)
  defp tokens("*" <> rest, done), do: tokens(rest, [:many | done])

  defp tokens("[" <> rest, done) do
    case set(rest, []) do
      {set, rest} -> tokens(rest, [{:set, set} | done])
      nil -> tokens(rest, [?[ | done])
    end
  end

  defp tokens("{" <> rest, done) do
    {choices, rest} = choices(rest, "", [])
    tokens(rest, [{:choices, choices} | done])
  end

  defp tokens(<<char::utf8, rest::binary>>, done), do: tokens(rest, [char | done])
  defp tokens(<<byte, rest::binary>>, done), do: tokens(rest, [byte | done])

  # A bracket at the start is one of the characters.
  defp set("]" <> rest, []), do: set(rest, [?]])
  defp set("]" <> rest, done), do: {done, rest}

  defp set(<<first::utf8, ?-, last::utf8, rest::binary>>, done) when last != ?],
    do: set(rest, [{first, last} | done])

  defp set(<<?\\, char::utf8, rest::binary>>, done), do: set(rest, [char | done])
  defp set(<<char::utf8, rest::binary>>, done), do: set(rest, [char | done])
  defp set(_rest, _done), do: nil

  defp choices("}" <> rest, choice, done), do: {[tokens(choice, []) | done], rest}
  defp choices("," <> rest, choice, done), do: choices(rest, "", [tokens(choice, []) | done])

  defp choices(<<?\\, char::utf8, rest::binary>>, choice, done),
    do: choices(rest, <<choice::binary, ?\\, char::utf8>>, done)

  defp choices(<<char, rest::binary>>, choice, done),
    do: choices(rest, <<choice::binary, char>>, done)

  defp choices("", _choice, _done), do: :erlang.error({:badpattern, :missing_delimiter})

  defp matches?([], name), do: name == ""

  defp matches?([:many | tokens], name) do
    matches?(tokens, name) or
      case name do
        <<_::utf8, rest::binary>> -> matches?([:many | tokens], rest)
        _ -> false
      end
  end

  defp matches?([{:choices, choices} | tokens], name) do
    Enum.any?(choices, &matches?(&1 ++ tokens, name))
  end

  defp matches?([token | tokens], <<char::utf8, rest::binary>>) do
    accepts?(token, char) and matches?(tokens, rest)
  end

  defp matches?(_tokens, _name), do: false

  defp accepts?(:any, _char), do: true
  defp accepts?({:set, set}, char), do: Enum.any?(set, &within?(&1, char))
  defp accepts?(token, char), do: token == char

  defp within?({first, last}, char), do: char >= first and char <= last
  defp within?(one, char), do: one == char
end
