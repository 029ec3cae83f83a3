defmodule NoModuleTest do
  use ExUnit.Case
  doctest Nope
end
