cond do
  _ -> 1
end

# expect exit: 1
# expect stderr:     error: invalid use of _ inside "cond". If you want the last clause to always match, you probably meant to use: true ->
# expect stderr:     │
# expect stderr:   2 │   _ -> 1
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_cond_bad3.exs:2:5
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_cond_bad3.exs: cannot compile file (errors have been logged)
