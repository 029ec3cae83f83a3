defmodule A do
  def f(x) do
    case x do
      :a && :b -> 1
      !x -> 2
    end
  end
end

# expect exit: 1
# expect stderr: ** (ArgumentError) invalid expression in match, && is not allowed in patterns such as function clauses, case clauses or on the left side of the = operator
