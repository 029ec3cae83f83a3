defmodule A do
  foo(fn ->
  )
end