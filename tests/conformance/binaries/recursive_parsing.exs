defmodule Csv do
  def fields(bin), do: fields(bin, <<>>, [])
  defp fields(<<",", rest::binary>>, acc, out), do: fields(rest, <<>>, [acc | out])
  defp fields(<<c, rest::binary>>, acc, out), do: fields(rest, <<acc::binary, c>>, out)
  defp fields(<<>>, acc, out), do: Enum.reverse([acc | out])
end

IO.inspect(Csv.fields("a,bc,,d")) # expect: ["a", "bc", "", "d"]
big = String.duplicate("field,", 20_000) <> "last"
IO.inspect(length(Csv.fields(big))) # expect: 20001
