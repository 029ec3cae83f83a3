x = nil
x.foo

# expect exit: 1
# expect stderr: ** (UndefinedFunctionError) function nil.name/0 is undefined. If you are using the dot syntax, such as module.function(), make sure the left-hand side of the dot is a module atom
# expect stderr:     nil.name()
