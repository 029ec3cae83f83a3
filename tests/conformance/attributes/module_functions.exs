defmodule A do
  @x 1
  Module.put_attribute(__MODULE__, :y, 5)
  IO.inspect(Module.get_attribute(__MODULE__, :x)) # expect: 1
  IO.inspect(Module.has_attribute?(__MODULE__, :z)) # expect: false
  Module.delete_attribute(__MODULE__, :x)
  IO.inspect(Module.get_attribute(__MODULE__, :x, :default)) # expect: :default
  def y, do: @y
  IO.inspect(Module.defines?(__MODULE__, {:y, 0})) # expect: true
end

IO.inspect(A.y()) # expect: 5
