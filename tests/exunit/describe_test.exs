ExUnit.start(seed: 0)

defmodule DescribeTest do
  use ExUnit.Case

  @moduletag :whole
  @moduletag level: 1

  setup_all do
    {:ok, all: 1, order: [:all]}
  end

  setup_all context do
    assert context.all == 1
    %{second: 2}
  end

  setup context do
    [order: context.order ++ [:first]]
  end

  setup :named
  setup [:named_two, {__MODULE__, :named_three}]

  defp named(context), do: {:ok, order: context.order ++ [:named]}
  defp named_two(context), do: %{order: context.order ++ [:two]}
  def named_three(context), do: [order: context.order ++ [:three]]

  test "context", context do
    assert context.order == [:all, :first, :named, :two, :three]
    assert context.all == 1
    assert context.second == 2
    assert context.module == __MODULE__
    assert context.test == :"test context"
    assert context.describe == nil
    assert context.describe_line == nil
    assert context.test_type == :test
    assert context.registered == %{}
    assert context.async == false
    assert context.line == 29
    assert context.whole == true
    assert context.level == 1
  end

  describe "inner" do
    @describetag level: 2
    @describetag :inner
    setup %{order: order}, do: {:ok, order: order ++ [:inner]}

    @tag level: 3
    @tag :one
    @tag [two: 2, three: 3]
    test "tags", %{level: level} = context do
      assert level == 3
      assert context.one == true and context.two == 2 and context.three == 3
      assert context.inner
      assert context.describe == "inner"
      assert context.order == [:all, :first, :named, :two, :three, :inner]
    end

    test "level", %{level: level, describe_line: line} do
      assert level == 2
      assert line == 46
      refute Process.get(:nothing, true)
    end

    test "not implemented"
  end

  test "not implemented either"
end
