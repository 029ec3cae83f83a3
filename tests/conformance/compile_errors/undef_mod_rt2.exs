Strng.length("a")

# expect exit: 1
# expect stderr: ** (UndefinedFunctionError) function Strng.length/1 is undefined (module Strng is not available). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
# expect stderr:     Strng.length("a")
# expect stderr:     tests/conformance/compile_errors/undef_mod_rt2.exs:1: (file)
