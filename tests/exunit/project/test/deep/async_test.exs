defmodule AsyncTest do
  use ExUnit.Case, async: true

  @tag :deep
  test "counts", do: assert(Counter.next(5) == 6)
end
