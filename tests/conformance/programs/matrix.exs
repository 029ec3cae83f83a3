# Matrices as lists of rows: product, transpose, determinant, inverse with fractions, fast powers.

defmodule Ratio do
  defstruct [:n, :d]

  def new(n, d \\ 1)
  def new(_n, 0), do: raise(ArithmeticError)
  def new(n, d) when d < 0, do: new(-n, -d)

  def new(n, d) do
    g = max(Integer.gcd(n, d), 1)
    %Ratio{n: div(n, g), d: div(d, g)}
  end

  def add(%Ratio{n: a, d: b}, %Ratio{n: c, d: d}), do: new(a * d + c * b, b * d)
  def sub(x, %Ratio{n: n, d: d}), do: add(x, %Ratio{n: -n, d: d})
  def mul(%Ratio{n: a, d: b}, %Ratio{n: c, d: d}), do: new(a * c, b * d)
  def div_(x, %Ratio{n: n, d: d}), do: mul(x, new(d, n))
  def zero?(%Ratio{n: n}), do: n == 0
  def show(%Ratio{n: n, d: 1}), do: "#{n}"
  def show(%Ratio{n: n, d: d}), do: "#{n}/#{d}"
end

defmodule Matrix do
  def identity(n), do: for(i <- 1..n, do: for(j <- 1..n, do: if(i == j, do: 1, else: 0)))
  def transpose([[] | _]), do: []
  def transpose(m), do: [Enum.map(m, &hd/1) | transpose(Enum.map(m, &tl/1))]

  def mul(a, b) do
    columns = transpose(b)
    for row <- a, do: for(column <- columns, do: dot(row, column))
  end

  def pow(m, 0), do: identity(length(m))
  def pow(m, n) when rem(n, 2) == 1, do: mul(m, pow(m, n - 1))

  def pow(m, n) do
    half = pow(m, div(n, 2))
    mul(half, half)
  end

  def det([[x]]), do: x

  def det([first | rest]) do
    first
    |> Enum.with_index()
    |> Enum.reduce(0, fn {x, i}, sum ->
      minor = Enum.map(rest, &List.delete_at(&1, i))
      sign = if rem(i, 2) == 0, do: 1, else: -1
      sum + sign * x * det(minor)
    end)
  end

  def inverse(m) do
    n = length(m)

    m
    |> Enum.zip(identity(n))
    |> Enum.map(fn {row, unit} -> Enum.map(row ++ unit, &Ratio.new/1) end)
    |> eliminate(0, n)
    |> Enum.map(&Enum.drop(&1, n))
  end

  defp eliminate(rows, n, n), do: rows

  defp eliminate(rows, column, n) do
    {done, left} = Enum.split(rows, column)

    case Enum.split_while(left, &Ratio.zero?(Enum.at(&1, column))) do
      {_, []} ->
        throw(:singular)

      {above, [pivot | below]} ->
        head = Enum.at(pivot, column)
        pivot = Enum.map(pivot, &Ratio.div_(&1, head))

        clear = fn row ->
          factor = Enum.at(row, column)
          Enum.zip_with(row, pivot, fn x, p -> Ratio.sub(x, Ratio.mul(factor, p)) end)
        end

        eliminate(
          Enum.map(done, clear) ++ [pivot | Enum.map(above ++ below, clear)],
          column + 1,
          n
        )
    end
  end

  defp dot(a, b), do: a |> Enum.zip(b) |> Enum.reduce(0, fn {x, y}, sum -> sum + x * y end)

  def show(m, to_text \\ &"#{&1}") do
    Enum.map_join(m, "\n", fn row ->
      Enum.map_join(row, " ", &String.pad_leading(to_text.(&1), 6))
    end)
  end
end

a = [[2, 1, 1], [1, 3, 2], [1, 0, 0]]
IO.puts(Matrix.show(Matrix.mul(a, a)))
# expect:      6      5      4
# expect:      7     10      7
# expect:      2      1      1
IO.inspect(Matrix.transpose([[1, 2, 3], [4, 5, 6]])) # expect: [[1, 4], [2, 5], [3, 6]]
IO.inspect(Matrix.det(a)) # expect: -1
IO.puts(a |> Matrix.inverse() |> Matrix.show(&Ratio.show/1))
# expect:      0      0      1
# expect:     -2      1      3
# expect:      3     -1     -5

back = for row <- Matrix.inverse(a), do: Enum.map(row, fn %{n: n, d: d} -> n / d end)
IO.inspect(Matrix.mul(a, back) |> Enum.map(fn row -> Enum.map(row, &round/1) end))
# expect: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
IO.inspect(try(do: Matrix.inverse([[1, 2], [2, 4]]), catch: (reason -> reason))) # expect: :singular

[[fib, _], _] = Matrix.pow([[1, 1], [1, 0]], 299)
IO.inspect(fib) # expect: 222232244629420445529739893461909967206666939096499764990979600
