defmodule Bitwise do
  @moduledoc """
  Calculations on the bits of integers. All are allowed in guards.

  Negative integers are taken in two's complement, with endless ones in front.
  """

  @doc false
  @deprecated "import Bitwise instead"
  defmacro __using__(options) do
    except =
      cond do
        Keyword.get(options, :only_operators) ->
          [bnot: 1, band: 2, bor: 2, bxor: 2, bsl: 2, bsr: 2]

        Keyword.get(options, :skip_operators) ->
          [&&&: 2, |||: 2, <<<: 2, >>>: 2]

        true ->
          []
      end

    quote do
      import Bitwise, except: unquote(except)
    end
  end

  @doc """
  Inverts all bits.

  ## Examples

      iex> Bitwise.bnot(2)
      -3

  """
  @doc guard: true
  @spec bnot(integer) :: integer
  def bnot(expr), do: :erlang.bnot(expr)

  @doc """
  Gives the bits that both have.

  ## Examples

      iex> Bitwise.band(9, 3)
      1

  """
  @doc guard: true
  @spec band(integer, integer) :: integer
  def band(left, right), do: :erlang.band(left, right)

  @doc """
  Gives the bits that both have.

  ## Examples

      iex> import Bitwise
      iex> 9 &&& 3
      1

  """
  @doc guard: true
  @spec integer &&& integer :: integer
  def left &&& right, do: :erlang.band(left, right)

  @doc """
  Gives the bits that one of them has, or both.

  ## Examples

      iex> Bitwise.bor(9, 3)
      11

  """
  @doc guard: true
  @spec bor(integer, integer) :: integer
  def bor(left, right), do: :erlang.bor(left, right)

  @doc """
  Gives the bits that one of them has, or both.

  ## Examples

      iex> import Bitwise
      iex> 9 ||| 3
      11

  """
  @doc guard: true
  @spec integer ||| integer :: integer
  def left ||| right, do: :erlang.bor(left, right)

  @doc """
  Gives the bits that exactly one of them has.

  ## Examples

      iex> Bitwise.bxor(9, 3)
      10

  """
  @doc guard: true
  @spec bxor(integer, integer) :: integer
  def bxor(left, right), do: :erlang.bxor(left, right)

  @doc """
  Moves the bits to the left; a negative number moves them to the right.

  ## Examples

      iex> Bitwise.bsl(1, 2)
      4

  """
  @doc guard: true
  @spec bsl(integer, integer) :: integer
  def bsl(left, right), do: :erlang.bsl(left, right)

  @doc """
  Moves the bits to the left; a negative number moves them to the right.

  ## Examples

      iex> import Bitwise
      iex> 1 <<< 2
      4

  """
  @doc guard: true
  @spec integer <<< integer :: integer
  def left <<< right, do: :erlang.bsl(left, right)

  @doc """
  Moves the bits to the right; the sign stays.

  ## Examples

      iex> Bitwise.bsr(-4, 1)
      -2

  """
  @doc guard: true
  @spec bsr(integer, integer) :: integer
  def bsr(left, right), do: :erlang.bsr(left, right)

  @doc """
  Moves the bits to the right; the sign stays.

  ## Examples

      iex> import Bitwise
      iex> 4 >>> 2
      1

  """
  @doc guard: true
  @spec integer >>> integer :: integer
  def left >>> right, do: :erlang.bsr(left, right)

  @doc false
  def left ^^^ right, do: :erlang.bxor(left, right)

  @doc false
  def ~~~expr, do: :erlang.bnot(expr)
end
