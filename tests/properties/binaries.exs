# Binaries and bitstrings: construction and matching with sizes and endianness, slices, searches, iodata.

Code.require_file("property.ex", __DIR__)
Code.require_file("terms.ex", __DIR__)

defmodule Binaries do
  import Draw
  import Terms

  def signs(bits, size) do
    rest = one_of({0, 1, 5})

    Property.each([
      fn -> <<a::size(size), b::bitstring>> = bits; {a, b} end,
      fn -> <<a::signed-size(size), b::bitstring>> = bits; {a, b} end,
      fn -> <<a::little-size(size), b::bitstring>> = bits; {a, b} end,
      fn -> <<a::little-signed-size(size), b::bitstring>> = bits; {a, b} end,
      fn -> <<a::bitstring-size(size), b::bitstring>> = bits; {a, b} end,
      fn -> <<a::binary-size(rest), b::bitstring>> = bits; {a, b} end,
      fn -> <<_::size(rest), a::little-size(size), _::bitstring>> = bits; a end
    ])
  end

  def floats(number) do
    Property.each([
      fn -> <<number::float>> end,
      fn -> <<number::float-32>> end,
      fn -> <<number::float-little-64>> end,
      fn -> <<number::float-16>> end,
      fn -> <<1::1, number::float-little-32, 0::3>> end
    ])
  end

  def read_floats(bytes) do
    Property.each([
      fn -> <<a::float, _::binary>> = bytes; a end,
      fn -> <<a::float-32-little, _::binary>> = bytes; a end,
      fn -> <<a::float-16, _::binary>> = bytes; a end,
      fn -> <<_::3, a::float-32, _::bitstring>> = bytes; a end
    ])
  end

  def code_points(bytes) do
    Property.each([
      fn -> for <<c::utf8 <- bytes>>, do: c end,
      fn -> for <<c::utf16 <- bytes>>, do: c end,
      fn -> for <<c::utf16-little <- bytes>>, do: c end,
      fn -> for <<c::utf32 <- bytes>>, do: c end,
      fn -> <<c::utf8, rest::binary>> = bytes; {c, rest} end
    ])
  end

  def iodata(0), do: one_of([below(256), bytes(3), string(2)])
  def iodata(depth), do: up_to(4, fn -> one_of([iodata(depth - 1), bytes(4), below(256)]) end) |> tail()

  defp tail([]), do: []
  defp tail(list), do: if(yes?(3), do: :lists.reverse(list, "tail"), else: list)

  def cut(binary, at, size) do
    Property.each([
      fn -> binary_part(binary, at, size) end,
      fn -> binary_slice(binary, at, size) end,
      fn -> binary_slice(binary, at..size) end,
      fn -> :binary.part(binary, {size, -1}) end,
      fn -> :binary.at(binary, at) end,
      fn -> :binary.first(binary) end,
      fn -> :binary.last(binary) end,
      fn -> :binary.bin_to_list(binary, at, size) end,
      fn -> :binary.copy(binary, size) end
    ])
  end

  def search(binary, [first | _] = patterns) do
    Property.each([
      fn -> :binary.match(binary, patterns) end,
      fn -> :binary.matches(binary, first) end,
      fn -> :binary.matches(binary, patterns) end,
      fn -> :binary.split(binary, first) end,
      fn -> :binary.split(binary, patterns, [:global]) end,
      fn -> :binary.split(binary, patterns, [:global, :trim_all]) end,
      fn -> :binary.replace(binary, first, "-", [:global]) end,
      fn -> :binary.longest_common_prefix([binary | patterns]) end,
      fn -> :binary.longest_common_suffix([binary | patterns]) end
    ])
  end

  def checks(bytes), do: {:erlang.crc32(bytes), :erlang.adler32(bytes), :erlang.md5(bytes), :erlang.phash2(bytes), :binary.encode_hex(bytes)}

  def properties do
    [
      {"build", 1500, fn -> {integer(), integer(), below(90)} end,
       fn {a, b, size} -> [<<a::size(size)>>, <<a::little-size(size), b::7>>, <<b::3, a::size(size), b::little-13>>, <<a, b::16-little, a::signed-little-33>>] end},
      {"match", 1000, fn -> {<<integer()::200>> |> binary_part(0, below(25)), below(80)} end, fn {bits, size} -> signs(bits, size) end},
      {"match_bits", 500, fn -> {bitstring(), below(40)} end, fn {bits, size} -> signs(bits, size) end},
      {"floats", 500, &number/0, &floats/1},
      {"read_floats", 500, fn -> bytes(16) end, &read_floats/1},
      {"code_points", 500, fn -> one_of([bytes(), string(), binary()]) end, &code_points/1},
      {"encode", 500, fn -> bits(21) end,
       fn c -> Property.each([fn -> <<c::utf8>> end, fn -> <<c::utf16>> end, fn -> <<c::utf16-little>> end, fn -> <<c::utf32-little>> end]) end},
      {"iodata", 500, fn -> iodata(3) end,
       &Property.each([fn -> IO.iodata_to_binary(&1) end, fn -> IO.iodata_length(&1) end, fn -> IO.chardata_to_string(&1) end, fn -> :erlang.iolist_to_iovec(&1) |> IO.iodata_length() end])},
      {"cut", 500, fn -> {bytes(), between(-3, 14), between(-3, 14)} end, fn {binary, at, size} -> cut(binary, at, size) end},
      {"search", 500, fn -> {30 |> up_to(fn -> one_of({"a", "b", "c"}) end) |> Enum.join(), [one_of({"a", "ab", "bca"}) | up_to(2, &word/0)]} end,
       fn {binary, patterns} -> search(binary, patterns) end},
      {"checks", 500, fn -> bytes(40) end, &checks/1},
      {"append", 250, fn -> up_to(9, fn -> one_of([bitstring(), bytes(70)]) end) end,
       fn parts -> Enum.reduce(parts, {<<>>, <<1::1>>}, fn part, {a, b} -> {<<a::bitstring, part::bitstring>>, <<part::bitstring, b::bitstring>>} end) end}
    ]
  end
end

Property.run(Binaries.properties())
