ExUnit.start(seed: 0)
defmodule Srv do
  def child_spec(arg), do: %{id: __MODULE__, start: {__MODULE__, :start_link, [arg]}}
  def start_link(arg) do
    case arg do
      :error -> {:error, :nope}
      :ignore -> :ignore
      :raise -> raise "oops"
      :exit -> exit(:bye)
      :info -> {:ok, spawn_link(fn -> Process.sleep(:infinity) end), :info}
      _ ->
    {:ok, spawn_link(fn -> Process.flag(:trap_exit, true); receive do {:EXIT, _, r} -> exit(r); x -> exit(x) end end)}
    end
  end
end
defmodule NoSpec do
  def start_link(_), do: :ok
end
defmodule QTest do
  use ExUnit.Case
  test "ok" do
    {:ok, pid} = start_supervised({Srv, 1})
    assert Process.alive?(pid)
    assert {:error, {:already_started, ^pid}} = start_supervised({Srv, 2})
    {:ok, pid2} = start_supervised({Srv, 2}, id: :other)
    {:ok, sup} = ExUnit.fetch_test_supervisor()
    assert is_pid(sup)
    assert stop_supervised(:nope) == {:error, :not_found}
    assert stop_supervised(:other) == :ok
    refute Process.alive?(pid2)
    {:ok, _} = start_supervised({Srv, 5}, id: :other)
    on_exit(fn -> refute Process.alive?(pid) end)
  end
  test "same id", do: (start_supervised!({Srv, 1}); start_supervised!({Srv, 1}))
  test "error", do: start_supervised!({Srv, :error})
  test "error/2", do: assert start_supervised({Srv, :error}) == :shown
  test "ignore/2", do: assert start_supervised({Srv, :ignore}) == :shown
  test "ignore!", do: assert start_supervised!({Srv, :ignore}) == :shown
  test "exit", do: start_supervised!({Srv, :exit})
  test "info", do: assert {:ok, _, :info} = start_supervised({Srv, :info})
  test "bad", do: start_supervised(1)
  test "bad spec", do: assert :shown == start_supervised(%{id: 1})
  test "bad spec 2", do: assert :shown == start_supervised(%{id: 1, start: {Srv, :start_link, [1]}, restart: :foo})
  test "stop!", do: stop_supervised!(:nope)

  test "transient" do
    pid = start_supervised!({Srv, 1}, restart: :transient)
    send(pid, :crash)
    Process.sleep(50)
    assert {:error, {:already_started, other}} = start_supervised({Srv, 1})
    assert other != pid
  end

  test "temporary" do
    pid = start_supervised!({Srv, 1}, restart: :temporary)
    send(pid, :crash)
    Process.sleep(50)
    assert {:ok, _} = start_supervised({Srv, 1})
  end

  test "spawned" do
    me = self()
    spawn(fn -> send(me, catch_error(start_supervised({Srv, 1}))) end)
    assert_receive %ArgumentError{message: "start_supervised/2 can only be invoked from the test process"}, 500
  end
end
