ExUnit.start(seed: 0, exclude: [:slow], timeout: 50)

defmodule SkipTest do
  use ExUnit.Case

  @tag :skip
  test "skipped", do: flunk()

  @tag skip: "for a reason"
  test "skipped for a reason", do: flunk()

  @tag :slow
  test "excluded", do: flunk()

  @tag timeout: 20
  test "too slow" do
    Process.sleep(10_000)
  end

  test "too slow by default" do
    Process.sleep(10_000)
  end

  @tag timeout: :infinity
  test "slow enough" do
    Process.sleep(80)
  end

  @tag :tmp_dir
  test "tmp dir", %{tmp_dir: dir} do
    assert File.dir?(dir)
  end

  @tag capture_log: true
  test "log", do: :ok

  test "without body"
end

defmodule SkipModuleTest do
  use ExUnit.Case
  @moduletag :skip
  setup_all do
    raise "never called"
  end
  test "a", do: flunk()
  test "b", do: flunk()
end
