# Variables by number.
p = fn f ->
  try do
    IO.inspect(f.(), limit: :infinity)
  rescue
    e -> IO.inspect({e.__struct__, Exception.message(e)})
  end
end

p.(fn -> Macro.generate_arguments(3, Foo) end)
# expect: [{:arg1, [], Foo}, {:arg2, [], Foo}, {:arg3, [], Foo}]
p.(fn -> Macro.generate_arguments(0, Foo) end) # expect: []
p.(fn -> Macro.generate_unique_arguments(2, Foo) |> Enum.map(&elem(&1, 0)) end) # expect: [:arg1, :arg2]
