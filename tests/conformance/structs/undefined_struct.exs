defmodule Use do
  def p, do: %Nowhere{x: 1}
end

# expect error: Nowhere.__struct__/1 is undefined, cannot expand struct Nowhere
