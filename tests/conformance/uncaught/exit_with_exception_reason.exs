exit({%RuntimeError{message: "as a reason"}, []})

# expect exit: 1
# expect stderr: ** (exit) {%RuntimeError{message: "as a reason"}, []}
