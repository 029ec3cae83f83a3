'''
abc
'''

# expect stderr:     warning: single-quoted string represent charlists. Use ~c''' if you indeed want a charlist or use """ instead
# expect stderr:     │
# expect stderr:   1 │ '''
# expect stderr:     │ ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/tok_single_quote_heredoc.exs:1:1
