x = """abc
"""

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/heredoc_same_line.exs:1:8:
# expect stderr:     error: heredoc allows only whitespace characters followed by a new line after opening """
# expect stderr:     │
# expect stderr:   1 │ x = """abc
# expect stderr:     │        ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/heredoc_same_line.exs:1:8
