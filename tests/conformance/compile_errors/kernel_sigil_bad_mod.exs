~r/a/zz

# expect exit: 1
# expect stderr: ** (Regex.CompileError) invalid_option at position zz
