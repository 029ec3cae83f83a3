# The fields of a struct as its module describes them.
p = fn f ->
  try do
    IO.inspect(f.(), limit: :infinity) # expect: [x: nil, y: 2]
  rescue
    e -> IO.inspect({e.__struct__, Exception.message(e)})
  end
end

defmodule Point do
  defstruct [:x, y: 2]
end

p.(fn -> Macro.struct_info!(Point, __ENV__) |> Enum.map(&{&1.field, &1.default}) end)
p.(fn -> Macro.struct_info!(String, __ENV__) end)
# expect: {ArgumentError,
# expect:  "String.__struct__/1 is undefined, cannot expand struct String. Make sure the struct name is correct. If the struct name exists and is correct but it still cannot be found, you likely have cyclic module usage in your code"}
p.(fn -> Macro.struct_info!(NoSuch, __ENV__) end)
# expect: {ArgumentError,
# expect:  "NoSuch.__struct__/1 is undefined, cannot expand struct NoSuch. Make sure the struct name is correct. If the struct name exists and is correct but it still cannot be found, you likely have cyclic module usage in your code"}
