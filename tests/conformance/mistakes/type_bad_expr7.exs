defmodule A do
  @type t() :: foo
  @type u(a) :: list
end

# expect exit: 1
