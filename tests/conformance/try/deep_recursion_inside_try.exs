defmodule T do
  def count(0), do: throw(:bottom)

  def count(n) do
    try do
      count(n - 1)
    after
      Process.put(:afters, Process.get(:afters, 0) + 1)
    end
  end
end

IO.inspect(catch_it = try(do: T.count(1000), catch: (x -> x))) # expect: :bottom
IO.inspect({catch_it, Process.get(:afters)}) # expect: {:bottom, 1000}
