defmodule U do
  def f(x) do
    Enum.filter_map(x, & &1, & &1)
    Tuple.append({1}, 2)
    List.zip([[1]])
    Map.map(x, & &1)
    Keyword.map(x, & &1)
    String.to_char_list(x)
    Range.range?(x)
    Stream.chunk(x, 2)
  end
end

# expect stderr:     warning: Enum.filter_map/3 is deprecated. Use Enum.filter/2 + Enum.map/2 or for comprehensions instead
# expect stderr:     │
# expect stderr:   3 │     Enum.filter_map(x, & &1, & &1)
# expect stderr:     │          ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/kernel_deprec4.exs:3:10: U.f/1
# expect stderr:     warning: Tuple.append/2 is deprecated. Use insert_at instead
# expect stderr:     │
# expect stderr:   4 │     Tuple.append({1}, 2)
# expect stderr:     │           ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/kernel_deprec4.exs:4:11: U.f/1
# expect stderr:     warning: List.zip/1 is deprecated. Use Enum.zip/1 instead
# expect stderr:     │
# expect stderr:   5 │     List.zip([[1]])
# expect stderr:     │          ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/kernel_deprec4.exs:5:10: U.f/1
# expect stderr:     warning: Map.map/2 is deprecated. Use Map.new/2 instead (invoke Map.from_struct/1 before if you have a struct)
# expect stderr:     │
# expect stderr:   6 │     Map.map(x, & &1)
# expect stderr:     │         ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/kernel_deprec4.exs:6:9: U.f/1
# expect stderr:     warning: Keyword.map/2 is deprecated. Use Keyword.new/2 instead
# expect stderr:     │
# expect stderr:   7 │     Keyword.map(x, & &1)
# expect stderr:     │             ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/kernel_deprec4.exs:7:13: U.f/1
# expect stderr:     warning: String.to_char_list/1 is deprecated. Use String.to_charlist/1 instead
# expect stderr:     │
# expect stderr:   8 │     String.to_char_list(x)
# expect stderr:     │            ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/kernel_deprec4.exs:8:12: U.f/1
# expect stderr:     warning: Range.range?/1 is deprecated. Pattern match on first..last//step instead
# expect stderr:     │
# expect stderr:   9 │     Range.range?(x)
# expect stderr:     │           ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/kernel_deprec4.exs:9:11: U.f/1
# expect stderr:     warning: Stream.chunk/2 is deprecated. Use Stream.chunk_every/2 instead
# expect stderr:     │
# expect stderr:  10 │     Stream.chunk(x, 2)
# expect stderr:     │            ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/kernel_deprec4.exs:10:12: U.f/1
