defprotocol P do
  def f()
end

# expect exit: 1
# expect stderr: ** (ArgumentError) protocol functions expect at least one argument
