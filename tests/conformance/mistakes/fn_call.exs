f = fn x -> x end
IO.puts f(1)

# expect exit: 1
# expect stderr:     error: undefined function f/1 (there is no such import)
# expect stderr:     │
# expect stderr:   2 │ IO.puts f(1)
# expect stderr:     │         ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/fn_call.exs:2:9
# expect stderr: ** (CompileError) tests/conformance/mistakes/fn_call.exs: cannot compile file (errors have been logged)
