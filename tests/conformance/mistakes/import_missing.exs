defmodule A do
  import Foo.Bar
end

# expect exit: 1
