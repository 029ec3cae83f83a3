ExUnit.start(seed: 0, exclude: [:test])

defmodule ExcludedTest do
  use ExUnit.Case
  test "a", do: :ok
  test "b", do: :ok
end
