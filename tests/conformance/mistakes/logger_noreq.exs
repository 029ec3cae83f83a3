defmodule A do
  def f, do: Logger.info("a")
end
