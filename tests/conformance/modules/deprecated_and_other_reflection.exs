defmodule Old do
  @deprecated "use new/0"
  def old, do: 1
  @doc since: "1.2.0"
  def new, do: 2
  @deprecated "not needed"
  defmacro gone(x), do: x
  @deprecated "both arities"
  def many(a, b \\ 1), do: a + b
end

IO.inspect(Old.__info__(:deprecated))
# expect: [
# expect:   {{:gone, 1}, "not needed"},
# expect:   {{:many, 1}, "both arities"},
# expect:   {{:many, 2}, "both arities"},
# expect:   {{:old, 0}, "use new/0"}
# expect: ]
IO.inspect(Old.__info__(:functions)) # expect: [many: 1, many: 2, new: 0, old: 0]
IO.inspect(Old.__info__(:macros)) # expect: [gone: 1]
IO.inspect(Old.__info__(:module)) # expect: Old
IO.inspect(Old.__info__(:struct)) # expect: nil
IO.inspect(Keyword.keys(Old.__info__(:compile))) # expect: [:version, :options, :source]
IO.inspect(is_binary(Old.__info__(:md5))) # expect: true
IO.inspect(Keyword.keys(Old.module_info())) # expect: [:module, :exports, :attributes, :compile, :md5]
IO.inspect(Old.module_info(:module)) # expect: Old
IO.inspect({:"MACRO-gone", 2} in Old.module_info(:exports)) # expect: true
IO.inspect(function_exported?(Old, :many, 1)) # expect: true
IO.inspect(function_exported?(Old, :gone, 1)) # expect: false
IO.inspect(macro_exported?(Old, :gone, 1)) # expect: true

for bad <- [:nope, 1] do
  try do
    Old.module_info(bad)
  rescue
    error -> IO.inspect(error.__struct__)
  end
end
# expect: ArgumentError
# expect: ArgumentError
