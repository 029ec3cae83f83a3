# An attribute in a pattern is its value.
ExUnit.start(seed: 0)

defmodule AtTest do
  use ExUnit.Case
  @x %{a: 1}
  test "m1", do: assert({1, @x} = Process.get(:x, {1, %{a: 2}}))

  test "m2" do
    assert @x = Process.get(:x, %{a: 1, b: 2})
    assert {:ok, @x} = Process.get(:x, {:ok, %{a: 1, b: 2}})
    send(self(), {:a, %{a: 1}})
    assert_receive {:a, @x}
  end

  test "m3", do: match?({1, @x}, {1, 2})
end
