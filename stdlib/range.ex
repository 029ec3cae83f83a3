defmodule Range do
  @moduledoc """
  Ranges: integers from a first to a last, in steps.

  `first..last` counts up, or down if `last` is smaller; `first..last//step` says how. A range is
  three integers whatever its size, and empty if its step leads away from `last`.
  """

  @enforce_keys [:first, :last, :step]
  defstruct first: nil, last: nil, step: nil

  @typedoc "The first or last integer."
  @type limit :: integer

  @typedoc "The step; never zero."
  @type step :: pos_integer | neg_integer

  @typedoc "A range."
  @type t :: %__MODULE__{first: limit, last: limit, step: step}

  @typedoc "A range with given limits."
  @type t(first, last) :: %__MODULE__{first: first, last: last, step: step}

  @doc """
  Makes a range; it counts down if `last` is smaller.

  ## Examples

      iex> Range.new(1, 3)
      1..3

  """
  @spec new(limit, limit) :: t
  def new(first, last)

  def new(first, last) when is_integer(first) and is_integer(last) do
    %Range{first: first, last: last, step: if(first <= last, do: 1, else: -1)}
  end

  def new(first, last) do
    raise ArgumentError,
          "ranges (first..last) expect both sides to be integers, " <>
            "got: #{inspect(first)}..#{inspect(last)}"
  end

  @doc """
  Makes a range with a step.

  ## Examples

      iex> Range.new(1, 10, 4)
      1..10//4

  """
  @doc since: "1.12.0"
  @spec new(limit, limit, step) :: t
  def new(first, last, step)

  def new(first, last, step)
      when is_integer(first) and is_integer(last) and is_integer(step) and step != 0 do
    %Range{first: first, last: last, step: step}
  end

  def new(first, last, step) do
    raise ArgumentError,
          "ranges (first..last//step) expect both sides to be integers and the step to be a " <>
            "non-zero integer, got: #{inspect(first)}..#{inspect(last)}//#{inspect(step)}"
  end

  @doc """
  Gives the number of elements.

  ## Examples

      iex> Range.size(1..10//4)
      3
      iex> Range.size(1..0//1)
      0

  """
  @doc since: "1.12.0"
  @spec size(t) :: non_neg_integer
  def size(range)
  def size(first..last//step) when step > 0 and first > last, do: 0
  def size(first..last//step) when step < 0 and first < last, do: 0
  def size(first..last//step), do: div(last - first, step) + 1

  @doc """
  Moves a range by a number of steps.

  ## Examples

      iex> Range.shift(0..10//2, 3)
      6..16//2

  """
  @doc since: "1.14.0"
  @spec shift(t, integer) :: t
  def shift(first..last//step, steps_to_shift) when is_integer(steps_to_shift) do
    distance = steps_to_shift * step
    %Range{first: first + distance, last: last + distance, step: step}
  end

  @doc """
  Splits a range in two, `split` elements in the first; a negative number counts from the end.

  ## Examples

      iex> Range.split(1..5, 2)
      {1..2, 3..5}

  """
  @doc since: "1.15.0"
  @spec split(t, integer) :: {t, t}
  def split(first..last//step = range, split) when is_integer(split) do
    if split >= 0 do
      split_at(first, last, step, split)
    else
      split_at(first, last, step, max(size(range) + split, 0))
    end
  end

  defp split_at(first, last, step, split) do
    left_last = first + (split - 1) * step

    cond do
      past?(first, last, step) -> {first..(first - step)//step, (last + step)..last//step}
      past?(left_last, last, step) -> {first..last//step, (last + step)..last//step}
      true -> {first..left_last//step, (left_last + step)..last//step}
    end
  end

  defp past?(at, last, step) when step > 0, do: at > last
  defp past?(at, last, _step), do: at < last

  @doc """
  Tells whether two ranges have no element in common.

  ## Examples

      iex> Range.disjoint?(1..10//2, 2..10//2)
      true

  """
  @doc since: "1.8.0"
  @spec disjoint?(t, t) :: boolean
  def disjoint?(range1, range2)

  def disjoint?(%Range{} = range1, %Range{} = range2) do
    size(range1) == 0 or size(range2) == 0 or
      not overlap?(ascending(range1), ascending(range2))
  end

  # The same elements, counted upwards to the last one that is reached.
  defp ascending(first..last//step) when step > 0,
    do: {first, last - rem(last - first, step), step}

  defp ascending(first..last//step) do
    {last + rem(first - last, -step), first, -step}
  end

  # Two arithmetic progressions meet where both congruences hold, if they do.
  defp overlap?({first1, last1, step1}, {first2, last2, step2}) do
    {gcd, factor, _} = Integer.extended_gcd(step1, step2)
    distance = first2 - first1

    if rem(distance, gcd) != 0 do
      false
    else
      period = div(step1 * step2, gcd)
      common = first1 + step1 * factor * div(distance, gcd)
      low = max(first1, first2)
      common = low + Integer.mod(common - low, period)
      common <= min(last1, last2)
    end
  end

  @doc """
  Gives a list of the elements.

  ## Examples

      iex> Range.to_list(1..3)
      [1, 2, 3]

  """
  @doc since: "1.15.0"
  @spec to_list(t) :: [integer]
  def to_list(arg1)

  def to_list(first..last//step = arg1) do
    case size(arg1) do
      0 -> []
      _ -> build(last - rem(last - first, step), first, step, [])
    end
  end

  def to_list(%{__struct__: Range, first: first, last: last}) do
    to_list(new(first, last))
  end

  # From the end, so that the list is made in one pass.
  defp build(first, first, _step, acc), do: [first | acc]
  defp build(element, first, step, acc), do: build(element - step, first, step, [element | acc])

  @doc false
  @deprecated "Pattern match on first..last//step instead"
  def range?(%{__struct__: Range, first: first, last: last})
      when is_integer(first) and is_integer(last),
      do: true

  def range?(_), do: false
end
