Enum.mapp([1], & &1)

# expect exit: 1
# expect stderr: ** (UndefinedFunctionError) function Enum.mapp/2 is undefined or private. Did you mean:
# expect stderr:       * map/2
