# What is no quoted form is found.
IO.inspect(Macro.validate({1, 2, 3})) # expect: {:error, {1, 2, 3}}
IO.inspect(Macro.validate({:a, [line: 1], [{1, 2, 3}]})) # expect: {:error, {1, 2, 3}}
IO.inspect(Macro.validate(%{})) # expect: {:error, %{}}
IO.inspect(Macro.validate({:a, [], [:b, "c", 1.0, [], {1, 2}]})) # expect: :ok
IO.inspect(Macro.validate({:a, [], [self()]})) # expect: :ok
