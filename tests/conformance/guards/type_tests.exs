tests = [
  is_atom: &is_atom/1,
  is_binary: &is_binary/1,
  is_bitstring: &is_bitstring/1,
  is_boolean: &is_boolean/1,
  is_float: &is_float/1,
  is_function: &is_function/1,
  is_integer: &is_integer/1,
  is_list: &is_list/1,
  is_map: &is_map/1,
  is_nil: &is_nil/1,
  is_number: &is_number/1,
  is_pid: &is_pid/1,
  is_reference: &is_reference/1,
  is_tuple: &is_tuple/1,
  is_struct: &is_struct/1,
  is_exception: &is_exception/1
]

values = [
  :a,
  "b",
  <<1::1>>,
  true,
  1.0,
  fn -> 1 end,
  1,
  [],
  %{},
  nil,
  self(),
  make_ref(),
  {},
  1..2
]

values = values ++ [RuntimeError.exception("x")]

for value <- values do
  IO.inspect(for {name, test} <- tests, test.(value), do: name)
end
# expect: [:is_atom]
# expect: [:is_binary, :is_bitstring]
# expect: [:is_bitstring]
# expect: [:is_atom, :is_boolean]
# expect: [:is_float, :is_number]
# expect: [:is_function]
# expect: [:is_integer, :is_number]
# expect: [:is_list]
# expect: [:is_map]
# expect: [:is_atom, :is_nil]
# expect: [:is_pid]
# expect: [:is_reference]
# expect: [:is_tuple]
# expect: [:is_map, :is_struct]
# expect: [:is_map, :is_struct, :is_exception]
