ExUnit.start(seed: 0, assert_receive_timeout: 20, refute_receive_timeout: 20)

defmodule ReceiveTest do
  use ExUnit.Case

  test "received" do
    send(self(), {:hello, 1})
    assert_received {:hello, x}
    assert x == 1
  end

  test "not received, empty mailbox" do
    assert_received :hello
  end

  test "not received, one message" do
    send(self(), :bye)
    assert_received :hello
  end

  test "not received, pin" do
    x = 1
    send(self(), {:value, 2})
    assert_received {:value, ^x}
  end

  test "not received, many messages" do
    for i <- 1..15, do: send(self(), {:message, i})
    assert_received {:message, 20}
  end

  test "not received, message" do
    assert_received :hello, "nobody said hello"
  end

  test "receive" do
    me = self()
    spawn(fn -> send(me, {:late, :message}) end)
    assert_receive {:late, m}, 500
    assert m == :message
  end

  test "never received" do
    send(self(), {:other, %{a: 1}})
    assert_receive {:never, _}
  end

  test "never received with timeout and message" do
    assert_receive {:never, _}, 10, "too late"
  end

  test "a guard" do
    send(self(), {:n, 3})
    assert_received {:n, n} when n > 2
    send(self(), {:n, 1})
    assert_received {:n, n} when n > 2
  end

  test "returns the message" do
    send(self(), {:n, 3})
    assert {:n, 3} == assert_received({:n, _})
  end

  test "refute_received" do
    send(self(), :a)
    refute_received :b
    refute_received :a
  end

  test "refute_receive" do
    send(self(), {:a, 1})
    refute_receive {:a, _}
  end

  test "refute_receive with message" do
    send(self(), {:a, 1})
    refute_receive {:a, _}, 10, "came"
  end

  test "refute_receive holds" do
    refute_receive {:a, _}, 10
  end
end
