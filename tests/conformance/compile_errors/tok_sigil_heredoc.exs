~s"""abc
"""

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_sigil_heredoc.exs:1:6:
# expect stderr:     error: heredoc allows only whitespace characters followed by a new line after opening """
# expect stderr:     │
# expect stderr:   1 │ ~s"""abc
# expect stderr:     │      ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_sigil_heredoc.exs:1:6
