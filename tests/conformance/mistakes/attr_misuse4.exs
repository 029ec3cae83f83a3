defmodule A do
  @moduledoc "a" 
  @doc "b"
  @timeout
  def f, do: @timeout
end
