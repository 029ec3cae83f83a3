f = &(fn -> 1 end)

# expect exit: 1
# expect stderr:     error: invalid args for &, expected one of:
# expect stderr:       * &Mod.fun/arity to capture a remote function, such as &Enum.map/2
# expect stderr:       * &fun/arity to capture a local or imported function, such as &is_atom/1
# expect stderr:       * &some_code(&1, ...) containing at least one argument as &1, such as &List.flatten(&1)
# expect stderr:     Got: fn -> 1 end
# expect stderr:     │
# expect stderr:   1 │ f = &(fn -> 1 end)
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/capture_of_fn.exs:1:7
# expect stderr: ** (CompileError) tests/conformance/mistakes/capture_of_fn.exs: cannot compile file (errors have been logged)
