ExUnit.start(seed: 0, colors: [enabled: true, success: :blue], exclude: [:never])

defmodule ColorsTest do
  use ExUnit.Case

  test "good", do: :ok

  @tag :skip # on purpose: how a skipped test is shown
  test "skipped", do: :ok

  @tag :never
  test "excluded", do: :ok

  test "strings", do: assert("hello world" == "hello there  world")
  test "maps", do: assert(%{a: 1, b: [1, 2]} == %{a: 1, b: [1, 3]})
  test "pattern" do
    x = 1
    assert {:ok, ^x, %{a: 2}} = {:ok, 2, %{a: 3}}
  end

  test "raises", do: raise("an error")
  test "flunks", do: flunk("no")
  test "arguments", do: assert(Enum.member?(Process.get(:nothing, [1]), 2))

  test "mailbox" do
    send(self(), {:other, 1})
    assert_received {:this, 1}
  end

  test "less", do: assert(2 < 1)
end

defmodule ColorsInvalidTest do
  use ExUnit.Case
  setup_all do: raise("invalid")
  test "never", do: :ok
end
