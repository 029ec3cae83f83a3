defmodule Cordial.Format do
  @moduledoc false
  # Fills formats of Erlang: text with directives `~F.P.PadModC`, of which F is a width (negative to align to the left), P a
  # precision, Pad a character to fill with, Mod `t` or `l`, and C says what. See `:io_lib.format/2`.

  # `show` gives the text of a term for `~w` and `~p` (and `~W`, `~P`, with a depth): it is called with the term and a
  # keyword list of `:pretty`, `:limit` and `:width`. The result has characters, and lists of them for directives.
  def format(format, args, show) when is_list(args), do: fill(chars(format), args, show)

  defp chars(format) when is_binary(format) do
    case :unicode.characters_to_list(format) do
      chars when is_list(chars) -> chars
      _ -> :erlang.binary_to_list(format)
    end
  end

  defp chars(format) when is_atom(format), do: Atom.to_charlist(format)
  defp chars(format) when is_list(format), do: :lists.flatten(format)
  defp chars(_format), do: bad()

  defp bad, do: :erlang.error(:badarg)

  defp fill([], [], _show), do: []

  defp fill([?~ | rest], args, show) do
    {directive, rest, args} = directive(rest, args)
    {text, args} = text(directive, args, show)
    [text | fill(rest, args, show)]
  end

  defp fill([char | rest], args, show), do: [char | fill(rest, args, show)]
  defp fill([], _args, _show), do: bad()

  # What stands behind a tilde.
  defp directive(rest, args) do
    {sign, rest} =
      case rest do
        [?- | rest] -> {-1, rest}
        _ -> {1, rest}
      end

    {width, rest, args} = number(rest, args)
    {precision, rest, args} = after_dot(rest, args)
    {pad, rest, args} = pad(rest, args)
    {modifiers, rest} = Enum.split_while(rest, &(&1 in [?t, ?l, ?k, ?K]))

    case rest do
      [control | rest] ->
        align = if sign < 0 or (width || 0) < 0, do: :left, else: :right

        {%{
           align: align,
           control: control,
           pad: pad,
           precision: precision,
           unicode: ?t in modifiers,
           width: width && abs(width)
         }, rest, args}

      [] ->
        bad()
    end
  end

  defp number([?* | rest], [number | args]) when is_integer(number), do: {number, rest, args}
  defp number([?* | _rest], _args), do: bad()

  defp number(rest, args) do
    case Enum.split_while(rest, &(&1 in ?0..?9)) do
      {[], rest} -> {nil, rest, args}
      {digits, rest} -> {List.to_integer(digits), rest, args}
    end
  end

  defp after_dot([?. | rest], args), do: number(rest, args)
  defp after_dot(rest, args), do: {nil, rest, args}

  defp pad([?., ?* | rest], [pad | args]) when is_integer(pad), do: {pad, rest, args}
  defp pad([?., pad | rest], args), do: {pad, rest, args}
  defp pad(rest, args), do: {?\s, rest, args}

  # The text of a directive, and the arguments that are left.
  defp text(%{control: ?~} = directive, args, _show), do: {repeated(?~, directive), args}
  defp text(%{control: ?n} = directive, args, _show), do: {repeated(?\n, directive), args}
  defp text(%{control: ?i}, [_ | args], _show), do: {[], args}

  defp text(%{control: ?w} = directive, [term | args], show),
    do: {field(directive, show.(term, [])), args}

  defp text(%{control: ?p} = directive, [term | args], show),
    do: {show.(term, pretty: true, width: directive.width || 80), args}

  defp text(%{control: ?W} = directive, [term, depth | args], show) when is_integer(depth),
    do: {field(directive, show.(term, limit: depth)), args}

  defp text(%{control: ?P} = directive, [term, depth | args], show) when is_integer(depth),
    do: {show.(term, pretty: true, limit: depth, width: directive.width || 80), args}

  defp text(%{control: control} = directive, [integer, prefix | args], _show)
       when control in [?x, ?X] and is_integer(integer) do
    sign = if integer < 0, do: ~c"-", else: []
    digits = cased(digits(abs(integer), directive), control == ?X)
    {field(directive, sign ++ string(prefix, true) ++ digits), args}
  end

  defp text(directive, [argument | args], _show), do: {one(directive, argument), args}
  defp text(_directive, _args, _show), do: bad()

  defp one(%{control: ?s} = directive, text),
    do: string_field(directive, string(text, directive.unicode))

  defp one(%{control: ?c, unicode: unicode?} = directive, char) when is_integer(char) do
    char = if unicode?, do: char, else: Bitwise.band(char, 255)
    count = directive.precision || directive.width || 1
    aligned(List.duplicate(char, count), %{directive | width: directive.width || count})
  end

  defp one(%{control: ?b} = directive, integer) when is_integer(integer),
    do: field(directive, cased(digits(integer, directive), false))

  defp one(%{control: ?B} = directive, integer) when is_integer(integer),
    do: field(directive, digits(integer, directive))

  defp one(%{control: control} = directive, integer)
       when control in [?#, ?+] and is_integer(integer) do
    sign = if integer < 0, do: ~c"-", else: []
    digits = cased(digits(abs(integer), directive), control == ?#)
    base = Integer.to_charlist(directive.precision || 10)
    field(directive, sign ++ base ++ ~c"#" ++ digits)
  end

  defp one(%{control: control, precision: precision} = directive, float)
       when control in [?e, ?f, ?g] and is_float(float),
       do: field(directive, float(control, float, precision || 6))

  defp one(_directive, _argument), do: bad()

  defp digits(integer, directive), do: Integer.to_charlist(integer, directive.precision || 10)

  defp cased(digits, true), do: digits
  defp cased(digits, false), do: Enum.map(digits, &if(&1 in ?A..?Z, do: &1 + 32, else: &1))

  defp float(?f, float, precision) when precision >= 1,
    do: :erlang.float_to_list(float, decimals: precision)

  defp float(?e, float, precision) when precision >= 2 do
    {mantissa, [?e, sign | exponent]} =
      float |> :erlang.float_to_list(scientific: precision - 1) |> Enum.split_while(&(&1 != ?e))

    mantissa ++ [?e, sign | Integer.to_charlist(List.to_integer(exponent))]
  end

  defp float(?g, float, precision) when precision >= 1 do
    size = abs(float)

    cond do
      size < 0.1 -> float(?e, float, max(precision, 2))
      size < 1 -> float(?f, float, precision)
      size < 10 -> float(?f, float, max(precision - 1, 1))
      size < 100 and precision > 2 -> float(?f, float, precision - 2)
      size < 1000 and precision > 3 -> float(?f, float, precision - 3)
      size < 10_000 and precision > 4 -> float(?f, float, precision - 4)
      true -> float(?e, float, max(precision, 2))
    end
  end

  defp float(_control, _float, _precision), do: bad()

  defp string(atom, _unicode?) when is_atom(atom), do: Atom.to_charlist(atom)

  defp string(chardata, true) when is_binary(chardata) or is_list(chardata) do
    case :unicode.characters_to_list(chardata) do
      chars when is_list(chars) -> chars
      _ -> bad()
    end
  end

  defp string(iodata, false) when is_binary(iodata) or is_list(iodata) do
    :erlang.binary_to_list(:erlang.iolist_to_binary(iodata))
  rescue
    # A character above 255.
    ArgumentError -> bad()
  end

  defp string(_other, _unicode?), do: bad()

  defp repeated(char, directive), do: List.duplicate(char, directive.width || 1)

  # Text that is too long is cut.
  defp string_field(%{width: width, precision: precision}, _chars)
       when width != nil and precision != nil and precision > width,
       do: bad()

  defp string_field(directive, chars) do
    chars =
      if directive.precision,
        do: aligned(chars, %{directive | width: directive.precision}),
        else: chars

    aligned(chars, directive)
  end

  defp aligned(chars, %{width: nil}), do: chars

  defp aligned(chars, %{width: width, pad: pad, align: align}) do
    case width - length(chars) do
      missing when missing <= 0 -> Enum.take(chars, width)
      missing when align == :left -> chars ++ List.duplicate(pad, missing)
      missing -> List.duplicate(pad, missing) ++ chars
    end
  end

  # What must not be cut becomes asterisks.
  defp field(%{width: width} = directive, text) do
    chars = if is_binary(text), do: String.to_charlist(text), else: text

    if width != nil and length(chars) > width,
      do: List.duplicate(?*, width),
      else: aligned(chars, directive)
  end
end
