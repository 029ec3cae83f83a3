IO.puts("before") # expect: before

defmodule M do
  IO.puts("top of body") # expect: top of body
  x = 20
  @attr x + 1
  def f, do: @attr
  IO.puts("attr is #{@attr}") # expect: attr is 21

  if x > 10 do
    def conditional, do: :defined
  end

  for name <- [:a, :b] do
    def unquote(name)(), do: unquote(name)
  end
end

IO.inspect([M.f(), M.conditional(), M.a(), M.b()]) # expect: [21, :defined, :a, :b]
