defmodule A do
  @foo(1)
  def f, do: @foo()
end

# expect stderr:     warning: the @foo() notation (with parentheses) is deprecated, please use @foo (without parentheses) instead
# expect stderr:     │
# expect stderr:   3 │   def f, do: @foo()
# expect stderr:     │   ~~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/attribute_parens.exs:3: A.f/0
