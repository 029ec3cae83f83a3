defmodule :io_lib do
  @moduledoc """
  Formats and terms as Erlang writes them.
  """

  @doc """
  Fills a format: text in which `~s`, `~w`, `~p`, `~b`, `~f` and others stand for one argument after the other.

  Between the tilde and the letter there may be a width, a precision and a character to fill with: `~F.P.Padc`.

    * `~s` text, `~ts` text with characters above 255; `~c` a character
    * `~w` a term, `~p` a term with lists and binaries of printable characters as text; `~W` and `~P` take a depth as well
    * `~b` and `~B` an integer, of base P; `~x` and `~X` with a prefix, `~+` and `~#` with the base
    * `~f`, `~e`, `~g` a float
    * `~n` a new line, `~~` a tilde, `~i` nothing, for an argument

  Raises `ArgumentError` if arguments do not fit. Terms are written on one line, however long they are.

  ## Examples

      iex> List.to_string(:io_lib.format("~s is ~.2f~n", ["pi", 3.14159]))
      "pi is 3.14\\n"

      iex> List.to_string(:io_lib.format("~5w|~-5w|~5..0b", [:a, :b, 42]))
      "    a|b    |00042"

  """
  @spec format(atom | iodata, [term]) :: charlist
  def format(format, args), do: Cordial.Format.format(format, args, &show/2)

  @doc """
  As `format/2`.
  """
  @spec fwrite(atom | iodata, [term]) :: charlist
  def fwrite(format, args), do: format(format, args)

  @doc """
  Writes a term as `~w` does.

  ## Examples

      iex> :io_lib.write({:a, "b"})
      ~c"{a,<<98>>}"

  """
  @spec write(term) :: charlist
  def write(term), do: show(term, [])

  @doc """
  Writes a term as `~p` does, on one line.

  ## Examples

      iex> :io_lib.print({:a, "b"})
      ~c"{a,<<\\"b\\">>}"

  """
  @spec print(term) :: charlist
  def print(term), do: show(term, pretty: true)

  @doc """
  A new line.
  """
  @spec nl() :: charlist
  def nl, do: ~c"\n"

  @doc """
  Writes an atom, in quotes if need be.

  ## Examples

      iex> :io_lib.write_atom(:"hello world")
      ~c"'hello world'"

  """
  @spec write_atom(atom) :: charlist
  def write_atom(atom) do
    chars = Atom.to_charlist(atom)
    if plain_atom?(chars), do: chars, else: quoted(chars, ?')
  end

  @doc """
  Writes characters in double quotes.

  ## Examples

      iex> :io_lib.write_string(~c"a\\n")
      ~c"\\"a\\\\n\\""

  """
  @spec write_string(charlist) :: charlist
  def write_string(chars), do: quoted(chars, ?")

  @doc """
  Whether a term is a list of characters that can be shown as text.

  ## Examples

      iex> :io_lib.printable_list(~c"abc")
      true

  """
  @spec printable_list(term) :: boolean
  def printable_list(list), do: printable_latin1_list(list)

  @doc """
  Whether a term is a list of printable characters below 256.
  """
  @spec printable_latin1_list(term) :: boolean
  def printable_latin1_list(list), do: chars?(list, &latin1?/1)

  @doc """
  Whether a term is a list of printable characters.
  """
  @spec printable_unicode_list(term) :: boolean
  def printable_unicode_list(list), do: chars?(list, &(latin1?(&1) or unicode?(&1)))

  defp chars?([], _fits), do: true
  defp chars?([char | rest], fits), do: fits.(char) and chars?(rest, fits)
  defp chars?(_other, _fits), do: false

  defp latin1?(char),
    do: char in 32..126 or char in 160..255 or char in [?\n, ?\r, ?\t, ?\v, ?\b, ?\f, ?\e]

  defp unicode?(char),
    do: char in 256..0xD7FF or char in 0xE000..0xFFFD or char in 0x10000..0x10FFFF

  @reserved ~w(after and andalso band begin bnot bor bsl bsr bxor case catch cond div else end fun if let maybe not of or
               orelse receive rem try when xor)c

  defp plain_atom?([first | rest] = chars) do
    (first in ?a..?z or (first in 223..255 and first != 247)) and Enum.all?(rest, &name_char?/1) and
      chars not in @reserved
  end

  defp plain_atom?([]), do: false

  defp name_char?(char) do
    char in ?a..?z or char in ?A..?Z or char in ?0..?9 or char in [?_, ?@] or
      (char in 192..255 and char not in [215, 247])
  end

  defp quoted(chars, quote), do: [quote] ++ Enum.flat_map(chars, &escaped(&1, quote)) ++ [quote]

  defp escaped(quote, quote), do: [?\\, quote]
  defp escaped(?\\, _quote), do: ~c"\\\\"
  defp escaped(?\n, _quote), do: ~c"\\n"
  defp escaped(?\t, _quote), do: ~c"\\t"
  defp escaped(?\r, _quote), do: ~c"\\r"
  defp escaped(?\v, _quote), do: ~c"\\v"
  defp escaped(?\b, _quote), do: ~c"\\b"
  defp escaped(?\f, _quote), do: ~c"\\f"
  defp escaped(?\e, _quote), do: ~c"\\e"
  defp escaped(127, _quote), do: ~c"\\d"
  defp escaped(char, _quote) when char < 32, do: ~c"\\" ++ Integer.to_charlist(char, 8)
  defp escaped(char, _quote) when char in 128..159, do: ~c"\\" ++ Integer.to_charlist(char, 8)
  defp escaped(char, _quote), do: [char]

  # The text of a term; `:pretty` shows text as such, `:limit` is how deep and far it goes.
  defp show(term, options) do
    term
    |> written(Keyword.get(options, :limit, -1), options[:pretty] == true)
    |> :lists.flatten()
  end

  defp written(_term, 0, _pretty?), do: ~c"..."
  defp written(term, _depth, _pretty?) when is_atom(term), do: write_atom(term)
  defp written(term, _depth, _pretty?) when is_integer(term), do: Integer.to_charlist(term)

  defp written(term, _depth, _pretty?) when is_float(term),
    do: :erlang.float_to_list(term, [:short])

  defp written(term, _depth, _pretty?) when is_pid(term), do: :erlang.pid_to_list(term)
  defp written(term, _depth, _pretty?) when is_port(term), do: :erlang.port_to_list(term)
  defp written(term, _depth, _pretty?) when is_reference(term), do: :erlang.ref_to_list(term)
  defp written(term, _depth, _pretty?) when is_function(term), do: function(Function.info(term))
  defp written([], _depth, _pretty?), do: ~c"[]"
  defp written(term, depth, pretty?) when is_bitstring(term), do: bits(term, depth, pretty?)

  defp written(term, depth, pretty?) when is_list(term) do
    if pretty? and printable_list(term),
      do: write_string(term),
      else: [?[, items(term, depth, pretty?), ?]]
  end

  defp written(term, depth, pretty?) when is_tuple(term),
    do: [?{, tuple_items(Tuple.to_list(term), depth - 1, pretty?), ?}]

  defp written(term, depth, pretty?) when is_map(term),
    do: [~c"\#{", pairs(:maps.to_list(term), depth - 1, pretty?), ?}]

  defp items([head], depth, pretty?), do: written(head, depth - 1, pretty?)
  defp items(_list, 1, _pretty?), do: ~c"..."

  defp items([head | tail], depth, pretty?) when is_list(tail) do
    if depth == 2,
      do: [written(head, depth - 1, pretty?), ~c"|..."],
      else: [written(head, depth - 1, pretty?), ?,, items(tail, depth - 1, pretty?)]
  end

  defp items([head | tail], depth, pretty?),
    do: [written(head, depth - 1, pretty?), ?|, written(tail, depth - 1, pretty?)]

  defp tuple_items([], _depth, _pretty?), do: []
  defp tuple_items([item], depth, pretty?), do: written(item, depth, pretty?)
  defp tuple_items(_items, 0, _pretty?), do: ~c"..."

  defp tuple_items([item | items], depth, pretty?),
    do: [written(item, depth, pretty?), ?,, tuple_items(items, depth - 1, pretty?)]

  defp pairs([], _depth, _pretty?), do: []
  defp pairs(_pairs, 0, _pretty?), do: ~c"..."

  defp pairs([{key, value} | pairs], depth, pretty?) do
    pair = [written(key, depth, pretty?), ~c" => ", written(value, depth, pretty?)]
    if pairs == [], do: pair, else: [pair, ?,, pairs(pairs, depth - 1, pretty?)]
  end

  defp bits(bits, _depth, pretty?) do
    chars = if is_binary(bits), do: :erlang.binary_to_list(bits), else: nil

    if pretty? and chars not in [nil, []] and printable_latin1_list(chars),
      do: [~c"<<", write_string(chars), ~c">>"],
      else: [~c"<<", Enum.intersperse(segments(bits), ?,), ~c">>"]
  end

  defp segments(<<byte, rest::bitstring>>), do: [Integer.to_charlist(byte) | segments(rest)]
  defp segments(<<>>), do: []

  defp segments(rest) do
    size = bit_size(rest)
    <<value::size(size)>> = rest
    [[Integer.to_charlist(value), ?:, Integer.to_charlist(size)]]
  end

  defp function(info) do
    arity = Integer.to_charlist(info[:arity])

    case info[:type] do
      :external ->
        [~c"fun ", write_atom(info[:module]), ?:, write_atom(info[:name]), ?/, arity]

      :local ->
        [
          ~c"#Fun<",
          write_atom(info[:module]),
          ?.,
          Integer.to_charlist(info[:index]),
          ?.,
          Integer.to_charlist(info[:uniq]),
          ?>
        ]
    end
  end
end
