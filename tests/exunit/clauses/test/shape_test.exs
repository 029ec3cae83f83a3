defmodule ShapeTest do
  use ExUnit.Case

  test "a guard fails" do
    assert Shape.area(%Shape{kind: :square, size: 0}) == 0
  end

  test "a pattern fails" do
    assert Shape.area(:triangle, 2) == 4
  end

  test "a private function" do
    assert Shape.same(1, 2) == 3
  end
end
