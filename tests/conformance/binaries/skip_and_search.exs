defmodule Find do
  def index(bin, byte), do: index(bin, byte, 0)
  defp index(<<byte, _::binary>>, byte, i), do: i
  defp index(<<_, rest::binary>>, byte, i), do: index(rest, byte, i + 1)
  defp index(<<>>, _, _), do: nil

  def skip(bin, n) do
    case bin do
      <<_::binary-size(n), rest::binary>> -> rest
      _ -> :short
    end
  end

  def words(bin), do: for(<<w::binary-size(2) <- bin>>, do: w)
end

IO.inspect({Find.index("hello", ?l), Find.index("hello", ?z)}) # expect: {2, nil}
IO.inspect({Find.skip("hello", 3), Find.skip("hello", 9)}) # expect: {"lo", :short}
IO.inspect(Find.words("aabbc")) # expect: ["aa", "bb"]
