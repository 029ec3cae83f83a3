opts = [timeout: 5, retries: 3]
Keyword.fetch!(opts, :timeuot)

# expect exit: 1
# expect stderr: ** (KeyError) key :timeuot not found in: [timeout: 5, retries: 3]. Did you mean:
# expect stderr:       * :timeout
