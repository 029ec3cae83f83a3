defmodule A do
  @x 1
  case 1 do
    @x -> 1
  end
  case 2 do
    y when y == @x -> 1
    _ -> 1
  end
end

# expect exit: 1
