Process.exit(self(), :kill)

# expect exit: 1
