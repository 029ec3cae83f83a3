# Arithmetic of integers, small and big: operators, bits, digits and texts.

Code.require_file("property.ex", __DIR__)
Code.require_file("terms.ex", __DIR__)

defmodule Integers do
  import Bitwise
  import Draw
  import Terms

  def pair, do: {integer(), integer()}

  def text do
    digits = Integer.to_string(abs(integer()), one_of({2, 8, 10, 16, 36}))
    one_of({"", "+", "-", " "}) <> one_of([digits, "_", String.downcase(digits)]) <> one_of({"", ".5", "_1", "x", "\n", "Z"})
  end

  def properties do
    [
      {"sums", 1000, &pair/0, fn {a, b} -> {a + b, a - b, a * b, -a, abs(b)} end},
      {"quotients", 1000, &pair/0,
       fn {a, b} ->
         Property.each([
           fn -> {div(a, b), rem(a, b)} end,
           fn -> {Integer.floor_div(a, b), Integer.mod(a, b)} end,
           fn -> a / b end
         ])
       end},
      {"powers", 250, fn -> {one_of([integer(), small_integer()]), below(40), one_of([bits(200), small_integer()])} end,
       fn {a, n, m} -> Property.each([fn -> a ** n end, fn -> Integer.pow(a, n) |> rem(m) end, fn -> Integer.pow(n, n) end]) end},
      {"divisors", 500, &pair/0, fn {a, b} -> {Integer.gcd(a, b), Integer.extended_gcd(a, b), Integer.gcd(a * 30, b * 30)} end},
      {"bits", 1000, &pair/0, fn {a, b} -> {a &&& b, a ||| b, bxor(a, b), bnot(a), band(-a, b)} end},
      {"shifts", 1000, fn -> {integer(), between(-150, 150)} end, fn {a, n} -> {a <<< n, a >>> n, bsl(-a, n)} end},
      {"digits", 500, fn -> {integer(), one_of({2, 3, 7, 10, 16, 60, 1_000, 1 <<< 64})} end,
       fn {a, base} -> [Integer.digits(a, base), a |> Integer.digits(base) |> Integer.undigits(base) == a] end},
      {"to_string", 500, fn -> {integer(), between(2, 36)} end,
       fn {a, base} ->
         text = Integer.to_string(a, base)
         {text, Integer.to_charlist(a, base), String.to_integer(text, base) == a, Integer.to_string(a)}
       end},
      {"parse", 1000, fn -> {text(), one_of({2, 8, 10, 16, 36})} end,
       fn {text, base} ->
         Property.each([fn -> Integer.parse(text, base) end, fn -> String.to_integer(text, base) end, fn -> String.to_integer(text) end])
       end},
      {"bytes", 500, &integer/0,
       fn a -> {:binary.encode_unsigned(abs(a)), :binary.encode_unsigned(abs(a), :little), a |> abs() |> :binary.encode_unsigned() |> :binary.decode_unsigned(:little)} end},
      {"roots", 250, &integer/0, fn a -> Property.each([fn -> :math.sqrt(a) end, fn -> :math.log2(a) end, fn -> :math.floor(a) end]) end}
    ]
  end
end

Property.run(Integers.properties())
