defmodule A do
  def f(x) do
    with {:ok, a} <- x,
    do
      a
    end
  end
end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/with_do_comma.exs:4:5:
# expect stderr:     error: unexpected reserved word: do. In case you wanted to write a "do" expression, you must either use do-blocks or separate the keyword argument with comma. For example, you should either write:
# expect stderr:         if some_condition? do
# expect stderr:           :this
# expect stderr:         else
# expect stderr:           :that
# expect stderr:         end
# expect stderr:     or the equivalent construct:
# expect stderr:     where "some_condition?" is the first argument and the second argument is a keyword list.
# expect stderr:     You may see this error if you forget a trailing comma before the "do" in a "do" block
# expect stderr:     │
# expect stderr:   4 │     do
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/with_do_comma.exs:4:5
