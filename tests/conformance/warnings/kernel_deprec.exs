defmodule U do
  def f(x) do
    Enum.partition(x, & &1)
    Enum.chunk(x, 2)
    String.strip(x)
    Enum.uniq(x, & &1)
    HashDict.new()
  end
end

# expect stderr:     warning: Enum.partition/2 is deprecated. Use Enum.split_with/2 instead
# expect stderr:     │
# expect stderr:   3 │     Enum.partition(x, & &1)
# expect stderr:     │          ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/kernel_deprec.exs:3:10: U.f/1
# expect stderr:     warning: Enum.chunk/2 is deprecated. Use Enum.chunk_every/2 instead
# expect stderr:     │
# expect stderr:   4 │     Enum.chunk(x, 2)
# expect stderr:     │          ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/kernel_deprec.exs:4:10: U.f/1
# expect stderr:     warning: String.strip/1 is deprecated. Use String.trim/1 instead
# expect stderr:     │
# expect stderr:   5 │     String.strip(x)
# expect stderr:     │            ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/kernel_deprec.exs:5:12: U.f/1
# expect stderr:     warning: Enum.uniq/2 is deprecated. Use Enum.uniq_by/2 instead
# expect stderr:     │
# expect stderr:   6 │     Enum.uniq(x, & &1)
# expect stderr:     │          ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/kernel_deprec.exs:6:10: U.f/1
# expect stderr:     warning: HashDict.new/0 is deprecated. Use maps and the Map module instead
# expect stderr:     │
# expect stderr:   7 │     HashDict.new()
# expect stderr:     │              ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/kernel_deprec.exs:7:14: U.f/1
