ExUnit.start(seed: 0)

defmodule RaiseTest do
  use ExUnit.Case

  defmodule Custom do
    defexception [:message, :code]
  end

  defp one(1), do: :one
  defp boom, do: raise("boom")

  test "raises" do
    raise "an error"
  end

  test "raises deeper" do
    boom()
    :ok
  end

  test "no clause" do
    one(Process.get(:nothing, 2))
    :ok
  end

  test "arithmetic" do
    x = Process.get(:nothing, :a) + 1
    x
  end

  test "match" do
    {:ok, _} = Process.get(:nothing, :error)
    :ok
  end

  test "throws" do
    throw(:ball)
  end

  test "exits" do
    exit(:reason)
  end

  test "exits normally" do
    exit(:normal)
  end

  test "exits for shutdown" do
    exit({:shutdown, 1})
  end

  test "erlang error" do
    :erlang.error(:strange)
  end

  test "linked process" do
    spawn_link(fn -> exit(:bad) end)
    Process.sleep(1000)
  end

  test "killed" do
    Process.exit(self(), :kill)
    Process.sleep(1000)
  end

  test "assert_raise/1" do
    error = assert_raise RuntimeError, fn -> raise "x" end
    assert error.message == "x"
  end

  test "assert_raise with another exception" do
    assert_raise ArgumentError, fn -> raise "x" end
  end

  test "assert_raise, nothing raised" do
    assert_raise ArgumentError, fn -> :ok end
  end

  test "assert_raise with another message" do
    assert_raise RuntimeError, "y", fn -> raise "x" end
  end

  test "assert_raise with the message" do
    assert_raise RuntimeError, "x", fn -> raise "x" end
    assert %Custom{code: 1} = assert_raise(Custom, "m", fn -> raise Custom, message: "m", code: 1 end)
  end

  test "assert_raise with an erlang error" do
    assert_raise ArithmeticError, fn -> 1 + Process.get(:nothing, :a) end
    assert_raise FunctionClauseError, fn -> one(3) end
    assert_raise UndefinedFunctionError, fn -> RaiseTest.nope() end
  end

  test "catch_throw" do
    assert catch_throw(throw(:a)) == :a
  end

  test "catch_throw, nothing thrown" do
    catch_throw(:ok)
  end

  test "catch_exit" do
    assert catch_exit(exit(:a)) == :a
  end

  test "catch_exit, thrown" do
    catch_exit(throw(:a))
  end

  test "catch_error" do
    assert catch_error(raise "a") == %RuntimeError{message: "a"}
    assert catch_error(:erlang.error(:a)) == :a
  end

  test "catch_error, exited" do
    catch_error(:ok)
  end

  test "undefined function" do
    Missing.fun(1)
    :ok
  end

  test "key error" do
    map = Process.get(:nothing, %{a: 1})
    map.b
  end

  test "custom" do
    raise Custom, message: "custom\nmessage"
  end

  test "in a function of another module" do
    Enum.map([1], fn x -> x + Process.get(:nothing, :a) end)
  end
end
