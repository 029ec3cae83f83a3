defmodule Float do
  @moduledoc """
  Functions on floats: 64-bit binary floating-point numbers.

  Most decimal fractions have no exact float: `0.1 + 0.2` is a little more than `0.3`. Rounding
  here works on the exact value of the float, not on its shortest text.
  """

  @typedoc "How many digits after the point."
  @type precision_range :: 0..15

  import Kernel, except: [round: 1, floor: 1, ceil: 1, to_string: 1, to_charlist: 1]

  @precisions 0..15

  @doc """
  Gives the greatest float.

  ## Examples

      iex> Float.max_finite()
      1.7976931348623157e308

  """
  @spec max_finite :: float
  def max_finite, do: 1.7976931348623157e308

  @doc """
  Gives the smallest float.

  ## Examples

      iex> Float.min_finite()
      -1.7976931348623157e308

  """
  @spec min_finite :: float
  def min_finite, do: -1.7976931348623157e308

  @doc """
  Raises `base` to the power of `exponent`; gives a float.

  ## Examples

      iex> Float.pow(2.0, 3)
      8.0

  """
  @doc since: "1.12.0"
  @spec pow(float, number) :: float
  def pow(base, exponent) when is_float(base) and is_number(exponent) do
    :math.pow(base, exponent)
  end

  @doc """
  Reads a float at the start of a string; gives it and the rest, or `:error`.

  ## Examples

      iex> Float.parse("56.5xyz")
      {56.5, "xyz"}
      iex> Float.parse("34")
      {34.0, ""}
      iex> Float.parse("pi")
      :error

  """
  @spec parse(binary) :: {float, binary} | :error
  def parse(binary)
  def parse("-" <> binary), do: parse(binary, "-")
  def parse("+" <> binary), do: parse(binary, "")
  def parse(binary) when is_binary(binary), do: parse(binary, "")

  defp parse(binary, sign) do
    case take_digits(binary) do
      {"", _rest} ->
        :error

      {whole, rest} ->
        {fraction, rest} = take_fraction(rest)
        {exponent, rest} = take_exponent(rest)
        read(sign, whole, fraction, exponent, rest)
    end
  end

  defp read(sign, whole, fraction, exponent, rest) do
    {:erlang.binary_to_float(sign <> whole <> "." <> fraction <> exponent), rest}
  rescue
    # A number that no float can hold. The reference says so of an exponent only; digits alone raise there.
    error in ArgumentError -> if exponent == "", do: reraise(error, __STACKTRACE__), else: :error
  end

  defp take_fraction("." <> rest = binary) do
    case take_digits(rest) do
      {"", _} -> {"0", binary}
      {fraction, rest} -> {fraction, rest}
    end
  end

  defp take_fraction(binary), do: {"0", binary}

  defp take_exponent(<<e, sign, rest::binary>> = binary)
       when e in [?e, ?E] and sign in [?+, ?-] do
    case take_digits(rest) do
      {"", _} -> {"", binary}
      {exponent, rest} -> {"e" <> <<sign>> <> exponent, rest}
    end
  end

  defp take_exponent(<<e, rest::binary>> = binary) when e in [?e, ?E] do
    case take_digits(rest) do
      {"", _} -> {"", binary}
      {exponent, rest} -> {"e" <> exponent, rest}
    end
  end

  defp take_exponent(binary), do: {"", binary}

  defp take_digits(binary), do: take_digits(binary, binary, 0)

  defp take_digits(<<char, rest::binary>>, binary, size) when char in ?0..?9 do
    take_digits(rest, binary, size + 1)
  end

  defp take_digits(rest, binary, size), do: {binary_part(binary, 0, size), rest}

  @doc """
  Rounds to the nearest float with `precision` decimal places; halves go away from zero.

  ## Examples

      iex> Float.round(12.5)
      13.0
      iex> Float.round(5.5674, 3)
      5.567

  """
  @spec round(float, precision_range) :: float
  def round(float, precision \\ 0)

  def round(float, precision) when is_float(float) and precision in @precisions do
    to_places(float, precision, fn numerator, denominator ->
      div(2 * numerator + denominator, 2 * denominator)
    end)
  end

  def round(float, precision) when is_float(float), do: bad_precision(precision)

  @doc """
  Rounds down to `precision` decimal places.

  ## Examples

      iex> Float.floor(34.253, 2)
      34.25
      iex> Float.floor(-56.5)
      -57.0

  """
  @spec floor(float, precision_range) :: float
  def floor(number, precision \\ 0)

  def floor(number, precision) when is_float(number) and precision in @precisions do
    to_places(number, precision, if(number < 0, do: &div_up/2, else: &div/2))
  end

  def floor(number, precision) when is_float(number), do: bad_precision(precision)

  @doc """
  Rounds up to `precision` decimal places.

  ## Examples

      iex> Float.ceil(34.251, 2)
      34.26
      iex> Float.ceil(-56.5)
      -56.0

  """
  @spec ceil(float, precision_range) :: float
  def ceil(number, precision \\ 0)

  def ceil(number, precision) when is_float(number) and precision in @precisions do
    to_places(number, precision, if(number < 0, do: &div/2, else: &div_up/2))
  end

  def ceil(number, precision) when is_float(number), do: bad_precision(precision)

  defp bad_precision(precision) do
    raise ArgumentError,
          "precision #{inspect(precision)} is out of valid range of #{inspect(@precisions)}"
  end

  defp div_up(numerator, denominator), do: div(numerator + denominator - 1, denominator)

  # Rounds the absolute value, as an exact fraction, to an integer of units of the last place.
  defp to_places(float, _precision, _divide) when float == 0.0, do: float

  defp to_places(float, precision, divide) do
    {numerator, denominator} = ratio(abs(float))
    units = divide.(numerator * Integer.pow(10, precision), denominator)
    text = units |> Integer.to_string() |> String.pad_leading(precision + 1, "0")
    {whole, places} = String.split_at(text, byte_size(text) - precision)
    result = :erlang.binary_to_float(whole <> "." <> if(places == "", do: "0", else: places))
    if float < 0, do: -result, else: result
  end

  @doc """
  Gives two integers whose quotient is exactly the float.

  ## Examples

      iex> Float.ratio(0.75)
      {3, 4}
      iex> Float.ratio(-16.0)
      {-16, 1}

  """
  @doc since: "1.4.0"
  @spec ratio(float) :: {integer, pos_integer}
  def ratio(float) when is_float(float) do
    <<sign::1, exponent::11, mantissa::52>> = <<float::float>>

    {numerator, shift} =
      if exponent == 0,
        do: {mantissa, -1074},
        else: {mantissa + 0x10000000000000, exponent - 1075}

    {numerator, denominator} = reduce(numerator, shift)
    {if(sign == 1, do: -numerator, else: numerator), denominator}
  end

  defp reduce(0, _shift), do: {0, 1}
  defp reduce(numerator, shift) when shift >= 0, do: {Bitwise.bsl(numerator, shift), 1}

  defp reduce(numerator, shift) when rem(numerator, 2) == 0 do
    reduce(div(numerator, 2), shift + 1)
  end

  defp reduce(numerator, shift), do: {numerator, Bitwise.bsl(1, -shift)}

  @doc """
  Gives the shortest text that reads as the same float.

  ## Examples

      iex> Float.to_string(7.0)
      "7.0"

  """
  @spec to_string(float) :: String.t()
  def to_string(float), do: :erlang.float_to_binary(float, [:short])

  @doc """
  Gives the shortest text that reads as the same float, as a charlist.

  ## Examples

      iex> Float.to_charlist(7.0)
      ~c"7.0"

  """
  @spec to_charlist(float) :: charlist
  def to_charlist(float) when is_float(float), do: :erlang.float_to_list(float, [:short])

  @doc false
  @deprecated "Use Float.to_charlist/1 instead"
  def to_char_list(float), do: Float.to_charlist(float)

  @doc false
  @deprecated "Use :erlang.float_to_list/2 instead"
  def to_char_list(float, options), do: :erlang.float_to_list(float, options)

  @doc false
  @deprecated "Use :erlang.float_to_binary/2 instead"
  def to_string(float, options), do: :erlang.float_to_binary(float, options)
end
