IO.inspect do
  quote do
    def f(x), do: x
  end
  y
end

# expect exit: 1
