1 +
# foo
