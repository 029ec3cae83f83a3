defprotocol P do
  defp f(x)
end

# expect exit: 1
# expect stderr:     warning: protocols must define at least one function, but none was defined
# expect stderr:     │
# expect stderr:   1 │ defprotocol P do
# expect stderr:     │ ~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/protocol_defp.exs:1: P (module)
# expect stderr:     error: implementation not provided for predefined defp f/1
# expect stderr:     │
# expect stderr:   2 │   defp f(x)
# expect stderr:     │        ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/protocol_defp.exs:2:8: P (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/protocol_defp.exs: cannot compile module P (errors have been logged)
