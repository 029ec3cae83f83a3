defmodule A do
  def f, do: raise Foo, "a"
  def g, do: raise "a", "b"
end
A.f()

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
# expect stderr:   2 │   def f, do: raise Foo, "a"
# expect stderr:     │   ~~~~~~~~~~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/raise_bad.exs:2
# expect stderr:     warning: missing parentheses for expression following "do:" keyword. Parentheses are required to solve ambiguity inside keywords.
# expect stderr:     This error happens when you have function calls without parentheses inside keywords. For example:
# expect stderr:         function(arg, one: nested_call a, b, c)
# expect stderr:         function(arg, one: if expr, do: :this, else: :that)
# expect stderr:     In the examples above, we don't know if the arguments "b" and "c" apply to the function "function" or "nested_call". Or if the keywords "do" and "else" apply to the function "function" or "if". You can solve this by explicitly adding parentheses:
# expect stderr:         function(arg, one: if(expr, do: :this, else: :that))
# expect stderr:         function(arg, one: nested_call(a, b, c))
# expect stderr:     Ambiguity found at:
# expect stderr:     │
# expect stderr:   3 │   def g, do: raise "a", "b"
# expect stderr:     │   ~~~~~~~~~~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/raise_bad.exs:3
# expect stderr:     error: invalid call "a".exception("b")
# expect stderr:     │
# expect stderr:   3 │   def g, do: raise "a", "b"
# expect stderr:     │   ^^^^^^^^^^^^^^^^^^^^^^^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/raise_bad.exs:3: A.g/0
# expect stderr: ** (CompileError) tests/conformance/mistakes/raise_bad.exs: cannot compile module A (errors have been logged)
