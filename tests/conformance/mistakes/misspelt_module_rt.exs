Stirng.length("a")

# expect exit: 1
# expect stderr: ** (UndefinedFunctionError) function Stirng.length/1 is undefined (module Stirng is not available). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
# expect stderr:     Stirng.length("a")
