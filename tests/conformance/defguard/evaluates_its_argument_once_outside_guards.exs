defmodule Once do
  defguard is_between(x, low, high) when x >= low and x <= high

  def run do
    is_between(say(5), 1, 9)
  end

  defp say(x) do
    IO.puts("evaluated") # expect: evaluated
    x
  end
end

IO.inspect(Once.run()) # expect: true
