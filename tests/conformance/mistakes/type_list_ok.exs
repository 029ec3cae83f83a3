defmodule A do
  @type t :: [integer, ...]
  @type u :: [a: 1, b: 2]
  @type v :: []
  @type w :: [atom | integer]
end
IO.puts("ok") # expect: ok
