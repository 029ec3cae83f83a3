ExUnit.start(seed: 0)

defmodule DeltaTest do
  use ExUnit.Case

  test "within", do: assert_in_delta(1.1, 1.2, 0.2)
  test "not within", do: assert_in_delta(1.1, 1.5, 0.2)
  test "not within, integers", do: assert_in_delta(10, 15, 4)
  test "with a message", do: assert_in_delta(10, 15, 4, "far")
  test "at the edge", do: assert_in_delta(10, 14, 4)
  test "negative delta", do: assert_in_delta(10, 15, -4)
  test "refute within", do: refute_in_delta(1.1, 1.2, 0.2)
  test "refute not within", do: refute_in_delta(1.1, 1.5, 0.2)
  test "refute with a message", do: refute_in_delta(1, 1, 1, "near")
end
