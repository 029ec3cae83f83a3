  x = """
 abc
  """

# expect stderr:     warning: outdented heredoc line. The contents inside the heredoc should be indented at the same level as the closing """. The following is forbidden:
# expect stderr:         def text do
# expect stderr:           """
# expect stderr:         contents
# expect stderr:           """
# expect stderr:         end
# expect stderr:     Instead make sure the contents are indented as much as the heredoc closing:
# expect stderr:         def text do
# expect stderr:           """
# expect stderr:           contents
# expect stderr:           """
# expect stderr:         end
# expect stderr:     The current heredoc line is indented too little
# expect stderr:     │
# expect stderr:   2 │  abc
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/tok_heredoc_indent.exs:2:7
# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   1 │   x = """
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/tok_heredoc_indent.exs:1:3
