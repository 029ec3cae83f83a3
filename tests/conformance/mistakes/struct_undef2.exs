x = %User{name: "a"}

# expect exit: 1
# expect stderr:     error: User.__struct__/1 is undefined, cannot expand struct User. Make sure the struct name is correct. If the struct name exists and is correct but it still cannot be found, you likely have cyclic module usage in your code
# expect stderr:     │
# expect stderr:   1 │ x = %User{name: "a"}
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/struct_undef2.exs:1:5
# expect stderr: ** (CompileError) tests/conformance/mistakes/struct_undef2.exs: cannot compile file (errors have been logged)
