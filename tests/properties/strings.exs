# Strings, with all that Unicode makes hard: marks, joiners, flags, case, forms, invalid bytes.

Code.require_file("property.ex", __DIR__)
Code.require_file("terms.ex", __DIR__)

defmodule Strings do
  import Draw
  import Terms

  # Mostly from few letters, so that parts are found again.
  def text, do: one_of([string(), binary(), word(), 9 |> up_to(fn -> one_of({"a", "b", " ", "é", "e\u0301", "👍🏽", "A", "\u0301"}) end) |> Enum.join()])

  # From blocks that were full before the Unicode of either side.
  @blocks {0x00..0x24F, 0x300..0x36F, 0x370..0x52F, 0x590..0x5C7, 0x620..0x6FF, 0x900..0x97F, 0xE01..0xE3A, 0x1100..0x11FF, 0x1E00..0x1EFF, 0x2000..0x206F,
           0x2150..0x218B, 0x3041..0x3096, 0x4E00..0x9FFF, 0xAC00..0xD7A3, 0xFB00..0xFB06, 0xFF00..0xFFEF, 0x1D15E..0x1D164, 0x1F1E6..0x1F1FF, 0x1F300..0x1F64F, 0x1F3FB..0x1F3FF, 0xE000..0xE010}

  def code_point do
    first..last//_ = one_of(@blocks)
    between(first, last)
  end

  def valid do
    text = text()
    if String.valid?(text), do: text, else: valid()
  end

  def any_text, do: 6 |> up_to(fn -> <<code_point()::utf8>> end) |> Enum.join()

  def index, do: between(-8, 10)

  def each(funs), do: Property.each(funs)

  def measure(text) do
    each([
      fn -> {String.length(text), byte_size(text)} end,
      fn -> String.graphemes(text) end,
      fn -> String.codepoints(text) end,
      fn -> String.next_grapheme(text) end,
      fn -> String.next_codepoint(text) end,
      fn -> String.reverse(text) end,
      fn -> {String.valid?(text), String.printable?(text)} end,
      fn -> {String.first(text), String.last(text)} end,
      fn -> String.to_charlist(text) end,
      fn -> String.valid?(text, :fast_ascii) end,
      fn -> String.printable?(text, 3) end
    ])
  end

  def invalid(bytes) do
    each([
      fn -> {String.length(bytes), String.codepoints(bytes), String.graphemes(bytes)} end,
      fn -> {String.valid?(bytes), String.printable?(bytes), String.reverse(bytes)} end,
      fn -> {String.next_codepoint(bytes), String.next_grapheme(bytes), String.first(bytes), String.last(bytes)} end,
      fn -> String.to_charlist(bytes) end,
      fn -> {String.replace_invalid(bytes), String.replace_invalid(bytes, "?")} end
    ])
  end

  def cases(text) do
    each([
      fn -> String.upcase(text) end,
      fn -> String.downcase(text) end,
      fn -> String.capitalize(text) end,
      fn -> {String.upcase(text, :ascii), String.downcase(text, :ascii), String.capitalize(text, :ascii)} end,
      fn -> {String.upcase(text, :turkic), String.downcase(text, :turkic)} end
    ])
  end

  def forms(text) do
    each(for(form <- [:nfc, :nfd, :nfkc, :nfkd], do: fn -> String.normalize(text, form) end) ++ [fn -> String.equivalent?(text, String.normalize(text, :nfd)) end])
  end

  def unicode(data) do
    each([
      fn -> :unicode.characters_to_binary(data) end,
      fn -> :unicode.characters_to_list(data) end,
      fn -> :unicode.characters_to_binary(data, :latin1) end,
      fn -> :unicode.characters_to_binary(data, :utf8, :utf16) end,
      fn -> :unicode.characters_to_binary(data, :utf8, {:utf32, :little}) end,
      fn -> :unicode.characters_to_binary(data, :utf8, :latin1) end,
      fn -> :unicode.characters_to_list(data, :latin1) end,
      fn -> List.to_string(data) end
    ])
  end

  def chardata(0), do: one_of([code_point(), valid(), any_text(), below(256)])
  def chardata(depth), do: up_to(4, fn -> chardata(depth - 1) end)

  def split(text, [first | _] = patterns) do
    each([
      fn -> String.split(text) end,
      fn -> String.split(text, first) end,
      fn -> String.split(text, patterns, trim: true) end,
      fn -> String.split(text, first, parts: 2) end,
      fn -> String.split(text, "") end,
      fn -> String.split(text, "", trim: true, parts: 3) end,
      fn -> text |> String.splitter(patterns) |> Enum.to_list() end,
      fn -> text |> String.splitter(first, trim: true) |> Enum.take(2) end,
      fn -> text |> String.splitter("") |> Enum.take(3) end
    ])
  end

  def replace(text, pattern, other) do
    each([
      fn -> String.replace(text, pattern, other) end,
      fn -> String.replace(text, pattern, other, global: false) end,
      fn -> String.replace(text, pattern, &(&1 <> &1)) end,
      fn -> String.replace_prefix(text, pattern, other) end,
      fn -> String.replace_suffix(text, pattern, other) end,
      fn -> String.replace_leading(text, pattern, other) end,
      fn -> String.replace_trailing(text, pattern, other) end,
      fn -> String.replace_invalid(text, other) end,
      fn -> {String.contains?(text, pattern), String.starts_with?(text, pattern), String.ends_with?(text, pattern)} end,
      fn -> {String.contains?(text, [pattern, other]), String.starts_with?(text, [other, pattern])} end
    ])
  end

  def trim(text, letter) do
    each([
      fn -> {String.trim(text), String.trim_leading(text), String.trim_trailing(text)} end,
      fn -> {String.trim(text, letter), String.trim_leading(text, letter), String.trim_trailing(text, letter)} end
    ])
  end

  def slice(text, at, size) do
    each([
      fn -> String.at(text, at) end,
      fn -> String.slice(text, at, size) end,
      fn -> String.slice(text, at..size) end,
      fn -> String.slice(text, at..size//2) end,
      fn -> String.byte_slice(text, at, size) end,
      fn -> String.split_at(text, at) end,
      fn -> String.duplicate(text, size) end,
      fn -> String.pad_leading(text, size) end,
      fn -> String.pad_trailing(text, size, ["é", "-", "👍🏽"]) end
    ])
  end

  def compare(a, b) do
    each([
      fn -> String.jaro_distance(a, b) end,
      fn -> String.bag_distance(a, b) end,
      fn -> String.myers_difference(a, b) end,
      fn -> String.equivalent?(a, b) end
    ])
  end

  def properties do
    [
      {"measure", 1000, &valid/0, &measure/1},
      {"any_measure", 1000, &any_text/0, &measure/1},
      {"cases", 500, &valid/0, &cases/1},
      {"any_cases", 1000, &any_text/0, &cases/1},
      {"greek", 500, fn -> 7 |> up_to(fn -> one_of({"Σ", "Σ", "α", "Ά", "σ", "ς", " ", "\u0301", "'", "1", "."}) end) |> Enum.join() end, &String.downcase(&1, :greek)},
      {"invalid", 500, fn -> word() <> bytes(3) <> word() <> bytes(2) <> "a" end, &invalid/1},
      {"forms", 1500, fn -> one_of([valid(), any_text(), any_text()]) end, &forms/1},
      {"unicode", 500, fn -> one_of([List.wrap(chardata(2)), text()]) end, &unicode/1},
      {"split", 500, fn -> {valid(), [one_of({"a", " ", "é", "ab", "\u0301"}) | up_to(2, fn -> one_of({"b", "e", "A"}) end)]} end,
       fn {text, patterns} -> split(text, patterns) end},
      {"replace", 500, fn -> {valid(), one_of({"a", " ", "é", "ab", "", "A", "b"}), one_of({"", "x", "aa", "é"})} end,
       fn {text, pattern, other} -> replace(text, pattern, other) end},
      {"trim", 500, fn -> {one_of({"", " ", "\u2003\n", "a"}) <> valid() <> one_of({"", "\u00A0", "\t", "aa", "\u0085 "}), one_of({"a", " ", "é"})} end,
       fn {text, letter} -> trim(text, letter) end},
      {"slice", 1000, fn -> {valid(), index(), index()} end, fn {text, at, size} -> slice(text, at, size) end},
      {"compare", 500, fn -> {one_of([word(), valid()]), one_of([word(), valid()])} end, fn {a, b} -> compare(a, b) end},
      {"names", 500, fn -> one_of([word(), one_of({"foo_bar", "FooBar", "HTTPServer", "foo/bar", "a.b", "x1Y"}) <> word()]) end,
       &each([fn -> Macro.camelize(&1) end, fn -> Macro.underscore(&1) end, fn -> Macro.inspect_atom(:key, String.to_atom(&1)) end])}
    ]
  end
end

Property.run(Strings.properties())
