defmodule NoneTest do
  use ExUnit.Case
  doctest None
end
