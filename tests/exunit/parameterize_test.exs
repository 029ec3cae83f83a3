ExUnit.start(seed: 0)
defmodule ParTest do
  use ExUnit.Case, parameterize: [%{a: 1}, %{a: 2}]
  test "par", c do
    assert c.a == 1
  end
end
