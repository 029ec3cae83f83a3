ExUnit.start(seed: 0)

for i <- 1..4 do
  defmodule Module.concat(AsyncTest, "M#{i}") do
    use ExUnit.Case, async: true
    @i i
    setup_all do
      %{owner: self()}
    end

    test "async #{i}", %{async: async} do
      assert async
      Process.sleep(20)
    end

    test "own process", %{owner: owner, async: true} do
      assert owner != self()
      assert @i in 1..4
    end
  end
end

defmodule AsyncTest.Sync do
  use ExUnit.Case
  test "sync", %{async: async} do
    refute async
    assert 1 == 2
  end
end
