ExUnit.start(seed: 0, exclude: [:slow], timeout: 50)

defmodule SkipTest do
  use ExUnit.Case

  @tag :skip # on purpose: how a skipped test is shown
  test "skipped", do: flunk()

  @tag skip: "for a reason" # on purpose: the reason is shown
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
  @tag timeout: :infinity
  test "tmp dir", %{tmp_dir: dir} do
    assert File.dir?(dir)
  end

  @tag capture_log: true
  @tag timeout: :infinity
  test "log", do: :ok

  test "without body"
end

defmodule SkipModuleTest do
  use ExUnit.Case
  @moduletag :skip # on purpose: how a skipped test is shown
  setup_all do
    raise "never called"
  end
  test "a", do: flunk()
  test "b", do: flunk()
end
