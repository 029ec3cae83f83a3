defmodule :rand do
  @moduledoc """
  Pseudo-random numbers, the same for the same seed as Erlang's.

  The default algorithm is `exsss`: Xorshift116+ with the StarStar scrambler, on two words of 58
  bits. `exsp` and `exro928ss` are not there. A process that asks without having seeded gets a seed
  of its own, kept in its dictionary.
  """

  import Bitwise

  @mask58 0x3FFFFFFFFFFFFFF
  @mask64 0xFFFFFFFFFFFFFFFF
  @key :rand_seed
  @two_to_minus_53 1.0 / 9_007_199_254_740_992

  @doc """
  Seeds the calling process with an algorithm, or with an exported state.

  ## Examples

      iex> :rand.seed(:exsss, {1, 2, 3})
      iex> :rand.uniform(100)
      27

  """
  def seed(:default), do: seed(:exsss)
  def seed(:exsss), do: seed(:exsss, fresh_seed())

  def seed({:exsss, [_ | _] = words}), do: keep({handler(), words})
  def seed({%{type: :exsss}, _} = state), do: keep(state)

  @doc """
  Seeds the calling process with an algorithm and a seed: an integer, three, or two words.

  ## Examples

      iex> :rand.seed(:exsss, 42)
      iex> :rand.uniform(1000)
      294

  """
  def seed(algorithm, seed), do: keep(seed_s(algorithm, seed))

  defp keep(state) do
    _ = :erlang.put(@key, state)
    state
  end

  @doc """
  Gives a state for the `_s` functions, with a seed of its own.

  ## Examples

      iex> {_, _} = :rand.seed_s(:exsss)
      iex> :ok
      :ok

  """
  def seed_s(:default), do: seed_s(:exsss)
  def seed_s(:exsss), do: seed_s(:exsss, fresh_seed())
  def seed_s({:exsss, [_ | _] = words}), do: {handler(), words}
  def seed_s({%{type: :exsss}, _} = state), do: state

  @doc """
  Gives a state for the `_s` functions.

  ## Examples

      iex> state = :rand.seed_s(:exsss, {1, 2, 3})
      iex> {value, _state} = :rand.uniform_s(100, state)
      iex> value
      27

  """
  def seed_s(:default, seed), do: seed_s(:exsss, seed)
  def seed_s(:exsss, seed), do: {handler(), words(seed)}

  defp handler do
    %{
      type: :exsss,
      bits: 58,
      weak_low_bits: 0,
      next: &next/1,
      uniform: &exsss_uniform/1,
      uniform_n: &exsss_uniform/2,
      jump: &exsss_jump/1
    }
  end

  defp fresh_seed do
    {:erlang.phash2([{node(), self()}]), :erlang.system_time(), :erlang.unique_integer()}
  end

  # The words of a state, from SplitMix64 or from three integers.
  defp words([s0 | s1]) when is_integer(s0) and is_integer(s1),
    do: [band(s0, @mask58) | band(s1, @mask58)]

  defp words([s0, s1]) when is_integer(s0) and is_integer(s1) do
    [band(s0, @mask58) | band(s1, @mask58)]
  end

  defp words(seed) when is_integer(seed) do
    {word0, state} = splitmix_58(band(seed, @mask64))
    {word1, _} = splitmix_58(state)
    [word0 | word1]
  end

  defp words({a1, a2, a3}) do
    {_, state} = splitmix_58(band(a1, @mask64))
    {word0, state} = splitmix_58(bxor(band(a2, @mask64), state))
    {word1, _} = splitmix_58(bxor(band(a3, @mask64), state))
    [word0 | word1]
  end

  # A word is never zero.
  defp splitmix_58(state) do
    {word, state} = splitmix(state)

    case band(word, @mask58) do
      0 -> splitmix_58(state)
      word -> {word, state}
    end
  end

  defp splitmix(state) do
    state = band(state + 0x9E3779B97F4A7C15, @mask64)
    z = band(bxor(state, bsr(state, 30)) * 0xBF58476D1CE4E5B9, @mask64)
    z = band(bxor(z, bsr(z, 27)) * 0x94D049BB133111EB, @mask64)
    {bxor(z, bsr(z, 31)), state}
  end

  # One step: the StarStar value of s1, and the next state.
  defp next([s1 | s0]) do
    {scramble(s0), [s0 | step(s1, s0)]}
  end

  defp step(s1, s0) do
    s1 = bxor(s1, band(bsl(s1, 24), @mask58))
    s1 |> bxor(s0) |> bxor(bsr(s1, 11)) |> bxor(bsr(s0, 41))
  end

  defp scramble(s) do
    v = band(s + band(bsl(s, 2), @mask58), @mask58)
    v = band(bor(bsl(v, 7), bsr(v, 51)), @mask58)
    band(v + band(bsl(v, 3), @mask58), @mask58)
  end

  @doc """
  Gives the state of the calling process in a form that can be stored, or `:undefined`.

  ## Examples

      iex> :rand.seed(:exsss, 1)
      iex> {:exsss, _} = :rand.export_seed()
      iex> :ok
      :ok

  """
  def export_seed do
    case :erlang.get(@key) do
      {%{type: type}, words} -> {type, words}
      _ -> :undefined
    end
  end

  @doc """
  Gives a state in a form that can be stored.

  ## Examples

      iex> {:exsss, _} = :rand.export_seed_s(:rand.seed_s(:exsss, 1))
      iex> :ok
      :ok

  """
  def export_seed_s({%{type: type}, words}), do: {type, words}

  defp current do
    case :erlang.get(@key) do
      {_, _} = state -> state
      _ -> seed(:exsss)
    end
  end

  @doc """
  Gives a float from 0 up to 1, 1 not included.

  ## Examples

      iex> :rand.seed(:exsss, {1, 2, 3})
      iex> value = :rand.uniform()
      iex> value >= 0.0 and value < 1.0
      true

  """
  def uniform do
    {value, state} = uniform_s(current())
    _ = :erlang.put(@key, state)
    value
  end

  @doc """
  Gives an integer from 1 to `n`.

  ## Examples

      iex> :rand.uniform(1)
      1

  """
  def uniform(n) do
    {value, state} = uniform_s(n, current())
    _ = :erlang.put(@key, state)
    value
  end

  @doc """
  Gives a float from 0 up to 1, and the next state.

  ## Examples

      iex> {value, _state} = :rand.uniform_s(:rand.seed_s(:exsss, 1))
      iex> value < 1.0
      true

  """
  def uniform_s({handler, words}) do
    {value, words} = next(words)
    {bsr(value, 5) * @two_to_minus_53, {handler, words}}
  end

  @doc """
  Gives an integer from 1 to `n`, and the next state.

  ## Examples

      iex> {value, _state} = :rand.uniform_s(1, :rand.seed_s(:exsss, 1))
      iex> value
      1

  """
  def uniform_s(n, {handler, words}) when is_integer(n) and n >= 1 do
    {value, words} = next(words)
    {value, words} = in_range(n, value, words)
    {value, {handler, words}}
  end

  # Values beyond the last full multiple of `n` are thrown away, so that all are as likely.
  defp in_range(n, value, words) when n <= @mask58 + 1 do
    cond do
      value < n ->
        {value + 1, words}

      true ->
        remainder = rem(value, n)

        if value - remainder <= @mask58 + 1 - n do
          {remainder + 1, words}
        else
          {value, words} = next(words)
          in_range(n, value, words)
        end
    end
  end

  defp in_range(n, value, words), do: wide(n, value, words)

  # For ranges of more than 58 bits, words are put together.
  defp wide(n, value, words) do
    {value, max, words} = gather(n, value, @mask58, words)
    remainder = rem(value, n)

    if band(n, n - 1) == 0 or value - remainder <= max + 1 - n do
      {remainder + 1, words}
    else
      {value, words} = next(words)
      wide(n, value, words)
    end
  end

  defp gather(n, value, max, words) when max + 1 >= n, do: {value, max, words}

  defp gather(n, value, max, words) do
    {more, words} = next(words)
    gather(n, bor(bsl(value, 58), more), bor(bsl(max, 58), @mask58), words)
  end

  defp exsss_uniform(state), do: uniform_s(state)
  defp exsss_uniform(n, state), do: uniform_s(n, state)
  defp exsss_jump(state), do: state

  @doc """
  Gives a float above 0 and below 1.

  ## Examples

      iex> value = :rand.uniform_real()
      iex> value > 0.0 and value < 1.0
      true

  """
  def uniform_real do
    case uniform() do
      value when value == 0.0 -> uniform_real()
      value -> value
    end
  end

  @doc """
  Gives a float of the standard normal distribution.

  ## Examples

      iex> is_float(:rand.normal())
      true

  """
  def normal do
    {value, state} = normal_s(current())
    _ = :erlang.put(@key, state)
    value
  end

  @doc """
  Gives a float of a normal distribution with a mean and a variance.

  ## Examples

      iex> is_float(:rand.normal(10, 4))
      true

  """
  def normal(mean, variance), do: mean + :math.sqrt(variance) * normal()

  @doc """
  Gives a float of the standard normal distribution, and the next state (by Box and Muller).

  ## Examples

      iex> {value, _state} = :rand.normal_s(:rand.seed_s(:exsss, 1))
      iex> is_float(value)
      true

  """
  def normal_s(state) do
    {u, state} = uniform_s(state)
    {v, state} = uniform_s(state)
    {:math.sqrt(-2.0 * :math.log(1.0 - u)) * :math.cos(2.0 * :math.pi() * v), state}
  end

  @doc """
  Gives a float of a normal distribution with a mean and a variance, and the next state.

  ## Examples

      iex> {value, _state} = :rand.normal_s(5.0, 2.0, :rand.seed_s(:exsss, 1))
      iex> is_float(value)
      true

  """
  def normal_s(mean, variance, state) do
    {value, state} = normal_s(state)
    {mean + :math.sqrt(variance) * value, state}
  end

  @doc """
  Gives random bytes.

  ## Examples

      iex> byte_size(:rand.bytes(3))
      3

  """
  def bytes(n) when is_integer(n) and n >= 0 do
    for _ <- 1..n//1, into: "", do: <<uniform(256) - 1>>
  end
end
