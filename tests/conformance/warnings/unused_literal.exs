defmodule A do
  def f do
    1
    :ok
  end
  def g do
    "abc"
    [1]
    {1, 2}
    nil
    :ok
  end
end

# expect stderr: warning: code block contains unused literal 1 (remove the literal or assign it to _ to avoid warnings)
# expect stderr: └─ tests/conformance/warnings/unused_literal.exs: A.f/0
# expect stderr: warning: code block contains unused literal "abc" (remove the literal or assign it to _ to avoid warnings)
# expect stderr: └─ tests/conformance/warnings/unused_literal.exs: A.g/0
