defmodule U do
end
Module.put_attribute(U, :a, 1)

# expect exit: 1
# expect stderr: ** (ArgumentError) could not call Module.put_attribute/3 because the module U is already compiled
