# A private type that nothing uses is warned of.
defmodule Sample do
  @typep p :: integer
  @typep q(a) :: [a]
  @type t :: q(atom)
end
