# Draws terms of all kinds whose order and text are the same in every run: no identities, no functions, and no map with
# two keys that hold atoms, since the reference orders those by the numbers of the atoms.

defmodule Terms do
  import Draw

  defmodule Point do
    defstruct x: 0, y: nil
  end

  defmodule Shown do
    @derive {Inspect, only: [:name]}
    defstruct name: "", secret: 1
  end

  @atoms {:a, :ok, nil, true, false, :"with space", :"9", :A, Elixir.Enum, Foo.Bar, :"Elixir.foo", :+, :<>, :"", :é, :"a@b", :a?, :b!, :"c?d",
          :{}, :%{}, :"é\n", :..//, :&&, :.., :"..", :nan, :fn, :do, :and, :"日本", :"foo.bar", :__struct__, :_, :_x, :"\"", :"#\{", :/, :"//"}

  def atom, do: one_of(@atoms)

  def small_integer, do: between(-300, 300)

  def integer do
    case below(8) do
      0 -> between(-3, 3)
      1 -> small_integer()
      2 -> sign(bits(between(1, 62)))
      # Where the representation changes, here and there.
      3 -> sign(Bitwise.bsl(1, one_of({27, 28, 31, 32, 52, 53, 59, 60, 61, 62, 63, 64, 127, 128})) + between(-1, 1))
      4 -> sign(bits(between(60, 70)))
      5 -> sign(bits(between(100, 300)))
      6 -> sign(Integer.pow(10, between(0, 40)) + between(-1, 1))
      7 -> sign(big())
    end
  end

  def big, do: bits(one_of({64, 128, 192, 600, 1_100, 3_000}))

  def sign(integer), do: if(yes?(2), do: integer, else: -integer)

  def float do
    case below(8) do
      0 -> one_of({0.0, -0.0, 1.0, -1.0, 0.1, 0.5, 1.0e308, 5.0e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 1.0e22, 1.0e23, 1.0e-5, 9007199254740993.0})
      1 -> sign(below(1_000_000)) / 100
      2 -> sign(bits(60)) / 1
      3 -> sign(bits(40)) / (1 + below(1_000_000))
      4 -> sign(below(1_000)) / 1
      5 -> sign(below(10_000)) * :math.pow(10.0, between(-30, 30))
      _ -> any_float()
    end
  end

  # Any bits that are a float.
  def any_float do
    case <<bits(64)::64>> do
      <<float::float>> -> float
      _ -> any_float()
    end
  end

  def number, do: if(yes?(2), do: integer(), else: float())

  @letters {"a", "b", "Z", " ", "_", "0", "\n", "\t", "\"", "\\", "#", "{", "é", "ß", "ñ", "Σ", "ς", "日", "本", "😀", "👍🏽", "👨‍👩‍👧", "🇩🇪", "e\u0301",
            "\u0301", "\u200d", "ﬁ", "İ", "ı", "ǆ", "\r\n", "\r", "\0", "\e", "\x7F", "\u0085", "\u00A0", "\u2028", "\u{10FFFF}", "한", "\u1112\u1161\u11AB", "क्षि"}

  def letter, do: one_of(@letters)
  def string(most \\ 8), do: most |> up_to(&letter/0) |> Enum.join()
  def word, do: 5 |> up_to(fn -> one_of({"a", "b", "c", "d", "é", "x"}) end) |> Enum.join()
  def bytes(most \\ 12), do: most |> up_to(fn -> below(256) end) |> :erlang.list_to_binary()

  def binary do
    case below(5) do
      0 -> bytes()
      1 -> string() <> <<between(128, 255)>> <> string()
      2 -> word()
      _ -> string()
    end
  end

  def bitstring do
    size = below(40)
    <<bits(size)::size(size)>>
  end

  def charlist, do: up_to(8, fn -> one_of({?a, ?z, ?\s, ?\n, ?\e, ?', ?", ?\\, ?#, 0, 127, 200, 955, 0x1F600}) end)

  def range, do: Range.new(between(-20, 20), between(-20, 20), one_of({-7, -3, -2, -1, 1, 2, 3, 5}))

  # A term without maps, atoms or floats, as a key of a map beside others: all runs order it in the same way.
  def key do
    case below(5) do
      0 -> integer()
      1 -> word()
      2 -> {small_integer(), word()}
      3 -> up_to(3, &small_integer/0)
      4 -> small_integer()
    end
  end

  def simple do
    case below(7) do
      0 -> atom()
      1 -> integer()
      2 -> float()
      3 -> binary()
      4 -> bitstring()
      5 -> small_integer()
      6 -> charlist()
    end
  end

  # A term with structs among its parts, or without.
  def term(depth), do: term(depth, &struct_of/1)
  def plain(depth), do: term(depth, fn _inner -> simple() end)

  defp term(0, _struct), do: simple()

  defp term(depth, struct) do
    inner = fn -> term(depth - 1, struct) end

    case below(12) do
      0 -> up_to(5, inner)
      1 -> List.to_tuple(up_to(4, inner))
      2 -> Map.new(up_to(1, fn -> {inner.(), inner.()} end))
      3 -> up_to(3, fn -> {atom(), inner.()} end)
      4 -> [inner.() | inner.()]
      5 -> Map.new(up_to(6, fn -> {key(), inner.()} end))
      6 -> struct.(inner)
      7 -> struct.(inner)
      _ -> simple()
    end
  end

  defp struct_of(inner) do
    case below(4) do
      0 -> %Point{x: inner.(), y: inner.()}
      1 -> %Shown{name: word()}
      2 -> MapSet.new([{small_integer(), word()}])
      3 -> range()
    end
  end
end
