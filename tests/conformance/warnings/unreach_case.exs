defmodule A do
  def f(x) do
    case x do
      1 -> 2
      1 -> 3
      y -> y
      z -> z
    end
  end
  def g(x) do
    receive do
      {:a, _} -> 1
      {:a, 2} -> 2
    end
    fn 1 -> 2
       1 -> 3 end
  end
  def h(x) do
    try do
      x
    rescue
      _ -> 1
      ArgumentError -> 2
    end
    with {:ok, a} <- x do
      a
    else
      _ -> 1
      :error -> 2
    end
  end
end

# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:  10 │   def g(x) do
# expect stderr:     │         ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unreach_case.exs:10:9: A.g/1
# expect stderr:     warning: this clause cannot match because a previous clause at line 4 always matches
# expect stderr:     │
# expect stderr:   5 │       1 -> 3
# expect stderr:     │         ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unreach_case.exs:5:9
# expect stderr:     warning: this clause cannot match because a previous clause at line 6 always matches
# expect stderr:     │
# expect stderr:   7 │       z -> z
# expect stderr:     │         ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unreach_case.exs:7:9
# expect stderr:     warning: this clause cannot match because a previous clause at line 12 always matches
# expect stderr:     │
# expect stderr:  13 │       {:a, 2} -> 2
# expect stderr:     │               ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unreach_case.exs:13:15
# expect stderr:     warning: this clause cannot match because a previous clause at line 15 always matches
# expect stderr:     │
# expect stderr:  16 │        1 -> 3 end
# expect stderr:     │          ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unreach_case.exs:16:10
# expect stderr:     warning: this clause cannot match because a previous clause at line 28 always matches
# expect stderr:     │
# expect stderr:  29 │       :error -> 2
# expect stderr:     │              ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unreach_case.exs:29:14
