defprotocol A do
  defp f(x), do: x
  def g(x)
end

# expect stderr:     warning: function f/1 is unused
# expect stderr:     │
# expect stderr:   2 │   defp f(x), do: x
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/protocol_defp2.exs:2:8: A (module)
