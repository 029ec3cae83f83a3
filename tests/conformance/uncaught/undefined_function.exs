Nowhere.to_be_found(1, 2)

# expect exit: 1
# expect stderr: ** (UndefinedFunctionError) function Nowhere.to_be_found/2 is undefined (module Nowhere is not available). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
