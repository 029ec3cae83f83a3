:foo.bar()

# expect exit: 1
# expect stderr: ** (UndefinedFunctionError) function :foo.bar/0 is undefined (module :foo is not available)
# expect stderr:     :foo.bar()
