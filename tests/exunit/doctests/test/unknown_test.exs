defmodule UnknownTest do
  use ExUnit.Case
  doctest_file "unknown.md"
end
