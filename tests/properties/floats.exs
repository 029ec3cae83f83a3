# Floats in all magnitudes: arithmetic, rounding, texts.

Code.require_file("property.ex", __DIR__)
Code.require_file("terms.ex", __DIR__)

defmodule Floats do
  import Draw
  import Terms

  def text do
    number = one_of([to_string(float()), to_string(integer()), "#{below(1000)}.#{below(100_000)}", "1.0e#{between(-330, 310)}", "#{below(10)}e#{below(9)}"])
    one_of({"", "", "+", "-", " "}) <> number <> one_of({"", "", ".", "e", "E5", "_0", "x"})
  end

  def moderate, do: one_of([sign(below(10_000_000)) / one_of({1, 2, 3, 4, 7, 8, 10, 100, 1000, 3200}), sign(bits(53)) / 1000])

  def formats(float) do
    Property.each([
      fn -> :erlang.float_to_binary(float) end,
      fn -> :erlang.float_to_binary(float, [:short]) end,
      fn -> :erlang.float_to_binary(float, decimals: 4) end,
      fn -> :erlang.float_to_binary(float, [:compact, decimals: 12]) end,
      fn -> :erlang.float_to_binary(float, scientific: 3) end,
      fn -> :erlang.float_to_list(float, scientific: 20) end,
      fn -> :erlang.float_to_binary(float, decimals: 0) end
    ])
  end

  def properties do
    [
      {"sums", 1000, fn -> {number(), number()} end,
       fn {a, b} -> Property.each([fn -> a + b end, fn -> a - b end, fn -> a * b end, fn -> a / b end, fn -> [-a, abs(b)] end]) end},
      {"mixed", 500, fn -> {float(), integer()} end, fn {a, b} -> Property.each([fn -> a + b end, fn -> b - a end, fn -> a * b end, fn -> a == b end, fn -> a < b end]) end},
      {"whole", 500, fn -> one_of([float(), moderate()]) end, fn a -> {round(a), trunc(a), floor(a), ceil(a)} end},
      {"precision", 1000, fn -> {one_of([float(), moderate()]), below(16)} end,
       fn {a, digits} -> {Float.round(a, digits), Float.floor(a, digits), Float.ceil(a, digits)} end},
      {"near_half", 500, fn -> {below(10_000), below(6)} end,
       fn {a, digits} -> for half <- [a + 0.5, a / 1000 + 0.0005, (a * 10 + 5) / 100_000], do: {half, Float.round(half, digits), round(half)} end},
      {"ratio", 250, &float/0, &Float.ratio/1},
      {"to_string", 1500, &float/0, &{Float.to_string(&1), Float.to_charlist(&1), "#{&1}", <<&1::float>>}},
      {"formats", 500, fn -> one_of([float(), moderate()]) end, &formats/1},
      {"parse", 1000, &text/0,
       fn text -> Property.each([fn -> Float.parse(text) end, fn -> String.to_float(text) end]) end},
      {"round_trip", 1000, &any_float/0, fn a -> a |> Float.to_string() |> String.to_float() === a end},
      {"powers", 500, fn -> {moderate(), between(-20, 20)} end, fn {a, n} -> Property.each([fn -> a ** n end, fn -> Float.pow(a, n) end, fn -> :math.sqrt(a) end]) end},
      {"remainders", 250, fn -> {float(), float()} end, fn {a, b} -> Property.each([fn -> :math.fmod(a, b) end, fn -> :math.floor(a) end, fn -> :math.ceil(b) end]) end}
    ]
  end
end

Property.run(Floats.properties())
