defmodule A do
  def f(x) do
    %{x | a: 1}
    [x]
    {x}
    "abc"
    :a
    1
    fn -> 1 end
    2
  end
end

# expect stderr: warning: code block contains unused literal "abc" (remove the literal or assign it to _ to avoid warnings)
# expect stderr: └─ tests/conformance/mistakes/unused_results2.exs: A.f/1
# expect stderr: warning: code block contains unused literal 1 (remove the literal or assign it to _ to avoid warnings)
# expect stderr: └─ tests/conformance/mistakes/unused_results2.exs: A.f/1
