defmodule K do
  import Kernel, except: [length: 1, to_string: 1]
  def length(x), do: {:my_length, Kernel.length(x)}
  def to_string(_), do: "mine"
  def run, do: {length([1, 2]), to_string(:x)}
end

IO.inspect(K.run()) # expect: {{:my_length, 2}, "mine"}
