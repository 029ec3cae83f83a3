defmodule BTest do
  use ExUnit.Case
  test "a function", do: assert(B.two() == 2)

  @tag :slow
  test "a module whose name is a value", do: assert(apply(B, :two, []) == 2)
end
