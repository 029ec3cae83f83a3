ExUnit.start(seed: 0)

defmodule AssertOperatorsTest do
  use ExUnit.Case

  test "equal", do: assert(1 + 1 == 3)
  test "equal passes", do: assert(1 + 1 == 2)

  test "equal lists" do
    list = [1, 2, 3]
    assert list == [1, 2, 4]
  end

  test "strictly equal" do
    assert 1 === 1.0
  end

  test "different, both sides equal" do
    x = 1
    assert x != 1
  end

  test "strictly different" do
    assert :a !== :a
  end

  test "less" do
    assert 2 < 1
  end

  test "less or equal" do
    assert 3 <= 1
  end

  test "less than itself" do
    assert 1 < 1
  end

  test "greater" do
    assert 1 > 2
  end

  test "greater or equal" do
    assert 1 >= 2
  end

  test "in" do
    assert 4 in [1, 2, 3]
  end

  test "not in" do
    assert 1 not in [1, 2, 3]
  end

  test "matches text" do
    assert "hello" =~ "world"
  end

  test "and" do
    assert true and false
  end

  test "or" do
    assert nil || false
  end

  test "not" do
    assert not true
  end

  test "bang" do
    assert !1
  end

  test "long operands" do
    list = Enum.to_list(1..40)
    assert list == Enum.map(list, fn number -> number * 2 end) |> Enum.filter(fn x -> rem(x, 3) == 0 end)
  end

  test "refute equal" do
    refute 1 == 1
  end

  test "refute less" do
    refute 1 < 2
  end

  test "refute in" do
    refute 1 in [1]
  end

  test "refute different" do
    refute 1 != 2
  end

  test "refute truthy" do
    x = 5
    refute x
  end

  test "refute call" do
    refute is_list([])
  end

  test "refute passes" do
    refute false
    refute nil
    refute 1 == 2
    refute match?(1, 2)
  end
end
