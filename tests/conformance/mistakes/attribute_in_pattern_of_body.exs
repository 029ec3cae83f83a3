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
# expect stderr: ** (ArgumentError) invalid usage of module attributes. Module attributes cannot be used inside pattern matching (and guards) outside of a function. If you are trying to define an attribute, do not do this:
# expect stderr:     @foo = :value
# expect stderr: Instead, do this:
# expect stderr:     @foo :value
