defmodule App do
  alias __MODULE__, as: Me
  alias __MODULE__.Store
  def hi, do: :hi
  def call, do: Me.hi()
  def store, do: Store
  def sub, do: __MODULE__.Sub
end

IO.inspect([App.call(), App.store(), App.sub()]) # expect: [:hi, App.Store, App.Sub]
