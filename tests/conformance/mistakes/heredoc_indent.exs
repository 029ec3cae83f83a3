defmodule A do
  @doc """
 abc
    def
  """
  def f, do: 1
end

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
# expect stderr:   3 │  abc
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/heredoc_indent.exs:3:8
