defmodule DTest do
  use ExUnit.Case

  test "a struct" do
    unused = 1
    assert %D{}.x == nil
  end
end
