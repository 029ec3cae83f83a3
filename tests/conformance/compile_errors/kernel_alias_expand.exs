x = 1
x.Foo

# expect exit: 1
# expect stderr:     error: invalid alias: "x.Foo". If you wanted to define an alias, an alias must expand to an atom at compile time but it did not, you may use Module.concat/2 to build it at runtime. If instead you wanted to invoke a function or access a field, wrap the function or field name in double quotes
# expect stderr:     │
# expect stderr:   2 │ x.Foo
# expect stderr:     │  ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_alias_expand.exs:2:2
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_alias_expand.exs: cannot compile file (errors have been logged)
