require NoSuchModule

# expect error: module NoSuchModule is not loaded and could not be found
