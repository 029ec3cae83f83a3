1
:a
"a"
IO.puts 1

# expect: 1
# expect stderr: warning: code block contains unused literal 1 (remove the literal or assign it to _ to avoid warnings)
# expect stderr: └─ tests/conformance/warnings/unused_literal_top.exs
# expect stderr: warning: code block contains unused literal "a" (remove the literal or assign it to _ to avoid warnings)
# expect stderr: └─ tests/conformance/warnings/unused_literal_top.exs
