Regex.compile!("(")

# expect exit: 1
# expect stderr: ** (Regex.CompileError) missing ) at position 1
