# Messages with empty lines.
ExUnit.start(seed: 0)
defmodule MsgTest do
  use ExUnit.Case
  test "flunk", do: flunk("a\n\nb\n")
  test "raise", do: raise("a\n\nb\n")
  test "assert", do: assert(1 == 2, "a\n\n\nb\n")
  test "exit", do: exit("a\n\nb")
  test "first", do: List.first(%{})
  test "throw", do: throw({:a, "x\n\ny"})
end
