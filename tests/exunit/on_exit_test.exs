ExUnit.start()

defmodule OnExitTest do
  use ExUnit.Case

  setup_all do
    on_exit(fn -> IO.puts("all done") end)
    :ok
  end

  setup do
    on_exit(fn -> IO.puts("from setup") end)
  end

  test "order" do
    on_exit(fn -> IO.puts("first") end)
    on_exit(fn -> IO.puts("second") end)
    on_exit(:named, fn -> IO.puts("never") end)
    on_exit(:named, fn -> IO.puts("named") end)
    :ok
  end

  test "raises in on_exit" do
    on_exit(fn -> raise "late" end)
    :ok
  end

  test "raises twice" do
    on_exit(fn -> raise "late" end)
    raise "early"
  end

  test "exits in on_exit" do
    on_exit(fn -> exit(:bad) end)
    :ok
  end

  test "runs in another process" do
    me = self()
    on_exit(fn -> if me != self(), do: IO.puts("another process") end)
    :ok
  end
end
