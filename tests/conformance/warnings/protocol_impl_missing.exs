defprotocol P do
  def f(x)
  def g(x)
end
defimpl P, for: Integer do
  def f(x), do: x
end

# expect stderr:     warning: function g/1 required by protocol P is not implemented (in module P.Integer)
# expect stderr:     │
# expect stderr:   5 │ defimpl P, for: Integer do
# expect stderr:     │ ~~~~~~~~~~~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/protocol_impl_missing.exs:5: P.Integer (module)
