defprotocol P do
  def f(x)
end
defimpl P do
  def f(x), do: x
end

# expect exit: 1
# expect stderr: ** (ArgumentError) defimpl/3 expects a :for option when declared outside a module
