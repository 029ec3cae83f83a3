ExUnit.start(seed: 0)

defmodule AssertCallTest do
  use ExUnit.Case

  defp falsy(_a, _b), do: false
  defp no_arguments, do: nil
  defmacrop always_false(x), do: quote(do: (unquote(x); false))

  test "a call" do
    x = 1
    assert falsy(x, [a: 2])
  end

  test "a call without arguments" do
    assert no_arguments()
  end

  test "a remote call" do
    assert Map.has_key?(%{a: 1}, :b)
  end

  test "an anonymous call" do
    fun = fn _, _ -> false end
    assert fun.(1, 2)
  end

  test "a macro" do
    assert always_false(1)
  end

  test "a variable" do
    x = nil
    assert x
  end

  test "a literal" do
    assert false
  end

  test "a pipe" do
    assert [1, 2] |> Enum.member?(3)
  end

  test "is_nil" do
    assert is_nil(1)
  end

  test "a field" do
    map = %{ok: false}
    assert map.ok
  end

  test "access" do
    map = %{ok: false}
    assert map[:ok]
  end

  test "a block" do
    assert (
      x = 1
      x == 2
    )
  end

  test "if" do
    assert if(true, do: false)
  end

  test "long arguments" do
    assert Enum.member?(Enum.to_list(1..60), Process.get(:nothing, :a))
  end

  test "message" do
    assert false, "the message"
  end

  test "message that is a struct" do
    assert 1 == 2, message: "no"
  end

  test "refute message" do
    refute true, "the other message"
  end

  test "flunk" do
    flunk()
  end

  test "flunk with a message" do
    flunk("over\ntwo lines")
  end

  test "refute call" do
    refute Enum.member?([1, 2], 1)
  end
end
