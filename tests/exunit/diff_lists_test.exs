# Where lists of different lengths, improper ones among them, are marked.
ExUnit.start(seed: 0, colors: [enabled: true])

defmodule DiffListsTest do
  use ExUnit.Case

  test "01",
    do: assert(Enum.to_list(1..51) == Enum.to_list(1..20) ++ [:x] ++ Enum.to_list(21..51))

  test "02",
    do: assert(Enum.to_list(1..49) == Enum.to_list(1..20) ++ [:x] ++ Enum.to_list(21..49))

  test "03", do: assert([1, 2 | 3] == [1 | 3])
  test "04", do: assert([1, 2 | 3] == [4 | 3])
  test "05", do: assert([1 | 3] == [3])
  test "06", do: assert([1, 2, 3 | %{a: 1}] == [1, 3 | %{a: 2}])
  test "07", do: assert([1, 2, 3 | "foo"] == [1, 2, 3 | "fob"])
  test "08", do: assert([1 | 2] = Process.get(:x, [1, 5 | 2]))
  test "09", do: assert([1, 2 | 3] = Process.get(:x, [1, 5 | 3]))
  test "10", do: assert([1 | 2] == 3)
  test "11", do: assert([1, 2, 4 | 2] == [1, 4 | 2])
  test "12", do: assert([4 | 2] == [1, 4 | 2])
  test "13", do: assert(Enum.to_list(1..70) == Enum.to_list(2..70))
  test "14", do: assert([1, 2, 3, 4] == [1, 2, :x, 3, 4])
  test "15", do: assert([1, 2, 3, 4, 5] == [:x, 1, 2, 3, 4, 5])
  test "16", do: assert([1, 2, 3, 4, 5] == [1, :x, 2, 3, 4, 5])
  test "17", do: assert([:a, :b, :c] == [:a, :x, :b, :c])
  test "18", do: assert(["a", "b", "c"] == ["a", "x", "b", "c"])
  test "19", do: assert([1, :x, 2, 3, 4, 5] == [1, 2, 3, 4, 5])
  test "20", do: assert([10, 20, 30, 40] == [10, 20, 25, 30, 40])
  test "21", do: assert([10, 20, 30] == [10, 20, 25, 30])
  test "22", do: assert([1, 2, 3] == [1, 2, :x, 3])
  test "23", do: assert([1, 2, 3, 7] == [1, 2, :x, 3, 7])
  test "24", do: assert([1, 2, 3, 7, 8, 9, 10] == [1, 2, :x, 3, 7, 8, 9, 10])
  test "25", do: assert([1, 2, 3, 7, 8, 9, 10] == [1, 2, :x, :y, 3, 7, 8, 9, 10])
  test "26", do: assert([1, 2, 3] = Process.get(:x, [1, :x, 2, 3]))
  test "27", do: assert([1, 2, 3] = Process.get(:x, [1, 3]))
  test "28", do: assert([1, 2 | _] = Process.get(:x, [1, 3 | 4]))
  test "29", do: assert([1, 2] = Process.get(:x, [1, 2 | 4]))
  test "30", do: assert([1, 2 | 4] = Process.get(:x, [1, 2]))
  test "31", do: assert([1, 2 | 4] = Process.get(:x, [1]))
  test "32", do: assert([1, 2 | 4] = Process.get(:x, [1, 2 | 5]))
  test "33", do: assert([1, 2 | [3 | 4]] = Process.get(:x, [1, 2, 3 | 5]))
  test "34", do: assert([1 | x] = Process.get(:x, [2 | 5]))
  test "35", do: assert([1 | %{a: 1}] = Process.get(:x, [1 | %{a: 2}]))
  test "36", do: assert([a: 1, b: 2] = Process.get(:x, a: 1, c: 1, b: 2))

  test "37",
    do:
      (
        y = 2
        assert [1 | ^y] = Process.get(:x, [1 | 3])
      )

  test "38",
    do:
      (
        y = [2]
        assert [1 | ^y] = Process.get(:x, [1, 3])
      )

  test "39", do: assert([1, 2 | _] = Process.get(:x, [1]))
  test "40", do: assert([1, 2 | _] = Process.get(:x, [1, 3, 4, 5]))
  test "41", do: assert([_ | [2 | 3]] = Process.get(:x, [1, 2 | 4]))
  test "42", do: assert([1 | 2] = Process.get(:x, [1, 5 | 2]))
  test "43", do: assert([1 | 2] = Process.get(:x, [1, 5]))
  test "44", do: assert([1 | "a"] = Process.get(:x, [1 | "b"]))
  test "45", do: assert([1 | "a" <> _] = Process.get(:x, [1 | "b"]))
  test "46", do: assert([1 | {:a, _}] = Process.get(:x, [1, 2 | {:b, 1}]))
  test "47", do: assert([[1 | 2], 3] = Process.get(:x, [[1, 5 | 2], 3]))
  test "48", do: assert([1, 2, 3 | 4] = Process.get(:x, [1, 3 | 4]))
  test "49", do: assert([1, 2, 3] == [1, :x, 2, 3, :y])
  test "50", do: assert([] == [1 | 2])
  test "51", do: assert([1] == [1 | 2])
  test "52", do: assert([1 | 2] == [])
  test "53", do: assert([1 | 2] == [1])
  test "54", do: assert([1 | 2] == [3, 1])
  test "55", do: assert([1 | [2 | 3]] == [1, 3 | 3])
  test "56", do: assert([a: 1] == [b: 2, a: 1])
  test "57", do: assert([a: 1, b: 2] == [c: 3, a: 1, b: 2])
end
