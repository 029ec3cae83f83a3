ExUnit.start(seed: 0)

defmodule SetupRaisesTest do
  use ExUnit.Case
  setup do
    raise "in setup"
  end

  test "never runs" do
    assert true
  end
end

defmodule SetupReturnsTest do
  use ExUnit.Case
  setup do
    :nonsense
  end

  test "never runs" do
    assert true
  end
end

defmodule SetupNamedReturnsTest do
  use ExUnit.Case
  setup :bad
  defp bad(_), do: {:error, :reason}

  test "never runs" do
    assert true
  end
end

defmodule SetupReservedTest do
  use ExUnit.Case
  setup do
    {:ok, test: 1, file: 2}
  end

  test "never runs" do
    assert true
  end
end

defmodule SetupAllRaisesTest do
  use ExUnit.Case
  setup_all do
    raise "in setup_all"
  end

  test "one" do
    assert true
  end

  test "two" do
    assert true
  end
end

defmodule SetupAllReturnsTest do
  use ExUnit.Case
  setup_all do
    {:bad, 1}
  end

  test "one" do
    assert true
  end
end

defmodule SetupAllKilledTest do
  use ExUnit.Case
  setup_all do
    Process.exit(self(), :kill)
    Process.sleep(1000)
  end

  test "one" do
    assert true
  end
end

defmodule SetupAllOnExitTest do
  use ExUnit.Case
  setup_all do
    on_exit(fn -> raise "at the end" end)
    :ok
  end

  test "one" do
    assert true
  end
end
