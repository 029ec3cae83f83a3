defmodule CounterTest do
  use ExUnit.Case

  test "counts", do: assert(Counter.next(1) == 2)
  test "counts wrong", do: assert(Counter.next(1) == 3)

  describe "more" do
    test "one", do: assert(Counter.next(2) == 3)

    test "two" do
      assert Counter.next(3) == 4
    end
  end

  @tag :slow
  test "slow", do: :ok
end
