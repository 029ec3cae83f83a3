defmodule String do
  @moduledoc """
  Functions on strings: binaries of text in UTF-8.

  A *code point* is a number that Unicode gives to a letter or sign, a *grapheme* what a reader
  takes for one character, possibly of several code points. Functions that count or cut go by
  graphemes and so walk the string from its start; `byte_size/1`, `binary_part/3`, pattern matching
  and those functions here that say so work on bytes, in constant time.

  Invalid bytes are kept as they are, each counting as a grapheme of its own.
  """

  import Kernel, except: [length: 1, match?: 2, to_charlist: 1]

  @typedoc "A string."
  @type t :: binary

  @typedoc "A string of one code point."
  @type codepoint :: t

  @typedoc "A string of one grapheme."
  @type grapheme :: t

  @typedoc "What to look for: a string, several, or a pattern made of them."
  @type pattern :: t | [nonempty_binary] | (compiled_search_pattern :: :binary.cp())

  defguardp is_padding(padding)
            when (is_binary(padding) and padding != "") or (is_list(padding) and padding != [])

  defguardp is_text(pattern) when is_binary(pattern) or is_list(pattern) or is_tuple(pattern)

  @doc """
  Tells whether a string has only printable characters, looking at `character_limit` of them.

  ## Examples

      iex> String.printable?("abc")
      true
      iex> String.printable?("abc" <> <<0>>)
      false

  """
  @spec printable?(t, 0) :: true
  @spec printable?(t, pos_integer | :infinity) :: boolean
  def printable?(string, character_limit \\ :infinity)
      when is_binary(string) and
             (character_limit == :infinity or
                (is_integer(character_limit) and character_limit >= 0)) do
    all_printable?(string, character_limit)
  end

  defp all_printable?(_string, 0), do: true
  defp all_printable?(<<>>, _limit), do: true

  defp all_printable?(<<char, rest::binary>>, limit) when char in 0x20..0x7E do
    all_printable?(rest, lower(limit))
  end

  defp all_printable?(<<char, rest::binary>>, limit)
       when char in 7..13 or char == ?\e or char == ?\d do
    all_printable?(rest, lower(limit))
  end

  defp all_printable?(<<char::utf8, rest::binary>>, limit)
       when char in 0xA0..0xD7FF or char in 0xE000..0xFFFD or char in 0x10000..0x10FFFF do
    all_printable?(rest, lower(limit))
  end

  defp all_printable?(_string, _limit), do: false

  defp lower(:infinity), do: :infinity
  defp lower(limit), do: limit - 1

  @doc """
  Splits a string at whitespace; that at its ends is ignored.

  Spaces that do not break lines do not split.

  ## Examples

      iex> String.split(" foo   bar ")
      ["foo", "bar"]

  """
  @spec split(t) :: [t]
  def split(binary) when is_binary(binary), do: words(binary, binary, 0, [])

  # `text` is the rest of `string` after the word so far, of `size` bytes.
  defp words(<<char, rest::binary>>, string, size, acc) when char in 9..13 or char == ?\s do
    words(rest, rest, 0, word(string, size, acc))
  end

  defp words(<<char, rest::binary>>, string, size, acc) when char < 128 do
    words(rest, string, size + 1, acc)
  end

  defp words(<<char::utf8, rest::binary>>, string, size, acc)
       when char in [0x85, 0x1680, 0x205F, 0x3000, 0x2028, 0x2029] or
              (char in 0x2000..0x200A and char != 0x2007) do
    words(rest, rest, 0, word(string, size, acc))
  end

  defp words(<<_, rest::binary>>, string, size, acc), do: words(rest, string, size + 1, acc)
  defp words(<<>>, string, size, acc), do: :lists.reverse(word(string, size, acc))

  defp word(_string, 0, acc), do: acc
  defp word(string, size, acc), do: [binary_part(string, 0, size) | acc]

  @doc """
  Splits a string at a pattern: a string, a list of strings, or a regular expression.

  ## Options

    * `:parts` - the greatest number of parts.
    * `:trim` - whether to leave out empty parts.

  With a regular expression, the options of `Regex.split/3` hold as well.

  ## Examples

      iex> String.split("a,b,c", ",")
      ["a", "b", "c"]
      iex> String.split("a,b c", [",", " "], parts: 2)
      ["a", "b c"]
      iex> String.split(" a b ", " ", trim: true)
      ["a", "b"]
      iex> String.split("ab", "")
      ["", "a", "b", ""]

  """
  @spec split(t, pattern | Regex.t(), keyword) :: [t]
  def split(string, pattern, options \\ [])

  def split(string, %{__struct__: Regex} = pattern, options)
      when is_binary(string) and is_list(options) do
    Regex.split(pattern, string, options)
  end

  def split(string, "", options) when is_binary(string) and is_list(options) do
    parts = Keyword.get(options, :parts, :infinity)
    trim = Keyword.get(options, :trim, false)
    split_graphemes(string, parts, trim)
  end

  def split(string, [], options) when is_binary(string) and is_list(options) do
    if string == "" and Keyword.get(options, :trim, false), do: [], else: [string]
  end

  def split(string, pattern, options) when is_binary(string) do
    parts = Keyword.get(options, :parts, :infinity)
    trim = Keyword.get(options, :trim, false)

    case {parts, trim} do
      {:infinity, false} -> :binary.split(string, pattern, [:global])
      {:infinity, true} -> :binary.split(string, pattern, [:global, :trim_all])
      {2, false} -> :binary.split(string, pattern)
      _ -> split_parts(string, pattern, parts, trim)
    end
  end

  defp split_parts("", _pattern, _parts, true), do: []
  defp split_parts(string, _pattern, 1, _trim), do: [string]

  defp split_parts(string, pattern, parts, trim) do
    case :binary.split(string, pattern) do
      ["", rest] when trim -> split_parts(rest, pattern, parts, trim)
      [part, rest] -> [part | split_parts(rest, pattern, one_less(parts), trim)]
      [part] -> [part]
    end
  end

  defp one_less(:infinity), do: :infinity
  defp one_less(parts), do: parts - 1

  defp split_graphemes(string, :infinity, true), do: graphemes(string)
  defp split_graphemes(string, :infinity, false), do: ["" | graphemes(string) ++ [""]]
  defp split_graphemes(string, parts, true), do: graphemes_up_to(string, parts)
  defp split_graphemes(string, 1, false), do: [string]

  defp split_graphemes(string, parts, false) do
    case ["" | graphemes_up_to(string, parts - 1)] do
      all when Kernel.length(all) < parts -> all ++ [""]
      all -> all
    end
  end

  defp graphemes_up_to("", _parts), do: []
  defp graphemes_up_to(string, 1), do: [string]

  defp graphemes_up_to(string, parts) do
    {grapheme, rest} = next_grapheme(string)
    [grapheme | graphemes_up_to(rest, parts - 1)]
  end

  @doc """
  Splits a string lazily; gives something enumerable.

  With `trim: true`, empty parts are left out.

  ## Examples

      iex> String.splitter("1,2 3,4", [" ", ","]) |> Enum.take(3)
      ["1", "2", "3"]

  """
  @spec splitter(t, pattern, keyword) :: Enumerable.t()
  def splitter(string, pattern, options \\ [])

  def splitter(string, "", options) when is_binary(string) and is_list(options) do
    if Keyword.get(options, :trim, false) do
      Stream.unfold(string, &next_grapheme/1)
    else
      Stream.concat([[""], Stream.unfold(string, &next_grapheme/1), [""]])
    end
  end

  def splitter(string, pattern, options) when is_binary(string) and is_list(options) do
    pattern = if is_tuple(pattern), do: pattern, else: :binary.compile_pattern(pattern)
    parts = Stream.unfold({:more, string}, &next_part(&1, pattern))
    if Keyword.get(options, :trim, false), do: Stream.reject(parts, &(&1 == "")), else: parts
  end

  defp next_part(:done, _pattern), do: nil

  defp next_part({:more, string}, pattern) do
    case :binary.split(string, pattern) do
      [part, rest] -> {part, {:more, rest}}
      [part] -> {part, :done}
    end
  end

  @doc """
  Splits a string in two at a place counted in graphemes, from the end if negative.

  ## Examples

      iex> String.split_at("sweetelixir", 5)
      {"sweet", "elixir"}
      iex> String.split_at("sweetelixir", -6)
      {"sweet", "elixir"}

  """
  @spec split_at(t, integer) :: {t, t}
  def split_at(string, position) when is_binary(string) and is_integer(position) do
    position = if position < 0, do: max(length(string) + position, 0), else: position
    size = byte_offset(string, position, 0)
    {binary_part(string, 0, size), binary_part(string, size, byte_size(string) - size)}
  end

  # The number of bytes of the first `count` graphemes.
  defp byte_offset(_string, 0, offset), do: offset

  defp byte_offset(string, count, offset) do
    case next_grapheme_size(string) do
      {size, rest} -> byte_offset(rest, count - 1, offset + size)
      nil -> offset
    end
  end

  @doc ~S"""
  Tells whether two strings are the same after canonical decomposition.

  ## Examples

      iex> String.equivalent?("man\u0303ana", "mañana")
      true

  """
  @spec equivalent?(t, t) :: boolean
  def equivalent?(string1, string2) when is_binary(string1) and is_binary(string2) do
    normalize(string1, :nfd) == normalize(string2, :nfd)
  end

  @doc ~S"""
  Brings a string into a normal form: `:nfd`, `:nfc`, `:nfkd` or `:nfkc`.

  ## Examples

      iex> String.normalize("man\u0303ana", :nfc) == "mañana"
      true

  """
  @spec normalize(t, :nfd | :nfc | :nfkd | :nfkc) :: t
  def normalize(string, form)

  def normalize(string, :nfd) when is_binary(string),
    do: normal(:unicode.characters_to_nfd_binary(string), :nfd)

  def normalize(string, :nfc) when is_binary(string),
    do: normal(:unicode.characters_to_nfc_binary(string), :nfc)

  def normalize(string, :nfkd) when is_binary(string),
    do: normal(:unicode.characters_to_nfkd_binary(string), :nfkd)

  def normalize(string, :nfkc) when is_binary(string),
    do: normal(:unicode.characters_to_nfkc_binary(string), :nfkc)

  defp normal(string, _form) when is_binary(string), do: string

  # An invalid byte is kept and the rest goes on after it.
  defp normal({:error, good, <<byte, rest::binary>>}, form) do
    good <> <<byte>> <> normalize(rest, form)
  end

  defp normal({:incomplete, good, rest}, _form), do: good <> rest

  @doc """
  Turns letters into capitals.

  `mode` is `:default`, `:ascii`, `:greek` or `:turkic`.

  ## Examples

      iex> String.upcase("abcd")
      "ABCD"
      iex> String.upcase("olá", :ascii)
      "OLá"

  """
  @spec upcase(t, :default | :ascii | :greek | :turkic) :: t
  def upcase(string, mode \\ :default)
  def upcase("", _mode), do: ""

  def upcase(string, :ascii) when is_binary(string) do
    for <<char <- string>>, into: "", do: <<upcase_ascii(char)>>
  end

  def upcase(string, mode) when is_binary(string) and mode in [:default, :greek, :turkic] do
    :cordial.upcase(string, mode)
  end

  defp upcase_ascii(char) when char in ?a..?z, do: char - 32
  defp upcase_ascii(char), do: char

  @doc """
  Turns letters into small ones.

  `mode` is `:default`, `:ascii`, `:greek` or `:turkic`.

  ## Examples

      iex> String.downcase("ABCD")
      "abcd"
      iex> String.downcase("OLÁ", :ascii)
      "olÁ"

  """
  @spec downcase(t, :default | :ascii | :greek | :turkic) :: t
  def downcase(string, mode \\ :default)
  def downcase("", _mode), do: ""

  def downcase(string, :ascii) when is_binary(string) do
    for <<char <- string>>, into: "", do: <<downcase_ascii(char)>>
  end

  def downcase(string, mode) when is_binary(string) and mode in [:default, :greek, :turkic] do
    :cordial.downcase(string, mode)
  end

  defp downcase_ascii(char) when char in ?A..?Z, do: char + 32
  defp downcase_ascii(char), do: char

  @doc """
  Turns the first character into a capital and the others into small letters.

  ## Examples

      iex> String.capitalize("aBCD")
      "Abcd"

  """
  @spec capitalize(t, :default | :ascii | :greek | :turkic) :: t
  def capitalize(string, mode \\ :default)

  def capitalize(<<char, rest::binary>>, :ascii) do
    <<upcase_ascii(char), downcase(rest, :ascii)::binary>>
  end

  def capitalize(string, mode) when is_binary(string) do
    case next_grapheme(string) do
      {first, rest} -> :cordial.titlecase(first, mode) <> downcase(rest, mode)
      nil -> ""
    end
  end

  @doc ~S"""
  Removes whitespace at both ends.

  ## Examples

      iex> String.trim("\n  abc\n  ")
      "abc"

  """
  @spec trim(t) :: t
  def trim(string) when is_binary(string), do: string |> trim_leading() |> trim_trailing()

  @doc """
  Removes a string at both ends, as often as it stands there.

  ## Examples

      iex> String.trim("a  abc  a", "a")
      "  abc  "

  """
  @spec trim(t, t) :: t
  def trim(string, to_trim) when is_binary(string) and is_binary(to_trim) do
    string |> trim_leading(to_trim) |> trim_trailing(to_trim)
  end

  @doc ~S"""
  Removes whitespace at the start.

  ## Examples

      iex> String.trim_leading("\n  abc   ")
      "abc   "

  """
  @spec trim_leading(t) :: t
  def trim_leading(string)

  def trim_leading(<<char, rest::binary>>) when char in 9..13 or char == ?\s do
    trim_leading(rest)
  end

  def trim_leading(<<char::utf8, rest::binary>> = string) when char > 127 do
    if space?(char), do: trim_leading(rest), else: string
  end

  def trim_leading(string) when is_binary(string), do: string

  defp space?(char) do
    char in [0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000] or char in 0x2000..0x200A
  end

  @doc """
  Removes a string at the start, as often as it stands there.

  ## Examples

      iex> String.trim_leading("__ abc _", "_")
      " abc _"

  """
  @spec trim_leading(t, t) :: t
  def trim_leading(string, to_trim) when is_binary(string) and is_binary(to_trim),
    do: replace_leading(string, to_trim, "")

  @doc ~S"""
  Removes whitespace at the end.

  ## Examples

      iex> String.trim_trailing("   abc\n  ")
      "   abc"

  """
  @spec trim_trailing(t) :: t
  def trim_trailing(string) when is_binary(string), do: trim_end(string, byte_size(string))

  defp trim_end(_string, 0), do: ""

  defp trim_end(string, size) do
    case space_before(string, size) do
      0 -> binary_part(string, 0, size)
      space -> trim_end(string, size - space)
    end
  end

  # The number of bytes of the whitespace that ends at `size`, if there is one.
  defp space_before(string, size) do
    case :binary.at(string, size - 1) do
      byte when byte in 9..13 or byte == ?\s -> 1
      byte when byte < 128 -> 0
      _ -> max(wide_space(string, size, 2), wide_space(string, size, 3))
    end
  end

  defp wide_space(string, size, width) when size >= width do
    case binary_part(string, size - width, width) do
      <<char::utf8>> -> if space?(char), do: width, else: 0
      _ -> 0
    end
  end

  defp wide_space(_string, _size, _width), do: 0

  @doc """
  Removes a string at the end, as often as it stands there.

  ## Examples

      iex> String.trim_trailing("_ abc __", "_")
      "_ abc "

  """
  @spec trim_trailing(t, t) :: t
  def trim_trailing(string, to_trim) when is_binary(string) and is_binary(to_trim),
    do: replace_trailing(string, to_trim, "")

  @doc """
  Fills a string up to `count` graphemes at its start, with spaces or the strings of a list.

  ## Examples

      iex> String.pad_leading("abc", 5)
      "  abc"
      iex> String.pad_leading("abc", 6, "12")
      "121abc"

  """
  @spec pad_leading(t, non_neg_integer, t | [t]) :: t
  def pad_leading(string, count, padding \\ [" "])
      when is_binary(string) and is_integer(count) and count >= 0 and is_padding(padding),
      do: pad(:leading, string, count, padding)

  @doc """
  Fills a string up to `count` graphemes at its end, with spaces or the strings of a list.

  ## Examples

      iex> String.pad_trailing("abc", 5)
      "abc  "

  """
  @spec pad_trailing(t, non_neg_integer, t | [t]) :: t
  def pad_trailing(string, count, padding \\ [" "])
      when is_binary(string) and is_integer(count) and count >= 0 and is_padding(padding),
      do: pad(:trailing, string, count, padding)

  defp pad(kind, string, count, padding) when is_binary(padding) do
    pad(kind, string, count, graphemes(padding))
  end

  defp pad(kind, string, count, padding) do
    case count - length(string) do
      missing when missing > 0 ->
        filler = filler(padding, padding, missing)

        if kind == :leading,
          do: IO.iodata_to_binary([filler | string]),
          else: IO.iodata_to_binary([string | filler])

      _ ->
        string
    end
  end

  defp filler(_left, _all, 0), do: []
  defp filler([], all, count), do: filler(all, all, count)

  defp filler([part | parts], all, count) when is_binary(part) do
    [part | filler(parts, all, count - 1)]
  end

  defp filler([part | _], _all, _count) do
    raise ArgumentError, "expected a string padding element, got: #{Kernel.inspect(part)}"
  end

  @doc """
  Replaces a string at the start, as often as it stands there.

  ## Examples

      iex> String.replace_leading("hello hello world", "hello ", "bye ")
      "bye bye world"

  """
  @spec replace_leading(t, t, t) :: t
  def replace_leading(string, match, replacement)
      when is_binary(string) and is_binary(match) and is_binary(replacement) do
    if match == "" do
      raise ArgumentError, "cannot use an empty string as the match to replace"
    end

    count = count_leading(string, match, byte_size(match), 0)

    rest =
      binary_part(string, count * byte_size(match), byte_size(string) - count * byte_size(match))

    copies(replacement, count) <> rest
  end

  defp count_leading(string, match, size, count) do
    case string do
      <<^match::binary-size(size), rest::binary>> -> count_leading(rest, match, size, count + 1)
      _ -> count
    end
  end

  defp copies(_string, 0), do: ""
  defp copies(string, count), do: :binary.copy(string, count)

  @doc """
  Replaces a string at the end, as often as it stands there.

  ## Examples

      iex> String.replace_trailing("hello world world", " world", " mom")
      "hello mom mom"

  """
  @spec replace_trailing(t, t, t) :: t
  def replace_trailing(string, match, replacement)
      when is_binary(string) and is_binary(match) and is_binary(replacement) do
    if match == "" do
      raise ArgumentError, "cannot use an empty string as the match to replace"
    end

    count = count_trailing(string, match, byte_size(string), byte_size(match), 0)
    kept = binary_part(string, 0, byte_size(string) - count * byte_size(match))
    kept <> copies(replacement, count)
  end

  defp count_trailing(string, match, size, width, count) when size >= width do
    case binary_part(string, size - width, width) do
      ^match -> count_trailing(string, match, size - width, width, count + 1)
      _ -> count
    end
  end

  defp count_trailing(_string, _match, _size, _width, count), do: count

  @doc """
  Replaces a string at the start, once.

  ## Examples

      iex> String.replace_prefix("hello hello world", "hello ", "")
      "hello world"

  """
  @spec replace_prefix(t, t, t) :: t
  def replace_prefix(string, match, replacement)
      when is_binary(string) and is_binary(match) and is_binary(replacement) do
    size = byte_size(match)

    case string do
      <<^match::binary-size(size), rest::binary>> -> replacement <> rest
      _ -> string
    end
  end

  @doc """
  Replaces a string at the end, once.

  ## Examples

      iex> String.replace_suffix("hello world world", " world", "")
      "hello world"

  """
  @spec replace_suffix(t, t, t) :: t
  def replace_suffix(string, match, replacement)
      when is_binary(string) and is_binary(match) and is_binary(replacement) do
    if ends_with?(string, match) do
      binary_part(string, 0, byte_size(string) - byte_size(match)) <> replacement
    else
      string
    end
  end

  @doc """
  Replaces the matches of a pattern with a string, or with what a function gives for each.

  With `global: false`, only the first match is replaced.

  ## Examples

      iex> String.replace("a,b,c", ",", "-")
      "a-b-c"
      iex> String.replace("a,b", ["a", "b"], fn x -> x <> x end)
      "aa,bb"
      iex> String.replace("a,b,c", ",", "-", global: false)
      "a-b,c"

  """
  @spec replace(t, pattern | Regex.t(), t | (t -> t | iodata), keyword) :: t
  def replace(subject, pattern, replacement, options \\ [])
      when is_binary(subject) and (is_binary(replacement) or is_function(replacement, 1)) and
             is_list(options) do
    global = Keyword.get(options, :global, true)
    replace_matches(subject, pattern, replacement, global)
  end

  defp replace_matches(subject, %{__struct__: Regex} = regex, replacement, global) do
    Regex.replace(regex, subject, replacement, global: global)
  end

  defp replace_matches(subject, "", "", _global), do: subject
  defp replace_matches(subject, [], _replacement, _global), do: subject

  defp replace_matches(subject, "", replacement, true) do
    parts = for grapheme <- graphemes(subject), do: [grapheme, replacement(replacement, "")]
    IO.iodata_to_binary([replacement(replacement, "") | parts])
  end

  defp replace_matches(subject, "", replacement, false) do
    IO.iodata_to_binary([replacement(replacement, "") | subject])
  end

  defp replace_matches(subject, pattern, replacement, global) do
    matches =
      if global do
        :binary.matches(subject, pattern)
      else
        case :binary.match(subject, pattern) do
          :nomatch -> []
          match -> [match]
        end
      end

    case matches do
      [] -> subject
      _ -> IO.iodata_to_binary(rebuild(matches, subject, 0, replacement))
    end
  end

  defp rebuild([], subject, at, _replacement),
    do: binary_part(subject, at, byte_size(subject) - at)

  defp rebuild([{start, size} | matches], subject, at, replacement) do
    [
      binary_part(subject, at, start - at),
      replacement(replacement, subject, start, size)
      | rebuild(matches, subject, start + size, replacement)
    ]
  end

  defp replacement(text, _subject, _start, _size) when is_binary(text), do: text
  defp replacement(fun, subject, start, size), do: fun.(binary_part(subject, start, size))

  defp replacement(text, _match) when is_binary(text), do: text
  defp replacement(fun, match), do: fun.(match)

  @doc """
  Gives the graphemes back to front.

  ## Examples

      iex> String.reverse("abcd")
      "dcba"

  """
  @spec reverse(t) :: t
  def reverse(string) when is_binary(string) do
    string |> graphemes() |> reversed([], []) |> IO.iodata_to_binary()
  end

  # What is no UTF-8 stays where it is: the text before it and the text behind it are reversed on their own.
  defp reversed([grapheme | rest], piece, before) do
    if valid?(grapheme),
      do: reversed(rest, [grapheme | piece], before),
      else: reversed(rest, [], [before, piece, grapheme])
  end

  defp reversed([], piece, before), do: [before | piece]

  @doc """
  Repeats a string.

  ## Examples

      iex> String.duplicate("abc", 2)
      "abcabc"

  """
  @spec duplicate(t, non_neg_integer) :: t
  def duplicate(subject, n) when is_binary(subject) do
    :binary.copy(subject, n)
  end

  @doc """
  Gives the code points as strings; an invalid byte is one of its own.

  ## Examples

      iex> String.codepoints("olá")
      ["o", "l", "á"]

  """
  @spec codepoints(t) :: [codepoint]
  def codepoints(string)
  def codepoints(<<char::utf8, rest::binary>>), do: [<<char::utf8>> | codepoints(rest)]
  def codepoints(<<byte, rest::binary>>), do: [<<byte>> | codepoints(rest)]
  def codepoints(<<>>), do: []

  @doc """
  Gives the first code point and the rest, or `nil`.

  ## Examples

      iex> String.next_codepoint("olá")
      {"o", "lá"}

  """
  @spec next_codepoint(t) :: {codepoint, t} | nil
  def next_codepoint(arg)
  def next_codepoint(<<char::utf8, rest::binary>>), do: {<<char::utf8>>, rest}
  def next_codepoint(<<byte, rest::binary>>), do: {<<byte>>, rest}
  def next_codepoint(<<>>), do: nil

  @doc """
  Tells whether a binary is valid UTF-8.

  ## Examples

      iex> String.valid?("ø")
      true
      iex> String.valid?(<<0xFFFF::16>>)
      false

  """
  @spec valid?(t, :default | :fast_ascii) :: boolean
  def valid?(string, algorithm \\ :default)

  def valid?(string, algorithm) when is_binary(string) and algorithm in [:default, :fast_ascii] do
    all_valid?(string)
  end

  defp all_valid?(<<a::56, rest::binary>>)
       when Bitwise.band(a, 0x80808080808080) == 0,
       do: all_valid?(rest)

  defp all_valid?(<<_::utf8, rest::binary>>), do: all_valid?(rest)
  defp all_valid?(<<>>), do: true
  defp all_valid?(_other), do: false

  @doc false
  @deprecated "Use String.valid?/1 instead"
  def valid_character?(<<_::utf8>>), do: true
  def valid_character?(_other), do: false

  @doc """
  Replaces what is not valid UTF-8 with `replacement`.

  ## Examples

      iex> String.replace_invalid("asd" <> <<0xFF>>, "?")
      "asd?"

  """
  @doc since: "1.16.0"
  @spec replace_invalid(binary, t) :: t
  def replace_invalid(bytes, replacement \\ "�")
      when is_binary(bytes) and is_binary(replacement) do
    if all_valid?(bytes) do
      bytes
    else
      bytes |> repair(replacement) |> IO.iodata_to_binary()
    end
  end

  defp repair(<<>>, _replacement), do: []

  defp repair(<<char::utf8, rest::binary>>, replacement) do
    [<<char::utf8>> | repair(rest, replacement)]
  end

  # A sequence that breaks off counts once, as far as it could have been one.
  defp repair(<<lead, rest::binary>>, replacement) do
    [replacement | repair(skip_sequence(lead, rest), replacement)]
  end

  defp skip_sequence(lead, <<second, rest::binary>>)
       when (lead in 0xC2..0xDF and second in 0x80..0xBF) or
              (lead == 0xE0 and second in 0xA0..0xBF) or
              (lead in 0xE1..0xEC and second in 0x80..0xBF) or
              (lead == 0xED and second in 0x80..0x9F) or
              (lead in 0xEE..0xEF and second in 0x80..0xBF),
       do: rest

  defp skip_sequence(lead, <<second, rest::binary>>)
       when (lead == 0xF0 and second in 0x90..0xBF) or
              (lead in 0xF1..0xF3 and second in 0x80..0xBF) or
              (lead == 0xF4 and second in 0x80..0x8F) do
    case rest do
      <<third, rest::binary>> when third in 0x80..0xBF -> rest
      _ -> rest
    end
  end

  defp skip_sequence(_lead, rest), do: rest

  @doc """
  Splits a string where its characters turn valid or invalid, or printable or not.

  ## Examples

      iex> String.chunk(<<?a, ?b, 0, ?c>>, :printable)
      ["ab", <<0>>, "c"]

  """
  @spec chunk(t, :valid | :printable) :: [t]
  def chunk(string, trait)
  def chunk("", _trait), do: []

  def chunk(string, trait) when is_binary(string) and trait in [:valid, :printable] do
    {first, rest} = next_codepoint(string)
    chunk(rest, first, trait?(first, trait), trait)
  end

  defp chunk("", chunk, _holds?, _trait), do: [chunk]

  defp chunk(string, chunk, holds?, trait) do
    {next, rest} = next_codepoint(string)

    case trait?(next, trait) do
      ^holds? -> chunk(rest, chunk <> next, holds?, trait)
      other -> [chunk | chunk(rest, next, other, trait)]
    end
  end

  defp trait?(char, :valid), do: valid?(char)
  defp trait?(char, :printable), do: printable?(char)

  @doc """
  Gives the graphemes.

  ## Examples

      iex> String.graphemes("Ńaïve")
      ["Ń", "a", "ï", "v", "e"]

  """
  @spec graphemes(t) :: [grapheme]
  def graphemes(string) when is_binary(string), do: do_graphemes(string)

  # Between two ASCII characters there is always a border, except in "\r\n".
  defp do_graphemes(<<first, second, _::binary>> = string)
       when first < 128 and second < 128 and first != ?\r do
    <<_, rest::binary>> = string
    [<<first>> | do_graphemes(rest)]
  end

  defp do_graphemes(<<>>), do: []

  defp do_graphemes(string) do
    size = :cordial.next_grapheme_size(string)
    <<grapheme::binary-size(size), rest::binary>> = string
    [grapheme | do_graphemes(rest)]
  end

  @doc """
  Gives the first grapheme and the rest, or `nil`.

  ## Examples

      iex> String.next_grapheme("olá")
      {"o", "lá"}

  """
  @spec next_grapheme(t) :: {grapheme, t} | nil
  def next_grapheme(string) when is_binary(string) do
    case next_grapheme_size(string) do
      {size, rest} -> {binary_part(string, 0, size), rest}
      nil -> nil
    end
  end

  @doc """
  Gives the size of the first grapheme in bytes and the rest, or nil if there is none.

  ## Examples

      iex> String.next_grapheme_size("été")
      {2, "té"}

  """
  @spec next_grapheme_size(t) :: {pos_integer, t} | nil
  def next_grapheme_size(string)

  def next_grapheme_size(<<first, second, _::binary>> = string)
      when first < 128 and second < 128 and first != ?\r do
    <<_, rest::binary>> = string
    {1, rest}
  end

  def next_grapheme_size(<<>>), do: nil

  def next_grapheme_size(string) do
    size = :cordial.next_grapheme_size(string)
    {size, binary_part(string, size, byte_size(string) - size)}
  end

  @doc """
  Gives the first grapheme, or `nil`.

  ## Examples

      iex> String.first("elixir")
      "e"

  """
  @spec first(t) :: grapheme | nil
  def first(string) when is_binary(string) do
    case next_grapheme(string) do
      {grapheme, _rest} -> grapheme
      nil -> nil
    end
  end

  @doc """
  Gives the last grapheme, or `nil`.

  ## Examples

      iex> String.last("elixir")
      "r"

  """
  @spec last(t) :: grapheme | nil
  def last(string)
  def last(""), do: nil
  def last(string) when is_binary(string), do: List.last(graphemes(string))

  @doc """
  Counts the graphemes.

  ## Examples

      iex> String.length("եոգլի")
      5

  """
  @spec length(t) :: non_neg_integer
  def length(string) when is_binary(string), do: count_graphemes(string, 0)

  defp count_graphemes(<<first, second, _::binary>> = string, count)
       when first < 128 and second < 128 and first != ?\r do
    <<_, rest::binary>> = string
    count_graphemes(rest, count + 1)
  end

  defp count_graphemes(<<>>, count), do: count

  defp count_graphemes(string, count) do
    size = :cordial.next_grapheme_size(string)
    <<_::binary-size(size), rest::binary>> = string
    count_graphemes(rest, count + 1)
  end

  @doc """
  Gives the grapheme at a place, counted from the end if negative, or `nil`.

  ## Examples

      iex> String.at("elixir", 1)
      "l"
      iex> String.at("elixir", -10)
      nil

  """
  @spec at(t, integer) :: grapheme | nil
  def at(string, position) when is_binary(string) and is_integer(position) do
    position = if position < 0, do: length(string) + position, else: position
    if position < 0, do: nil, else: grapheme_at(string, position)
  end

  defp grapheme_at(string, 0), do: first(string)

  defp grapheme_at(string, position) do
    case next_grapheme_size(string) do
      {_size, rest} -> grapheme_at(rest, position - 1)
      nil -> nil
    end
  end

  @doc """
  Gives up to `length` graphemes from a place on; a negative place counts from the end.

  ## Examples

      iex> String.slice("elixir", 1, 3)
      "lix"
      iex> String.slice("elixir", -3, 2)
      "xi"

  """
  @spec slice(t, integer, non_neg_integer) :: grapheme
  def slice(string, start, length)
  def slice(_string, start, 0) when is_integer(start), do: ""

  def slice(string, start, length)
      when is_binary(string) and is_integer(start) and is_integer(length) and start >= 0 and
             length >= 0 do
    from = byte_offset(string, start, 0)
    rest = binary_part(string, from, byte_size(string) - from)
    binary_part(rest, 0, byte_offset(rest, length, 0))
  end

  def slice(string, start, length)
      when is_binary(string) and is_integer(start) and is_integer(length) and length >= 0 do
    slice(string, max(length(string) + start, 0), length)
  end

  @doc """
  Gives the graphemes at the places of `range`.

  ## Examples

      iex> String.slice("elixir", 1..3)
      "lix"
      iex> String.slice("elixir", -4..-1)
      "ixir"
      iex> String.slice("elixir", 0..-1//2)
      "eii"

  """
  @spec slice(t, Range.t()) :: t
  def slice(string, range)

  def slice(string, first..last//step = range) when is_binary(string) do
    cond do
      step > 0 ->
        slice_range(string, first, last, step)

      step == -1 and first > last ->
        slice_range(string, first, last, 1)

      true ->
        raise ArgumentError,
              "String.slice/2 does not accept ranges with negative steps, got: #{Kernel.inspect(range)}"
    end
  end

  defp slice_range("", _first, _last, _step), do: ""

  defp slice_range(string, first, last, 1) when first >= 0 and last >= 0 do
    if last >= first, do: slice(string, first, last - first + 1), else: ""
  end

  defp slice_range(string, first, last, step) do
    graphemes = graphemes(string)
    count = Kernel.length(graphemes)
    from = if first < 0, do: max(first + count, 0), else: first
    to = if last < 0, do: last + count, else: last

    if from > to or from >= count do
      ""
    else
      graphemes |> Enum.slice(from..to//step) |> IO.iodata_to_binary()
    end
  end

  @doc """
  Gives up to `size_bytes` bytes from byte `start_bytes`, without broken characters at the ends.

  ## Examples

      iex> String.byte_slice("héllo", 0, 2)
      "h"

  """
  @doc since: "1.17.0"
  @spec byte_slice(t, integer, non_neg_integer) :: t
  def byte_slice(string, start_bytes, size_bytes)
      when is_binary(string) and is_integer(start_bytes) and is_integer(size_bytes) and
             size_bytes >= 0 do
    size = byte_size(string)
    start = if start_bytes < 0, do: max(start_bytes + size, 0), else: start_bytes

    if start >= size or size_bytes == 0 do
      ""
    else
      start = skip_continuation(string, start, size)
      without_broken_end(binary_part(string, start, min(size_bytes, size - start)))
    end
  end

  defp skip_continuation(string, at, size) when at < size do
    case :binary.at(string, at) do
      byte when byte in 0x80..0xBF -> skip_continuation(string, at + 1, size)
      _ -> at
    end
  end

  defp skip_continuation(_string, at, _size), do: at

  defp without_broken_end(string), do: without_broken_end(string, byte_size(string), 1)

  defp without_broken_end(string, size, back) when back <= 4 and back <= size do
    case :binary.at(string, size - back) do
      byte when byte < 0x80 -> string
      byte when byte in 0x80..0xBF -> without_broken_end(string, size, back + 1)
      byte when byte in 0xC0..0xDF and back >= 2 -> string
      byte when byte in 0xE0..0xEF and back >= 3 -> string
      byte when byte in 0xF0..0xF7 and back >= 4 -> string
      _ -> binary_part(string, 0, size - back)
    end
  end

  defp without_broken_end(string, _size, _back), do: string

  @doc """
  Tells whether a string starts with another, or with one of a list.

  ## Examples

      iex> String.starts_with?("elixir", ["erlang", "eli"])
      true

  """
  @spec starts_with?(t, t | [t]) :: boolean
  def starts_with?(string, prefix)

  def starts_with?(string, prefix) when is_binary(string) and is_binary(prefix) do
    size = byte_size(prefix)

    case string do
      <<^prefix::binary-size(size), _::binary>> -> true
      _ -> false
    end
  end

  def starts_with?(string, prefixes) when is_binary(string) and is_list(prefixes) do
    Enum.any?(prefixes, &starts_with?(string, &1))
  end

  @doc """
  Tells whether a string ends with another, or with one of a list.

  ## Examples

      iex> String.ends_with?("language", "age")
      true

  """
  @spec ends_with?(t, t | [t]) :: boolean
  def ends_with?(string, suffix)

  def ends_with?(string, suffix) when is_binary(string) and is_binary(suffix) do
    before = byte_size(string) - byte_size(suffix)
    before >= 0 and binary_part(string, before, byte_size(suffix)) == suffix
  end

  def ends_with?(string, suffixes) when is_binary(string) and is_list(suffixes) do
    Enum.any?(suffixes, &ends_with?(string, &1))
  end

  @doc """
  Tells whether a string matches a regular expression.

  ## Examples

      iex> String.match?("foo", ~r/foo/)
      true

  """
  @spec match?(t, Regex.t()) :: boolean
  def match?(string, regex) when is_binary(string), do: Regex.match?(regex, string)

  @doc """
  Tells whether a string contains another, or one of a list.

  ## Examples

      iex> String.contains?("elixir of life", "of")
      true
      iex> String.contains?("elixir of life", ["death", "life"])
      true

  """
  @spec contains?(t, [t] | pattern) :: boolean
  def contains?(string, contents)
  def contains?(string, []) when is_binary(string), do: false

  def contains?(string, contents) when is_binary(string) and is_list(contents) do
    :lists.member("", contents) or :binary.match(string, contents) != :nomatch
  end

  def contains?(string, contents) when is_binary(string) do
    contents == "" or :binary.match(string, contents) != :nomatch
  end

  @doc """
  Turns a string into a charlist.

  ## Examples

      iex> String.to_charlist("æß")
      [230, 223]

  """
  @spec to_charlist(t) :: charlist
  def to_charlist(string) when is_binary(string) do
    case :unicode.characters_to_list(string) do
      result when is_list(result) ->
        result

      failure ->
        raise UnicodeConversionError, failure
    end
  end

  @doc """
  Turns a string into an atom.

  Atoms are never removed: prefer `to_existing_atom/1` for text from outside.

  ## Examples

      iex> String.to_atom("my_atom")
      :my_atom

  """
  @spec to_atom(t) :: atom
  def to_atom(string) when is_binary(string), do: :erlang.binary_to_atom(string, :utf8)

  @doc """
  Turns a string into an atom that exists already; raises `ArgumentError` otherwise.

  ## Examples

      iex> String.to_existing_atom("ok")
      :ok

  """
  @spec to_existing_atom(t) :: atom
  def to_existing_atom(string) when is_binary(string) do
    :erlang.binary_to_existing_atom(string, :utf8)
  end

  @doc """
  Turns a string into an integer; raises `ArgumentError` unless it is one.

  ## Examples

      iex> String.to_integer("123")
      123

  """
  @spec to_integer(t) :: integer
  def to_integer(string) when is_binary(string), do: :erlang.binary_to_integer(string)

  @doc """
  Turns a string in a base into an integer.

  ## Examples

      iex> String.to_integer("3FF", 16)
      1023

  """
  @spec to_integer(t, 2..36) :: integer
  def to_integer(string, base) when is_binary(string) and is_integer(base) do
    :erlang.binary_to_integer(string, base)
  end

  @doc """
  Turns a string into a float; raises `ArgumentError` unless it is one.

  ## Examples

      iex> String.to_float("2.2017764e+0")
      2.2017764

  """
  @spec to_float(t) :: float
  def to_float(string) when is_binary(string), do: :erlang.binary_to_float(string)

  @doc """
  Measures how much two strings have in common, by their graphemes in any order, from 0 to 1.

  ## Examples

      iex> String.bag_distance("abc", "abcd")
      0.75

  """
  @doc since: "1.8.0"
  @spec bag_distance(t, t) :: float
  def bag_distance(string1, string2)
  def bag_distance(_string, ""), do: 0.0
  def bag_distance("", _string), do: 0.0
  def bag_distance(string, string) when is_binary(string), do: 1.0

  def bag_distance(string1, string2) when is_binary(string1) and is_binary(string2) do
    {bag1, length1} = bag(graphemes(string1), %{}, 0)
    {bag2, length2} = bag(graphemes(string2), %{}, 0)
    1.0 - max(surplus(bag1, bag2), surplus(bag2, bag1)) / max(length1, length2)
  end

  defp bag([], counts, length), do: {counts, length}

  defp bag([grapheme | rest], counts, length) do
    bag(rest, Map.update(counts, grapheme, 1, &(&1 + 1)), length + 1)
  end

  defp surplus(bag1, bag2) do
    Enum.reduce(bag1, 0, fn {grapheme, count}, sum ->
      sum + max(count - Map.get(bag2, grapheme, 0), 0)
    end)
  end

  @doc """
  Measures how alike two strings are, from 0 to 1, after Jaro; good for names.

  ## Examples

      iex> String.jaro_distance("Dwayne", "Duane")
      0.8222222222222223

  """
  @spec jaro_distance(t, t) :: float
  def jaro_distance(string1, string2)
  def jaro_distance(string, string), do: 1.0
  def jaro_distance(_string, ""), do: 0.0
  def jaro_distance("", _string), do: 0.0

  def jaro_distance(string1, string2) when is_binary(string1) and is_binary(string2) do
    chars1 = graphemes(string1)
    chars2 = graphemes(string2)
    length1 = Kernel.length(chars1)
    length2 = Kernel.length(chars2)
    jaro(chars1, length1, chars2, length2)
  end

  # The longer one is searched for the characters of the shorter one.
  defp jaro(chars1, length1, chars2, length2) when length1 > length2 do
    jaro(chars2, length2, chars1, length1)
  end

  defp jaro(chars1, length1, chars2, length2) do
    range = max(div(max(length1, length2), 2) - 1, 0)
    tuple2 = List.to_tuple(chars2)
    {matched1, places} = jaro_matches(chars1, 0, tuple2, length2, range, %{}, [])

    case Kernel.length(matched1) do
      0 ->
        0.0

      common ->
        matched2 = for place <- Enum.sort(places), do: elem(tuple2, place)
        moved = Enum.count(Enum.zip(matched1, matched2), fn {left, right} -> left != right end)
        (common / length1 + common / length2 + (common - moved / 2) / common) / 3
    end
  end

  defp jaro_matches([], _at, _chars2, _length2, _range, taken, matched) do
    {:lists.reverse(matched), Map.keys(taken)}
  end

  defp jaro_matches([char | rest], at, chars2, length2, range, taken, matched) do
    case jaro_find(char, max(at - range, 0), min(at + range, length2 - 1), chars2, taken) do
      nil ->
        jaro_matches(rest, at + 1, chars2, length2, range, taken, matched)

      place ->
        taken = Map.put(taken, place, true)
        jaro_matches(rest, at + 1, chars2, length2, range, taken, [char | matched])
    end
  end

  defp jaro_find(_char, place, last, _chars2, _taken) when place > last, do: nil

  defp jaro_find(char, place, last, chars2, taken) do
    if elem(chars2, place) == char and not is_map_key(taken, place) do
      place
    else
      jaro_find(char, place + 1, last, chars2, taken)
    end
  end

  @doc """
  Gives the edits that turn one string into another.

  ## Examples

      iex> String.myers_difference("fox hops", "fox jumps")
      [eq: "fox ", del: "ho", ins: "jum", eq: "ps"]

  """
  @doc since: "1.3.0"
  @spec myers_difference(t, t) :: [{:eq | :ins | :del, t}]
  def myers_difference(string1, string2) when is_binary(string1) and is_binary(string2) do
    for {kind, chars} <- List.myers_difference(graphemes(string1), graphemes(string2)) do
      {kind, IO.iodata_to_binary(chars)}
    end
  end

  @doc false
  @spec to_char_list(t) :: charlist
  @deprecated "Use String.to_charlist/1 instead"
  def to_char_list(string), do: to_charlist(string)

  @doc false
  @deprecated "Use String.trim/1 instead"
  def strip(string), do: trim(string)

  @doc false
  @deprecated "Use String.trim/2 with a binary second argument instead"
  def strip(string, char), do: trim(string, <<char::utf8>>)

  @doc false
  @deprecated "Use String.trim_leading/1 instead"
  def lstrip(string), do: trim_leading(string)

  @doc false
  @deprecated "Use String.trim_leading/2 with a binary as second argument instead"
  def lstrip(string, char), do: trim_leading(string, <<char::utf8>>)

  @doc false
  @deprecated "Use String.trim_trailing/1 instead"
  def rstrip(string), do: trim_trailing(string)

  @doc false
  @deprecated "Use String.trim_trailing/2 with a binary as second argument instead"
  def rstrip(string, char), do: trim_trailing(string, <<char::utf8>>)

  @doc false
  @deprecated "Use String.pad_leading/2 instead"
  def rjust(subject, count), do: pad_leading(subject, count)

  @doc false
  @deprecated "Use String.pad_leading/3 with a binary padding instead"
  def rjust(subject, count, pad) when is_integer(pad),
    do: pad_leading(subject, count, <<pad::utf8>>)

  @doc false
  @deprecated "Use String.pad_trailing/2 instead"
  def ljust(subject, count), do: pad_trailing(subject, count)

  @doc false
  @deprecated "Use String.pad_trailing/3 with a binary padding instead"
  def ljust(subject, count, pad) when is_integer(pad),
    do: pad_trailing(subject, count, <<pad::utf8>>)
end
