defmodule Rest do
  def three(<<char, rest::binary>>) when char == 5, do: {:five, rest}
  def three(<<char::utf8, rest::binary>>) when char == 5, do: {:utf8, rest}
  def three(<<_, rest::binary>>), do: {:byte, rest}

  def wide(<<char, rest::binary>>) when char == 5, do: {:five, rest}
  def wide(<<word::16, rest::binary>>) when word == 5, do: {:word, rest}
  def wide(<<_, _, rest::binary>>) when byte_size(rest) == 9, do: {:nine, rest}
  def wide(<<_, rest::binary>>), do: {:byte, rest}
end

IO.inspect(Rest.three("é1")) # expect: {:byte, <<169, 49>>}
IO.inspect(Rest.three(<<5, 6, 7>>)) # expect: {:five, <<6, 7>>}
IO.inspect(Rest.wide("abc")) # expect: {:byte, "bc"}
IO.inspect(Rest.wide(<<0, 5, 6>>)) # expect: {:word, <<6>>}
IO.inspect(Rest.wide("0123456789a")) # expect: {:nine, "23456789a"}

defmodule Twice do
  def f(<<a, r::binary>> = <<b::utf8, q::binary>>), do: {a, r, b, q}
  def g({<<a, r::binary>>, 1} = {<<b::utf8, q::binary>>, _}), do: {a, r, b, q}
  def g({_, 2}), do: 2
end

IO.inspect(Twice.f("é1")) # expect: {195, <<169, 49>>, 233, "1"}
IO.inspect(Twice.g({"é1", 1})) # expect: {195, <<169, 49>>, 233, "1"}
IO.inspect(Twice.g({"é1", 2})) # expect: 2
