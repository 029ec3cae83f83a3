ExUnit.start(seed: 0)

defmodule Notes do
  def start do
    pid = spawn(fn -> loop([]) end)
    Process.register(pid, Notes)
  end

  def add(note) do
    send(Notes, {:add, note})
    :ok
  end

  def take do
    send(Notes, {:take, self()})

    receive do
      {:notes, notes} -> notes
    end
  end

  defp loop(notes) do
    receive do
      {:add, note} ->
        loop([note | notes])

      {:take, to} ->
        send(to, {:notes, Enum.reverse(notes)})
        loop([])
    end
  end
end

Notes.start()

defmodule OnExitTest do
  use ExUnit.Case

  setup_all do
    on_exit(fn -> Notes.add(:all) end)
    :ok
  end

  setup do
    on_exit(fn -> Notes.add(:setup) end)
  end

  test "order" do
    on_exit(fn -> Notes.add(:first) end)
    on_exit(fn -> Notes.add(:second) end)
    on_exit(:named, fn -> Notes.add(:never) end)
    on_exit(fn -> Notes.add(:third) end)
    on_exit(:named, fn -> Notes.add(:named) end)
    :ok
  end

  test "what was noted" do
    assert Notes.take() == :shown
  end

  test "raises in on_exit" do
    on_exit(fn -> raise "late" end)
    :ok
  end

  test "raises twice" do
    on_exit(fn -> raise "late" end)
    raise "early"
  end

  test "two on_exits raise" do
    on_exit(fn -> raise "one" end)
    on_exit(fn -> raise "two" end)
    :ok
  end

  test "exits in on_exit" do
    on_exit(fn -> exit(:bad) end)
    :ok
  end

  test "killed in on_exit" do
    on_exit(fn -> Notes.add(:still) end)
    on_exit(fn -> Process.exit(self(), :kill) end)
    :ok
  end

  test "runs in another process, which shares nothing" do
    me = self()

    on_exit(fn ->
      Notes.add(me != self())
      Notes.add(Process.alive?(me))
    end)
  end

  test "notes at the end" do
    assert Notes.take() == :shown
  end
end

defmodule OnExitAfterTest do
  use ExUnit.Case

  test "the module's function ran" do
    assert Notes.take() == :shown
  end

  test "outside of a test" do
    me = self()
    spawn(fn -> send(me, catch_error(on_exit(fn -> :ok end))) end)
    assert_receive %ArgumentError{message: message}, 500
    assert message == :shown
  end
end
