defmodule X.Y do
  def v, do: :xy
end

defmodule T do
  def inside do
    alias X.Y
    Y.v()
  end

  def outside, do: Y
end

IO.inspect({T.inside(), T.outside()}) # expect: {:xy, Y}
