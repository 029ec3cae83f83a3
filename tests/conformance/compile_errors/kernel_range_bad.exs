1..:a

# expect exit: 1
# expect stderr: ** (ArgumentError) ranges (first..last//step) expect both sides to be integers, got: 1..:a
