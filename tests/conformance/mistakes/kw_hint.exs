opts = [timeout: 5, retries: 3]
Keyword.fetch!(opts, :timeuot)

# expect exit: 1
