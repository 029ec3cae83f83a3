defmodule Outer do
  defmodule Inner do
    def name, do: __MODULE__
  end

  def inner, do: Inner.name()
  def me, do: __MODULE__
end

defmodule Outer.Other do
  def name, do: __MODULE__
end

IO.inspect([Outer.inner(), Outer.Inner.name(), Outer.me(), Outer.Other.name()])
# expect: [Outer.Inner, Outer.Inner, Outer, Outer.Other]
IO.inspect(Outer.Inner == :"Elixir.Outer.Inner") # expect: true
