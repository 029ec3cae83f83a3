defprotocol P do
  def f(x)
end
defimpl P, for: Integer do
  def f(x), do: x
end
defimpl P, for: Integer do
  def f(x), do: x + 1
end

# expect stderr:     warning: redefining module P.Integer (current version defined in memory)
# expect stderr:     │
# expect stderr:   7 │ defimpl P, for: Integer do
# expect stderr:     │ ~~~~~~~~~~~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/protocol_impl_redefine.exs:7: P.Integer (module)
