defmodule Good do
  @moduledoc """
  A module.

      iex> Good.add(1, 2)
      3

  Another group:

      iex> a = 1
      iex> b = a + 1
      iex> Good.add(a, b)
      3
      iex> a
      1

  """

  @doc """
  Adds.

      iex> Good.add(1,
      ...>   1)
      2

      iex(1)> Good.add(2, 2)
      4
      iex(2)> Good.add(2,
      ...(2)>  3)
      5

  ## More

      iex> Good.add(1, "a")
      ** (ArithmeticError) bad argument in arithmetic expression: 1 + "a"

  """
  def add(a, b), do: a + b

  @doc """
      iex> Good.text()
      "a\\nb"

      iex> Good.lines()
      [
        1,
        2
      ]

  With a fence:

  ```elixir
  iex> Good.lines()
  [1, 2]
  ```

  """
  def text, do: "a\nb"

  @doc ~S"""
      iex> Good.lines() |> hd()
      1

      iex> spawn(fn -> :ok end) |> is_pid
      true
      iex> Good.opaque()
      #Good.Opaque<"x">
      iex> make_ref(); :done
      :done

  """
  def lines, do: [1, 2]

  def opaque, do: struct(Good.Opaque, value: "x")

  @doc """
      iex> raise Good.Error, "two\\nlines"
      ** (Good.Error) two
      lines

      iex> raise "x"
      ** (RuntimeError) x
  """
  def raising, do: :ok

  @doc """
  A macro.

      iex> require Good
      iex> Good.twice(2)
      4
  """
  defmacro twice(x), do: quote(do: unquote(x) * 2)

  @typedoc """
      iex> 1 + 1
      3
  """
  @type t :: integer

  @doc """
      iex> 2 + 2
      5
  """
  @callback called(integer) :: integer

  @doc """
      iex> 3 + 3
      5
  """
  @macrocallback macro_called(integer) :: integer

  @doc false
  def hidden, do: 1
end

defmodule Good.Error do
  defexception [:message]
end

defmodule Good.Opaque do
  defstruct [:value]

  defimpl Inspect do
    def inspect(%{value: value}, _), do: "#Good.Opaque<#{Kernel.inspect(value)}>"
  end
end
