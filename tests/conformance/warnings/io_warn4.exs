IO.warn("hello", file: "a.ex", line: 3)

# expect stderr: warning: hello
# expect stderr: └─ a.ex:3: (file)
