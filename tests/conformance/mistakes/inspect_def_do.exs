IO.inspect do
  def f, do: 1
end

# expect exit: 1
# expect stderr: ** (ArgumentError) cannot invoke def/2 outside module
