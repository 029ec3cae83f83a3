defmodule Outer do
  defmodule Inner do
    def a, do: 1
  end

  alias __MODULE__.Inner, as: I
  alias Foo.{Bar, Baz.Qux, Quux}
  import Enum, only: [map: 2, reduce: 3], warn: false
  require Logger
  use GenServer, restart: :transient

  def b, do: I.a() + Inner.a()
end
