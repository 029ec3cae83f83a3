defmodule BadTest do
  use ExUnit.Case
  doctest Bad
end
