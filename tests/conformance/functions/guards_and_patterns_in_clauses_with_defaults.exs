defmodule G do
  def parse(text, base \\ 10)
  def parse("-" <> rest, base), do: -parse(rest, base)
  def parse("0x" <> rest, _), do: parse(rest, 16)
  def parse(text, base) when base in [2, 8, 10, 16], do: String.to_integer(text, base)
  def parse(_, base), do: {:error, {:base, base}}
end

IO.inspect([
  G.parse("12"),
  G.parse("-12"),
  G.parse("0xff"),
  G.parse("-0x10"),
  G.parse("101", 2),
  G.parse("1", 3)
])
# expect: [12, -12, 255, -16, 5, {:error, {:base, 3}}]
