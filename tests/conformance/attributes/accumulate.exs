defmodule A do
  Module.register_attribute(__MODULE__, :routes, accumulate: true)
  @routes {:get, "/"}
  @routes {:post, "/x"}
  def routes, do: @routes
  @plain 1
  @plain 2
  def plain, do: @plain
end

IO.inspect(A.routes()) # expect: [post: "/x", get: "/"]
IO.inspect(A.plain()) # expect: 2
