defmodule U do
  defp a, do: b()
  defp b, do: a()
  defp c(x), do: x
  defguardp d(x) when x > 1
end

# expect stderr:     warning: macro d/1 is unused
# expect stderr:     │
# expect stderr:   5 │   defguardp d(x) when x > 1
# expect stderr:     │             ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/private_unused_many.exs:5:13: U (module)
# expect stderr:     warning: function c/1 is unused
# expect stderr:     │
# expect stderr:   4 │   defp c(x), do: x
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/private_unused_many.exs:4:8: U (module)
# expect stderr:     warning: function b/0 is unused
# expect stderr:     │
# expect stderr:   3 │   defp b, do: a()
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/private_unused_many.exs:3:8: U (module)
# expect stderr:     warning: function a/0 is unused
# expect stderr:     │
# expect stderr:   2 │   defp a, do: b()
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/private_unused_many.exs:2:8: U (module)
