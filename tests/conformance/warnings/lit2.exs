defmodule A do
  def f(x) do
    if x do
      1
      2
    end
    [1, 2]
    {:a, :b}
    %{}
    :atom
    nil
    true
    1.5
    'abc'
    'abc'
    Foo
    <<1, 2>>
    {x, 1}
    3
  end
end

# expect stderr:     warning: using single-quoted strings to represent charlists is deprecated.
# expect stderr:     Use ~c"" if you indeed want a charlist or use "" instead.
# expect stderr:     You may run "mix format --migrate" to change all single-quoted
# expect stderr:     strings to use the ~c sigil and fix this warning.
# expect stderr:     │
# expect stderr:  14 │     'abc'
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/lit2.exs:14:5
# expect stderr:     warning: using single-quoted strings to represent charlists is deprecated.
# expect stderr:     Use ~c"" if you indeed want a charlist or use "" instead.
# expect stderr:     You may run "mix format --migrate" to change all single-quoted
# expect stderr:     strings to use the ~c sigil and fix this warning.
# expect stderr:     │
# expect stderr:  15 │     'abc'
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/lit2.exs:15:5
# expect stderr:     warning: code block contains unused literal 1 (remove the literal or assign it to _ to avoid warnings)
# expect stderr:     │
# expect stderr:   3 │     if x do
# expect stderr:     │     ~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/lit2.exs:3: A.f/1
# expect stderr: warning: code block contains unused literal 1.5 (remove the literal or assign it to _ to avoid warnings)
# expect stderr: └─ tests/conformance/warnings/lit2.exs: A.f/1
