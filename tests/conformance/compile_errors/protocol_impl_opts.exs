defprotocol P do
  def f(x)
end
defimpl P, foo: 1, for: Integer do
  def f(x), do: x
end

# expect exit: 1
# expect stderr: ** (ArgumentError) unknown options given to defimpl, got: [
# expect stderr:   foo: 1,
# expect stderr:   do:
# expect stderr:     def f(x) do
# expect stderr:       x
# expect stderr:     end
# expect stderr: ]
