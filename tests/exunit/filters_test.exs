ExUnit.start(seed: 0, exclude: [:slow, os: "linux", number: 3], include: [keep: true, number: "4"])

defmodule FiltersTest do
  use ExUnit.Case

  @tag :slow
  test "slow", do: :ok

  @tag :slow
  @tag keep: true
  test "slow, kept", do: :ok

  @tag :slow
  @tag keep: false
  test "slow, not kept", do: :ok

  @tag os: "linux"
  test "os", do: :ok

  @tag os: :linux
  test "os as an atom", do: :ok

  @tag os: ["linux", "mac"]
  test "os in a list", do: :ok

  @tag number: 3
  test "number", do: :ok

  @tag slow: true, number: 4
  test "number as text", do: :ok

  @tag slow: false
  test "not slow", do: flunk("runs")

  test "functions" do
    assert ExUnit.Filters.parse(["a", "b:c", "d:1:2"]) == :shown
  end

  test "paths" do
    assert ExUnit.Filters.parse_path("test/a_test.exs:10:12") == :shown
  end

  test "several paths" do
    assert ExUnit.Filters.parse_paths(["a.exs", "b.exs:3", "c.exs:4"]) == :shown
  end

  test "evaluated" do
    assert ExUnit.Filters.eval([], [os: "x"], %{os: :x, line: 1, module: nil}, []) == :shown
  end

  test "skipped" do
    assert ExUnit.Filters.eval([], [], %{skip: "why"}, []) == :shown
  end
end
