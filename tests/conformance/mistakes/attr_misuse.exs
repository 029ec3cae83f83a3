defmodule A do
  @x = 1
  def f, do: @x
end

# expect exit: 1
# expect stderr: ** (ArgumentError) invalid usage of module attributes. Module attributes cannot be used inside pattern matching (and guards) outside of a function. If you are trying to define an attribute, do not do this:
# expect stderr:     @foo = :value
# expect stderr: Instead, do this:
# expect stderr:     @foo :value
