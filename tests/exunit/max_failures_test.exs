ExUnit.start(seed: 0, max_failures: 2)

defmodule MaxFailuresTest do
  use ExUnit.Case

  test "a", do: :ok

  @tag :skip # on purpose: how a skipped test is shown
  test "b", do: :ok

  test "c", do: assert(1 == 2)
  test "d", do: assert(1 == 2)
  test "e", do: assert(1 == 2)
end

defmodule MaxFailuresNextTest do
  use ExUnit.Case
  setup_all do: raise("never called")
  test "c", do: :ok
end
