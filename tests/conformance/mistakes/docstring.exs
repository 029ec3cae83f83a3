defmodule A do
  """
  hello
  """
  def f, do: 1
end

# expect stderr: warning: code block contains unused literal "hello\n" (remove the literal or assign it to _ to avoid warnings)
# expect stderr: └─ tests/conformance/mistakes/docstring.exs: A (module)
