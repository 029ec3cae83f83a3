defprotocol A do
  defmacro f(x)
end

# expect exit: 1
# expect stderr:     warning: protocols must define at least one function, but none was defined
# expect stderr:     │
# expect stderr:   1 │ defprotocol A do
# expect stderr:     │ ~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/protocol_defmacro.exs:1: A (module)
# expect stderr:     error: implementation not provided for predefined defmacro f/1
# expect stderr:     │
# expect stderr:   2 │   defmacro f(x)
# expect stderr:     │            ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/protocol_defmacro.exs:2:12: A (module)
# expect stderr: ** (CompileError) tests/conformance/mistakes/protocol_defmacro.exs: cannot compile module A (errors have been logged)
