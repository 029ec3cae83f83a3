defprotocol A do
  defmacro f(x)
end

# expect exit: 1
