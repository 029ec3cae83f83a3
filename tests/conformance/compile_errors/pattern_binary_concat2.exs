defmodule U do
  def f("a" <> x <> "b"), do: x
end

# expect exit: 1
# expect stderr: ** (ArgumentError) cannot perform prefix match because the left operand of <> has unknown size. The left operand of <> inside a match should either be a literal binary or an existing variable with the pin operator (such as ^some_var). Got: x
