ExUnit.start(seed: 0)

defmodule AssertMatchTest do
  use ExUnit.Case

  defmacrop two(x), do: quote(do: {:two, unquote(x)})

  test "binds" do
    assert {:ok, x} = {:ok, 1}
    assert x == 1
    assert [a, b | rest] = [1, 2, 3]
    assert {a, b, rest} == {1, 2, [3]}
  end

  test "no match" do
    assert {:ok, _} = {:error, :reason}
  end

  test "with a pin" do
    x = 1
    assert {:ok, ^x} = {:ok, 2}
  end

  test "with two pins" do
    x = 1
    y = %{a: 1}
    assert {^x, ^y, ^x} = {1, 2, 3}
  end

  test "map" do
    assert %{a: 1} = %{a: 3}
  end

  test "map without the key" do
    assert %{a: 1} = %{}
  end

  test "list" do
    assert [1, 2 | _] = [1]
  end

  test "text" do
    assert "foo" <> rest = "bar"
    _ = rest
  end

  test "binary" do
    assert <<1, 2, _::binary>> = <<1, 3, 4>>
  end

  test "falsy" do
    assert x = nil
    _ = x
  end

  test "falsy call" do
    assert x = Map.get(%{}, :a)
    _ = x
  end

  test "a macro in a pattern" do
    assert two(x) = {:two, 1}
    assert x == 1
    assert two(2) = {:three, 1}
  end

  test "a call on the right" do
    assert {:ok, 2} = Map.fetch(%{a: 1}, :a)
  end

  test "match?" do
    assert match?({:ok, _}, {:error, 1})
  end

  test "match? with pin" do
    x = 2
    assert match?({:ok, ^x}, {:ok, 1})
  end

  test "match? with guard" do
    assert match?({:ok, x} when x > 1, {:ok, 1})
  end

  test "match? holds" do
    assert match?({:ok, x} when x > 0, {:ok, 1})
  end

  test "refute match?" do
    refute match?({:ok, _}, {:ok, 1})
  end

  test "refute match? with pin" do
    x = 1
    refute match?({:ok, ^x}, {:ok, 1})
  end

  test "struct" do
    assert %Range{first: 1, last: 2} = 1..3
  end

  test "repeated variable" do
    assert {x, x} = {1, 2}
  end
end
