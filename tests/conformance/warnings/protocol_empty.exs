defprotocol P do
end

# expect stderr:     warning: protocols must define at least one function, but none was defined
# expect stderr:     │
# expect stderr:   1 │ defprotocol P do
# expect stderr:     │ ~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/protocol_empty.exs:1: P (module)
