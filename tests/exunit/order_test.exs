# The order of tests and the random numbers follow from the seed.
ExUnit.start(seed: 42, trace: true)

defmodule OrderTest do
  use ExUnit.Case

  for i <- 1..9 do
    test "number #{i}" do
      assert :rand.uniform(1000) == :shown
    end
  end
end

for name <- [:A, :B, :C, :D] do
  defmodule Module.concat(OrderTest, name) do
    use ExUnit.Case
    test "one", do: :ok
    test "two", do: :ok
  end
end
