defmodule Record.Header.Tokens do
  @moduledoc false
  # Splits Erlang source into forms, each a list of tokens `{kind, value}`. What is no token becomes `{:bad, text}`, which
  # no form allows, so that only its own form suffers. What follows the last full stop is no form.

  # Tried in this order.
  @kinds [
    space: ~r/\A(?:\s|%[^\n]*)+/u,
    dot: ~r/\A\.(?=\s|%|\z)/,
    bad: ~r/\A"""/,
    float: ~r/\A\d+(?:_\d+)*\.\d+(?:_\d+)*(?:[eE][+-]?\d+)?/,
    based: ~r/\A\d{1,2}#[0-9a-zA-Z]+(?:_[0-9a-zA-Z]+)*/,
    integer: ~r/\A\d+(?:_\d+)*/,
    char: ~r/\A\$(?:\\(?:x\{[0-9a-fA-F]+\}|x[0-9a-fA-F]{2}|[0-7]{1,3}|\^.|.)|.)/us,
    var: ~r/\A[\p{Lu}_][\p{L}\d_@]*/u,
    atom: ~r/\A\p{Ll}[\p{L}\d_@]*/u,
    quoted: ~r/\A'(?:[^'\\]|\\.)*'/us,
    string: ~r/\A"(?:[^"\\]|\\.)*"/us,
    sym:
      ~r/\A(?:=:=|=\/=|\.\.\.|<<|>>|->|<-|<=|::|:=|=>|==|\/=|=<|>=|\+\+|--|\|\||\.\.|[-+*\/=<>(){}\[\],;:|!?#.])/
  ]

  @doc """
  Gives the forms of a text.
  """
  @spec forms(String.t()) :: [[{atom, term}]]
  def forms(text), do: forms(text, [], [])

  defp forms("", _form, forms), do: Enum.reverse(forms)

  defp forms(text, form, forms) do
    {kind, token} = next(text)
    rest = binary_part(text, byte_size(token), byte_size(text) - byte_size(token))

    case kind do
      :space -> forms(rest, form, forms)
      :dot -> forms(rest, [], [Enum.reverse(form) | forms])
      _ -> forms(rest, [token(kind, token) | form], forms)
    end
  end

  defp next(text) do
    Enum.find_value(@kinds, {:bad, String.first(text)}, fn {kind, regex} ->
      with [token] <- Regex.run(regex, text), do: {kind, token}
    end)
  end

  defp token(:integer, text), do: {:integer, text |> plain() |> String.to_integer()}

  defp token(:based, text) do
    [base, digits] = text |> plain() |> String.split("#")

    case Integer.parse(digits, String.to_integer(base)) do
      {value, ""} -> {:integer, value}
      _ -> {:bad, text}
    end
  rescue
    ArgumentError -> {:bad, text}
  end

  defp token(:float, text) do
    {value, ""} = text |> plain() |> Float.parse()
    {:float, value}
  end

  defp token(:char, "$" <> text) do
    [char] = unescape(text)
    {:integer, char}
  end

  defp token(:atom, text), do: {:atom, String.to_atom(text)}
  defp token(:var, text), do: {:var, String.to_atom(text)}

  defp token(:quoted, text),
    do: {:atom, text |> inner() |> unescape() |> List.to_string() |> String.to_atom()}

  defp token(:string, text), do: {:string, text |> inner() |> unescape()}
  defp token(kind, text), do: {kind, text}

  defp plain(digits), do: String.replace(digits, "_", "")
  defp inner(quoted), do: binary_part(quoted, 1, byte_size(quoted) - 2)

  @escapes %{?b => ?\b, ?d => ?\d, ?e => ?\e, ?f => ?\f, ?n => ?\n, ?r => ?\r, ?s => ?\s}
           |> Map.merge(%{?t => ?\t, ?v => ?\v})

  # The characters that a quoted text stands for.
  defp unescape(""), do: []

  defp unescape("\\x{" <> rest) do
    [digits, rest] = String.split(rest, "}", parts: 2)
    [String.to_integer(digits, 16) | unescape(rest)]
  end

  defp unescape(<<"\\x", digits::binary-size(2), rest::binary>>),
    do: [String.to_integer(digits, 16) | unescape(rest)]

  defp unescape(<<"\\^", char::utf8, rest::binary>>), do: [rem(char, 32) | unescape(rest)]

  defp unescape(<<"\\", digit, _::binary>> = text) when digit in ?0..?7 do
    [octal] = Regex.run(~r/\A\\[0-7]{1,3}/, text)
    "\\" <> digits = octal
    rest = binary_part(text, byte_size(octal), byte_size(text) - byte_size(octal))
    [String.to_integer(digits, 8) | unescape(rest)]
  end

  defp unescape(<<"\\", char::utf8, rest::binary>>),
    do: [Map.get(@escapes, char, char) | unescape(rest)]

  defp unescape(<<char::utf8, rest::binary>>), do: [char | unescape(rest)]
end
