# Scoring bowling from the notation on the sheet, with everything that can be wrong about a sheet.

defmodule Bowling do
  def score(sheet) do
    with {:ok, rolls} <- rolls(sheet, []),
         {:ok, frames} <- frames(rolls, 1, []) do
      {:ok, Enum.sum(frames), Enum.scan(frames, &+/2)}
    end
  end

  defp rolls("", acc), do: {:ok, Enum.reverse(acc)}
  defp rolls(<<" ", rest::binary>>, acc), do: rolls(rest, acc)
  defp rolls(<<"X", rest::binary>>, acc), do: rolls(rest, [10 | acc])
  defp rolls(<<"-", rest::binary>>, acc), do: rolls(rest, [0 | acc])
  defp rolls(<<d, rest::binary>>, acc) when d in ?1..?9, do: rolls(rest, [d - ?0 | acc])

  defp rolls(<<"/", rest::binary>>, [last | _] = acc) when last < 10,
    do: rolls(rest, [10 - last | acc])

  defp rolls(<<c::utf8, _::binary>>, _acc), do: {:error, {:bad_mark, <<c::utf8>>}}

  defp frames(rolls, 10, acc) do
    case rolls do
      [10, b, c] when b == 10 or b + c <= 10 ->
        {:ok, Enum.reverse([10 + b + c | acc])}

      [a, b, c] when a + b == 10 ->
        {:ok, Enum.reverse([10 + c | acc])}

      [a, b] when a + b < 10 ->
        {:ok, Enum.reverse([a + b | acc])}

      short when length(short) < 2 or (hd(short) == 10 and length(short) < 3) ->
        {:error, {:incomplete, 10}}

      [a, b] when a + b == 10 ->
        {:error, {:incomplete, 10}}

      _ ->
        {:error, {:bad_last_frame, rolls}}
    end
  end

  defp frames([10, b, c | _] = [_ | rest], n, acc), do: frames(rest, n + 1, [10 + b + c | acc])

  defp frames([a, b, c | _] = [_, _ | rest], n, acc) when a + b == 10,
    do: frames(rest, n + 1, [10 + c | acc])

  defp frames([a, b | rest], n, acc) when a + b < 10, do: frames(rest, n + 1, [a + b | acc])

  defp frames([a, b | _], n, _acc) when a + b > 10 and a < 10,
    do: {:error, {:too_many_pins, n, a + b}}

  defp frames(_, n, _acc), do: {:error, {:incomplete, n}}
end

sheets = [
  "X X X X X X X X X XXX",
  "9- 9- 9- 9- 9- 9- 9- 9- 9- 9-",
  "5/ 5/ 5/ 5/ 5/ 5/ 5/ 5/ 5/ 5/5",
  "X 7/ 9- X -8 8/ -6 X X X81",
  "-- -- -- -- -- -- -- -- -- --",
  "-- -- -- -- -- -- -- -- -- X-/",
  "77 -- -- -- -- -- -- -- -- --",
  "X X",
  "-- -- -- -- -- -- -- -- -- 5/",
  "-- -- -- -- -- -- -- -- -- 123",
  "4? --",
  "/5"
]

for sheet <- sheets, do: IO.puts("#{sheet}: #{inspect(Bowling.score(sheet))}")
# expect: X X X X X X X X X XXX: {:ok, 300, [30, 60, 90, 120, 150, 180, 210, 240, 270, 300]}
# expect: 9- 9- 9- 9- 9- 9- 9- 9- 9- 9-: {:ok, 90, [9, 18, 27, 36, 45, 54, 63, 72, 81, 90]}
# expect: 5/ 5/ 5/ 5/ 5/ 5/ 5/ 5/ 5/ 5/5: {:ok, 150, [15, 30, 45, 60, 75, 90, 105, 120, 135, 150]}
# expect: X 7/ 9- X -8 8/ -6 X X X81: {:ok, 167, [20, 39, 48, 66, 74, 84, 90, 120, 148, 167]}
# expect: -- -- -- -- -- -- -- -- -- --: {:ok, 0, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]}
# expect: -- -- -- -- -- -- -- -- -- X-/: {:ok, 20, [0, 0, 0, 0, 0, 0, 0, 0, 0, 20]}
# expect: 77 -- -- -- -- -- -- -- -- --: {:error, {:too_many_pins, 1, 14}}
# expect: X X: {:error, {:incomplete, 1}}
# expect: -- -- -- -- -- -- -- -- -- 5/: {:error, {:incomplete, 10}}
# expect: -- -- -- -- -- -- -- -- -- 123: {:error, {:bad_last_frame, [1, 2, 3]}}
# expect: 4? --: {:error, {:bad_mark, "?"}}
# expect: /5: {:error, {:bad_mark, "/"}}
