# Polynomials over the integers as maps from exponent to coefficient, printed as one writes them.

defmodule Poly do
  import Kernel, except: [+: 2, -: 2, *: 2]

  defstruct terms: %{}

  def new(list) when is_list(list) do
    list |> Enum.reverse() |> Enum.with_index() |> Map.new(fn {c, e} -> {e, c} end) |> wrap()
  end

  defp wrap(terms), do: %Poly{terms: Map.reject(terms, fn {_, c} -> c == 0 end)}

  def x(n \\ 1), do: %Poly{terms: %{n => 1}}
  def lift(n) when is_integer(n), do: wrap(%{0 => n})
  def lift(%Poly{} = p), do: p

  def a + b when is_integer(a) and is_integer(b), do: Kernel.+(a, b)
  def a + b, do: wrap(Map.merge(lift(a).terms, lift(b).terms, fn _, x, y -> Kernel.+(x, y) end))

  def a - b when is_integer(a) and is_integer(b), do: Kernel.-(a, b)
  def a - b, do: a + lift(b) * -1

  def a * b when is_integer(a) and is_integer(b), do: Kernel.*(a, b)

  def a * b do
    for {e1, c1} <- lift(a).terms, {e2, c2} <- lift(b).terms, reduce: %{} do
      terms ->
        Map.update(terms, Kernel.+(e1, e2), Kernel.*(c1, c2), &Kernel.+(&1, Kernel.*(c1, c2)))
    end
    |> wrap()
  end

  def pow(_p, 0), do: lift(1)
  def pow(p, n) when n > 0, do: p * pow(p, Kernel.-(n, 1))

  def degree(%Poly{terms: t}) when map_size(t) == 0, do: -1
  def degree(%Poly{terms: t}), do: t |> Map.keys() |> Enum.max()

  def at(%Poly{terms: terms}, x),
    do: Enum.reduce(terms, 0, fn {e, c}, sum -> Kernel.+(sum, Kernel.*(c, Integer.pow(x, e))) end)

  def derive(%Poly{terms: terms}) do
    for({e, c} <- terms, e > 0, into: %{}, do: {Kernel.-(e, 1), Kernel.*(c, e)}) |> wrap()
  end

  # Division by a polynomial whose leading coefficient is 1.
  def divide(a, %Poly{} = b), do: divide(a, b, lift(0))

  defp divide(a, b, quotient) do
    case Kernel.-(degree(a), degree(b)) do
      shift when shift >= 0 ->
        term = %Poly{terms: %{shift => a.terms[degree(a)]}}
        divide(a - term * b, b, quotient + term)

      _ ->
        {quotient, a}
    end
  end

  def show(%Poly{terms: t}) when map_size(t) == 0, do: "0"

  def show(%Poly{terms: terms}) do
    terms
    |> Enum.sort(:desc)
    |> Enum.with_index()
    |> Enum.map_join(fn {{e, c}, i} -> sign(c, i) <> factor(abs(c), e) end)
  end

  defp sign(c, 0), do: if(c < 0, do: "-", else: "")
  defp sign(c, _), do: if(c < 0, do: " - ", else: " + ")

  defp factor(c, 0), do: "#{c}"
  defp factor(1, 1), do: "x"
  defp factor(c, 1), do: "#{c}x"
  defp factor(1, e), do: "x^#{e}"
  defp factor(c, e), do: "#{c}x^#{e}"
end

defmodule Demo do
  import Kernel, except: [+: 2, -: 2, *: 2]
  import Poly

  def run do
    p = new([1, -3, 0, 2])
    q = x(2) - 1

    [p, q, p + q, p - p, p * q, q * q - 1, 3 * x() + 2 * 4, derive(p), pow(x() + 1, 5)]
    |> Enum.each(&IO.puts(show(&1)))

    {quotient, rest} = divide(pow(x(), 5) - 1, x() - 1)
    IO.puts("#{show(quotient)} rest #{show(rest)}")
    {quotient, rest} = divide(p, x() - 2)
    IO.puts("#{show(quotient)} rest #{show(rest)}")

    IO.inspect(Enum.map(-2..3, &at(p, &1)))
    IO.inspect(at(pow(x() + 1, 64), 9))
    IO.inspect({degree(p * q), degree(lift(0))})
    IO.inspect(p * q == q * p and p * (q + p) == p * q + p * p)
    IO.inspect(new([2, 0, 1]))
  end
end

Demo.run()
# expect: x^3 - 3x^2 + 2
# expect: x^2 - 1
# expect: x^3 - 2x^2 + 1
# expect: 0
# expect: x^5 - 3x^4 - x^3 + 5x^2 - 2
# expect: x^4 - 2x^2
# expect: 3x + 8
# expect: 3x^2 - 6x
# expect: x^5 + 5x^4 + 10x^3 + 10x^2 + 5x + 1
# expect: x^4 + x^3 + x^2 + x + 1 rest 0
# expect: x^2 - x - 2 rest -2
# expect: [-18, -2, 2, 0, -2, 2]
# expect: 10000000000000000000000000000000000000000000000000000000000000000
# expect: {5, -1}
# expect: true
# expect: %Poly{terms: %{0 => 1, 2 => 2}}
