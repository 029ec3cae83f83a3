defmodule Counter do
  @moduledoc false

  def next(number), do: number + 1
end
