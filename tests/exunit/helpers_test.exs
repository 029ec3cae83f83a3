ExUnit.start(seed: 0)

defmodule Helpers do
  import ExUnit.Assertions

  def assert_even(number) do
    assert rem(number, 2) == 0
    number
  end

  defmacro assert_odd(number) do
    quote do
      assert rem(unquote(number), 2) == 1
    end
  end
end

defmodule HelpersTest do
  use ExUnit.Case
  import Helpers

  test "a function", do: assert_even(3)

  test "a macro" do
    assert_odd(4)
  end

  test "a private function", do: check(Process.get(:nothing, [1, 2]))
  defp check(list), do: (assert([] = list); list)

  test "in an anonymous function" do
    Enum.each([2, 4, 5], fn number -> assert rem(number, 2) == 0 end)
  end

  test "in a linked process" do
    Process.flag(:trap_exit, true)
    pid = spawn_link(fn -> exit(:done) end)
    assert_receive {:EXIT, ^pid, :done}, 500
  end

  test "with rescue" do
    raise "x"
  rescue
    error in RuntimeError -> assert error.message == "y"
  end

  test "with after" do
    :ok
  after
    flunk("after")
  end

  for number <- 1..3 do
    test "generated #{number}" do
      assert unquote(number) < 3
    end
  end

  @value 5
  test "attributes", do: assert(@value == 6)

  test "catches its own failure" do
    assert_raise ExUnit.AssertionError, fn -> assert 1 == 2 end
    error = catch_error(assert %{a: 1} = %{a: 2})
    assert error.message == "match (=) failed"
    assert error.right == %{a: 2}
    assert Exception.message(error) =~ "right: %{a: 2}"
  end
end
