# Records what the reference makes of the cases: `elixir tests/format/record.exs` with Elixir 1.18.3.

for file <- Path.wildcard(Path.join(__DIR__, "cases/*.exs")) do
  text = File.read!(file)

  {options, text} =
    case text do
      "# options: " <> rest ->
        [line, rest] = String.split(rest, "\n", parts: 2)
        {elem(Code.eval_string(line), 0), rest}

      _ ->
        {[], text}
    end

  for length <- [98, 40] do
    formatted =
      for snippet <- String.split(text, "-----\n") do
        [Code.format_string!(snippet, [line_length: length] ++ options), "\n"]
      end

    File.write!(Path.rootname(file) <> ".#{length}", Enum.intersperse(formatted, "-----\n"))
  end

  shown =
    for snippet <- String.split(text, "-----\n") do
      [snippet |> Code.string_to_quoted!(emit_warnings: false) |> Macro.to_string(), "\n"]
    end

  File.write!(Path.rootname(file) <> ".text", Enum.intersperse(shown, "-----\n"))
end
