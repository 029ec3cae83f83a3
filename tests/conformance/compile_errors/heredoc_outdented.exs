x = """
not closed

# expect error: missing terminator: """
