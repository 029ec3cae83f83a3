defprotocol P do
  def f(x), do: x
end

# expect exit: 1
# expect stderr:     error: undefined function def/2 (there is no such import)
# expect stderr:     │
# expect stderr:   2 │   def f(x), do: x
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/protocol_bad.exs:2:3: P (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/protocol_bad.exs: cannot compile module P (errors have been logged)
