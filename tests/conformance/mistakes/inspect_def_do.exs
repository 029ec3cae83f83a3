IO.inspect do
  def f, do: 1
end

# expect exit: 1
