defmodule A do
  def f(z), do: for {x = {y}, y = {x}} <- z, do: {x, y}
end

# expect exit: 1
# expect stderr:     warning: missing parentheses for expression following "do:" keyword. Parentheses are required to solve ambiguity inside keywords.
# expect stderr:     This error happens when you have function calls without parentheses inside keywords. For example:
# expect stderr:         function(arg, one: nested_call a, b, c)
# expect stderr:         function(arg, one: if expr, do: :this, else: :that)
# expect stderr:     In the examples above, we don't know if the arguments "b" and "c" apply to the function "function" or "nested_call". Or if the keywords "do" and "else" apply to the function "function" or "if". You can solve this by explicitly adding parentheses:
# expect stderr:         function(arg, one: if(expr, do: :this, else: :that))
# expect stderr:         function(arg, one: nested_call(a, b, c))
# expect stderr:     Ambiguity found at:
# expect stderr:     │
# expect stderr:   2 │   def f(z), do: for {x = {y}, y = {x}} <- z, do: {x, y}
# expect stderr:     │   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/rec_for.exs:2
# expect stderr:     error: recursive variable definition in patterns:
# expect stderr:     [{x = {y}, y = {x}}]
# expect stderr:     the variable "x" is defined recursively in function of "y"
# expect stderr:     │
# expect stderr:   2 │   def f(z), do: for {x = {y}, y = {x}} <- z, do: {x, y}
# expect stderr:     │                                        ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/rec_for.exs:2:40: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/rec_for.exs: cannot compile module A (errors have been logged)
