ExUnit.start(seed: 0)

defmodule DocTestFileTest do
  use ExUnit.Case
  doctest_file "tests/exunit/docs/examples.md"
end
