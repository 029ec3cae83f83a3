defmodule A do
  def f(x, y) do
    x | y
    x <- y
    x // y
    x when y
    x \\ y
    x :: y
  end
end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/operators_out_of_place.exs:5:7:
# expect stderr:     error: the range step operator (//) must immediately follow the range definition operator (..), for example: 1..9//2. If you wanted to define a default argument, use (\\) instead. Syntax error before: '//'
# expect stderr:     │
# expect stderr:   5 │     x // y
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/operators_out_of_place.exs:5:7
