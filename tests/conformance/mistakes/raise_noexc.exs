raise Enum, "a"

# expect exit: 1
# expect stderr: ** (UndefinedFunctionError) function Enum.exception/1 is undefined or private
