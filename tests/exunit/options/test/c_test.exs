defmodule CTest do
  use ExUnit.Case
  require C
  test "a macro", do: assert(C.three() == 3)
end
