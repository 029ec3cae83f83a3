ExUnit.start(trace: true, slowest: 1, slowest_modules: 1, seed: 0, exclude: [:ex, os: "x"], include: [:inc])

defmodule TraceTest do
  use ExUnit.Case, async: true

  test "a", do: Process.sleep(60)

  @tag :skip # on purpose: how a skipped test is shown
  test "b", do: :ok

  @tag :ex
  test "c", do: :ok

  @tag :ex
  @tag :inc
  test "c, included", do: :ok

  @tag os: "x"
  test "d", do: :ok

  @tag os: "y"
  test "e", do: :ok

  test "f", do: assert(1 == 2)

  describe "in" do
    test "g", do: assert(1 == 1)
  end

  test "h"
end

defmodule TraceExcludedTest do
  use ExUnit.Case
  @moduletag :ex
  test "c", do: :ok
end

defmodule TraceLastTest do
  use ExUnit.Case
  test "c", do: :ok
end
