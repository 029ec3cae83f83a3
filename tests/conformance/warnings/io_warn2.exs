IO.warn("hello", [])

# expect stderr: warning: hello
