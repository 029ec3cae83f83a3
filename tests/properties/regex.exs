# Regular expressions: patterns put together from parts, on subjects from the same letters.

Code.require_file("property.ex", __DIR__)
Code.require_file("terms.ex", __DIR__)

defmodule Expressions do
  import Draw
  import Terms

  @atoms {"a", "b", "c", ".", "[ab]", "[^a]", "\\w", "\\d", "\\s", "x", "é", "\\b", "^", "$", "\\.", "[a-c]", "[[:alpha:]]", "1"}

  def piece(0), do: one_of(@atoms)

  def piece(depth) do
    case below(9) do
      0 -> "(" <> sequence(depth - 1) <> ")"
      1 -> "(?:" <> sequence(depth - 1) <> ")" <> quantifier()
      2 -> sequence(depth - 1) <> "|" <> sequence(depth - 1)
      3 -> "(?=" <> piece(0) <> ")" <> piece(0)
      4 -> "(?<n" <> to_string(below(1000)) <> ">" <> piece(0) <> ")"
      _ -> piece(0) |> quantified()
    end
  end

  def quantifier, do: one_of({"*", "+", "?", "{2}", "{1,2}", "*?", "+?", "??"})
  def quantified("^"), do: "^"
  def quantified("$"), do: "$"
  def quantified("\\b"), do: "\\b"
  def quantified(piece), do: if(yes?(2), do: piece <> quantifier(), else: piece)

  def sequence(depth), do: 1..between(1, 3) |> Enum.map_join(fn _ -> piece(depth) end)

  def subject, do: 14 |> up_to(fn -> one_of({"a", "b", "c", "a", "b", " ", "1", "é", ".", "\n", "A"}) end) |> Enum.join()

  def options, do: one_of({"", "i", "u", "m", "s", "iu", "x"})

  def answers({pattern, options, subject}) do
    case Regex.compile(pattern, options) do
      {:ok, regex} -> uses(regex, subject)
      {:error, reason} -> {:error, reason}
    end
  end

  def uses(regex, subject) do
    Property.each([
      fn -> {Regex.match?(regex, subject), Regex.run(regex, subject), Regex.run(regex, subject, return: :index)} end,
      fn -> Regex.scan(regex, subject) end,
      fn -> Regex.split(regex, subject) end,
      fn -> Regex.split(regex, subject, include_captures: true, trim: true) end,
      fn -> Regex.replace(regex, subject, "<\\0|\\1>") end,
      fn -> Regex.replace(regex, subject, fn all -> String.upcase(all) end, global: false) end,
      fn -> {Regex.names(regex), Regex.named_captures(regex, subject) |> then(&(&1 && Enum.sort(&1)))} end,
      fn -> {String.split(subject, regex, parts: 2), String.replace(subject, regex, "-"), String.match?(subject, regex)} end,
      fn -> Regex.run(regex, "abc" <> subject, offset: 3, capture: :first) end
    ])
  end

  def properties do
    [
      {"uses", 1500, fn -> {sequence(2), options(), subject()} end, &answers/1},
      {"escape", 250, fn -> string() end, &{Regex.escape(&1), Regex.match?(Regex.compile!(Regex.escape(&1), "u"), &1)}}
    ]
  end
end

Property.run(Expressions.properties())
