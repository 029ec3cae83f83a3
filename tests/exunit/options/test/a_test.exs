defmodule ATest do
  use ExUnit.Case
  test "a function that calls another", do: assert(A.one() == 1)
end
