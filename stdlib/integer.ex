defmodule Integer do
  @moduledoc """
  Functions on integers, which have no size limit.

  Arithmetic is in `Kernel`; here stand divisions that round down, digits, and text.
  """

  import Kernel, except: [to_string: 1, to_charlist: 1]

  @doc """
  Tells whether an integer is odd. Allowed in guards.

  ## Examples

      iex> require Integer
      iex> Integer.is_odd(3)
      true

  """
  @doc guard: true
  defmacro is_odd(integer) do
    quote do: Bitwise.band(unquote(integer), 1) == 1
  end

  @doc """
  Tells whether an integer is even. Allowed in guards.

  ## Examples

      iex> require Integer
      iex> Integer.is_even(3)
      false

  """
  @doc guard: true
  defmacro is_even(integer) do
    quote do: Bitwise.band(unquote(integer), 1) == 0
  end

  @doc """
  Raises `base` to the power of `exponent`, which must not be negative.

  ## Examples

      iex> Integer.pow(2, 100)
      1267650600228229401496703205376

  """
  @doc since: "1.12.0"
  @spec pow(integer, non_neg_integer) :: integer
  def pow(base, exponent) when is_integer(base) and is_integer(exponent) do
    if exponent < 0, do: :erlang.error(:badarith, [base, exponent])
    power(base, exponent, 1)
  end

  defp power(_base, 0, acc), do: acc
  defp power(base, 1, acc), do: base * acc

  defp power(base, exponent, acc) when rem(exponent, 2) == 1 do
    power(base * base, div(exponent, 2), base * acc)
  end

  defp power(base, exponent, acc), do: power(base * base, div(exponent, 2), acc)

  @doc """
  Gives the remainder of a division that rounds down: it has the sign of the divisor.

  ## Examples

      iex> Integer.mod(-5, 2)
      1

  """
  @doc since: "1.4.0"
  @spec mod(integer, neg_integer | pos_integer) :: integer
  def mod(dividend, divisor) do
    remainder = rem(dividend, divisor)
    if remainder * divisor < 0, do: remainder + divisor, else: remainder
  end

  @doc """
  Divides and rounds down.

  ## Examples

      iex> Integer.floor_div(-5, 2)
      -3

  """
  @doc since: "1.4.0"
  @spec floor_div(integer, neg_integer | pos_integer) :: integer
  def floor_div(dividend, divisor) do
    if dividend * divisor < 0 and rem(dividend, divisor) != 0 do
      div(dividend, divisor) - 1
    else
      div(dividend, divisor)
    end
  end

  @doc """
  Gives the digits in a base, most significant first.

  ## Examples

      iex> Integer.digits(123)
      [1, 2, 3]
      iex> Integer.digits(-170, 2)
      [-1, 0, -1, 0, -1, 0, -1, 0]

  """
  @spec digits(integer, pos_integer) :: [integer, ...]
  def digits(integer, base \\ 10)
      when is_integer(integer) and is_integer(base) and base >= 2 do
    digits(integer, base, [])
  end

  defp digits(integer, base, acc) when abs(integer) < base, do: [integer | acc]

  defp digits(integer, base, acc),
    do: digits(div(integer, base), base, [rem(integer, base) | acc])

  @doc """
  Gives the integer with these digits in a base.

  ## Examples

      iex> Integer.undigits([1, 2, 3])
      123

  """
  @spec undigits([integer], pos_integer) :: integer
  def undigits(digits, base \\ 10) when is_list(digits) and is_integer(base) and base >= 2 do
    undigits(digits, base, 0)
  end

  defp undigits([], _base, acc), do: acc

  defp undigits([digit | _], base, _acc) when is_integer(digit) and digit >= base do
    raise ArgumentError, "invalid digit #{digit} in base #{base}"
  end

  defp undigits([digit | tail], base, acc) when is_integer(digit) do
    undigits(tail, base, acc * base + digit)
  end

  @doc """
  Reads an integer at the start of a string; gives it and the rest, or `:error`.

  ## Examples

      iex> Integer.parse("34.5")
      {34, ".5"}
      iex> Integer.parse("f4", 16)
      {244, ""}
      iex> Integer.parse("three")
      :error

  """
  @spec parse(binary, 2..36) :: {integer, remainder_of_binary :: binary} | :error
  def parse(binary, base \\ 10)

  def parse(_binary, base) when base not in 2..36 do
    raise ArgumentError, "invalid base #{inspect(base)}"
  end

  def parse(binary, base) when is_binary(binary) do
    case binary do
      <<sign, rest::binary>> when sign in [?+, ?-] ->
        size = count_digits(rest, base, 0)
        if size == 0, do: :error, else: read(binary, size + 1, base)

      _ ->
        size = count_digits(binary, base, 0)
        if size == 0, do: :error, else: read(binary, size, base)
    end
  end

  defp read(binary, size, base) do
    <<digits::binary-size(size), rest::binary>> = binary
    {:erlang.binary_to_integer(digits, base), rest}
  end

  defp count_digits(<<char, rest::binary>>, base, count) do
    if digit?(char, base), do: count_digits(rest, base, count + 1), else: count
  end

  defp count_digits(<<>>, _base, count), do: count

  defp digit?(char, base) when char in ?0..?9, do: char - ?0 < base
  defp digit?(char, base) when char in ?a..?z, do: char - ?a + 10 < base
  defp digit?(char, base) when char in ?A..?Z, do: char - ?A + 10 < base
  defp digit?(_char, _base), do: false

  @doc """
  Gives the text of an integer in a base, with capital letters.

  ## Examples

      iex> Integer.to_string(-123)
      "-123"

      iex> Integer.to_string(255, 16)
      "FF"

  """
  @spec to_string(integer, 2..36) :: String.t()
  def to_string(integer, base \\ 10), do: :erlang.integer_to_binary(integer, base)

  @doc """
  Gives the text of an integer in a base as a charlist.

  ## Examples

      iex> Integer.to_charlist(123)
      ~c"123"

      iex> Integer.to_charlist(1023, 16)
      ~c"3FF"

  """
  @spec to_charlist(integer, 2..36) :: charlist
  def to_charlist(integer, base \\ 10), do: :erlang.integer_to_list(integer, base)

  @doc """
  Gives the greatest common divisor, never negative.

  ## Examples

      iex> Integer.gcd(8, -12)
      4

  """
  @doc since: "1.5.0"
  @spec gcd(integer, integer) :: non_neg_integer
  def gcd(integer1, integer2) when is_integer(integer1) and is_integer(integer2) do
    positive_gcd(abs(integer1), abs(integer2))
  end

  defp positive_gcd(a, 0), do: a
  defp positive_gcd(a, b), do: positive_gcd(b, rem(a, b))

  @doc """
  Gives the greatest common divisor `d` with `m` and `n` so that `a * m + b * n == d`.

  ## Examples

      iex> Integer.extended_gcd(240, 46)
      {2, -9, 47}

  """
  @doc since: "1.12.0"
  @spec extended_gcd(integer, integer) :: {non_neg_integer, integer, integer}
  def extended_gcd(0, 0), do: {0, 0, 0}
  def extended_gcd(0, b), do: {b, 0, 1}
  def extended_gcd(a, 0), do: {a, 1, 0}

  def extended_gcd(a, b) when is_integer(a) and is_integer(b) do
    extended_gcd(b, a, 0, 1, 1, 0)
  end

  defp extended_gcd(r1, r0, s1, s0, t1, t0) do
    quotient = div(r0, r1)

    case r0 - quotient * r1 do
      0 when r1 > 0 -> {r1, s1, t1}
      0 when r1 < 0 -> {-r1, -s1, -t1}
      r2 -> extended_gcd(r2, r1, s0 - quotient * s1, s1, t0 - quotient * t1, t1)
    end
  end

  @doc false
  @deprecated "Use Integer.to_charlist/1 instead"
  def to_char_list(integer), do: Integer.to_charlist(integer)

  @doc false
  @deprecated "Use Integer.to_charlist/2 instead"
  def to_char_list(integer, base), do: Integer.to_charlist(integer, base)
end
