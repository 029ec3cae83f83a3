defmodule L do
  def f do
    import String, only: [upcase: 1]
    upcase("inside")
  end

  def g(x) do
    if x do
      import List, only: [first: 1]
      first([1, 2])
    end
  end
end

IO.inspect({L.f(), L.g(true)}) # expect: {"INSIDE", 1}
import Enum, only: [map: 2, sum: 1]
IO.inspect([1, 2] |> map(&(&1 * 2)) |> sum()) # expect: 6
