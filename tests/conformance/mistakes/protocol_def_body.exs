defprotocol A do
  def f(x), do: x
end

# expect exit: 1
# expect stderr:     error: undefined function def/2 (there is no such import)
# expect stderr:     │
# expect stderr:   2 │   def f(x), do: x
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/protocol_def_body.exs:2:3: A (module)
# expect stderr: ** (CompileError) tests/conformance/mistakes/protocol_def_body.exs: cannot compile module A (errors have been logged)
