# The traces of callbacks that fail, inside and outside of describe blocks.
ExUnit.start(seed: 0)
defmodule FramesTest do
  use ExUnit.Case
  def maybe(x), do: if(System.get_env("NOPE"), do: :ok, else: raise("in #{x}"))
  def outer(c), do: if(c.test == :"test plain", do: maybe(:outer), else: :ok)

  setup_all do
    send(self(), :x)
    :ok
  end
  setup c do
    if c[:first], do: maybe(:first)
    :ok
  end
  setup c do
    if c[:second], do: maybe(:second)
    :ok
  end
  setup :outer

  @tag :first
  test "first", do: :ok
  @tag :second
  test "second", do: :ok
  test "plain", do: :ok

  describe "one" do
    setup do
      maybe(:d1)
      :ok
    end
    test "a", do: :ok
  end
  describe "two" do
    setup do
      :ok
    end
    setup do
      maybe(:d2)
      :ok
    end
    test "b", do: :ok
    @tag :first
    test "c", do: :ok
  end
  describe "three" do
    setup [:named]
    defp named(_), do: maybe(:named)
    test "d", do: :ok
  end
  describe "four" do
    setup c do
      if c[:num], do: 42, else: maybe(:x)
    end
    @tag :num
    test "e", do: :ok
  end
end
defmodule FramesAllTest do
  use ExUnit.Case
  setup_all do
    :ok
  end
  setup_all c do
    if c.module, do: FramesTest.maybe(:all)
    :ok
  end
  test "x", do: :ok
end
defmodule FramesAll2Test do
  use ExUnit.Case
  setup_all c do
    if c.module, do: 42, else: :ok
  end
  test "x", do: :ok
end
