defmodule A do
  def f(m) do
    k = :a
    %{k => v} = m
    v
  end
end

# expect exit: 1
