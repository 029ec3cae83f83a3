defmodule A do
  defmodule B do
    def f, do: 1
  end
  def g, do: C.f()
end
