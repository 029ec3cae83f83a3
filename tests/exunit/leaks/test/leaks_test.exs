defmodule LeaksTest do
  use ExUnit.Case, async: true

  setup_all do
    %{pid: spawn(fn -> Process.sleep(:infinity) end)}
  end

  test "a function of its own" do
    spawn(fn ->
      receive do
        :never -> :ok
      end
    end)
  end

  test "with a name" do
    pid = spawn(Forever, :run, [1])
    Process.register(pid, :forever)
  end

  test "linked processes end", do: spawn_link(fn -> Process.sleep(:infinity) end)
  test "nothing", do: :ok

  test "what ends soon", do: spawn(fn -> Process.sleep(10) end)
  test "at exit" do
    on_exit(fn -> spawn(Forever, :run, [1]) end)
    {:ok, _} = StringIO.open("x")
    assert 1 == 2
  end
end
