# With colours, the keys of a pattern that are missing come last.
ExUnit.start(seed: 0, colors: [enabled: true])

defmodule DiffPatternTest do
  use ExUnit.Case

  test "a missing key among others", do: assert(%{"b" => 1, "a" => 2} = %{"a" => 1})
  test "a missing key that may be anything", do: assert(%{y: 2, x: _} = %{y: 1})
  test "keys that the pattern does not name", do: assert(%{"b" => 1} = %{"b" => 2, "c" => 3})

  test "in a list", do: assert([%{"k" => 1, "m" => 0}, 2 | _] = [%{"m" => 1}, 2, 3])
end
