defmodule Calc.Deep do
  @moduledoc false
  @x 5

  defstruct a: 1, b: 2

  def lit do
    :ok
  end

  def lit2, do: :ok

  def add(a, b) do
    a + b
  end

  def var(a) do
    a
  end

  def multi(a) do
    x = a + 1

    y =
      foo(
        x,
        bar(x)
      )

    z = [
      x,
      y
    ]

    z
    |> Enum.map(fn v ->
      v * 2
    end)
    |> Enum.sum()
  end

  defp foo(a, b), do: a + b
  defp bar(a), do: a

  def cases(a) do
    case a do
      1 ->
        :one

      2 ->
        "two" <> to_string(a)

      n when n > 10 ->
        if n > 20 do
          n
        else
          n * 2
        end

      _ ->
        nil
    end
  end

  def conds(a) do
    cond do
      a > 10 -> :big
      a > 5 -> a + 1
      true ->
        a
    end
  end

  def withs(a) do
    with {:ok, x} <- a,
         {:ok, y} <- x,
         z = y + 1 do
      z
    else
      :error ->
        foo(1, 2)

      _ -> 5
    end
  end

  def try_it(f) do
    try do
      f.()
    rescue
      e in ArgumentError ->
        e.message

      RuntimeError -> :r
    catch
      :throw, x ->
        x
    else
      v ->
        v
    after
      IO.write("")
    end
  end

  def recv do
    receive do
      :a -> 1
      {:b, x} ->
        x + 1
    after
      0 ->
        foo(2, 2)
    end
  end

  def comp(l) do
    for x <- l,
        y <- l,
        x > y do
      x * y
    end
  end

  def bools(a, b) do
    a > 1 and
      b > 2
  end

  def bools2(a, b) do
    is_nil(a) ||
      foo(
        a, b)
  end

  def attr, do: @x

  def guard(x) when is_integer(x) and
                     x > 1 do
    x
  end

  def guard(_) do
    raise ArgumentError,
      message: "x"
  end

  def default(a \\ bar(1), b \\ 2) do
    a + b
  end

  def map do
    m = %{
      a: foo(1, 2),
      b: bar(2)
    }

    %{m |
      a: 2}
  end

  def str(a) do
    "a #{a} b
    #{foo(a, 1)}"
  end

  def anon do
    f = fn
      1 -> :a
      x ->
        x + 1
    end

    f.(1)
    f.(2)
    g = &foo(&1, 2)
    g.(1)
  end

  def pin(a, b) do
    ^a = b
    {x, y} =
      {a, b}
    _ = x
    y
  end

  def short(a), do: a + 1; def short2(a), do: (b = a; b + 1)

  defmacro mac(x) do
    quote do
      unquote(x) + 1
    end
  end

  def tuple(a) do
    {a,
     foo(a, 1)}
  end

  def unreached do
    IO.puts("a")
    IO.puts("b"); IO.puts("c")
  end
end
