defmodule MyErr do
  defexception message: "mine"
end

types = [
  fn -> raise MyErr end,
  fn -> raise KeyError, key: 1, term: %{} end,
  fn -> Enum.fetch!([], 1) end,
  fn -> String.to_integer("x") end
]

for fun <- types do
  result =
    try do
      fun.()
    rescue
      e in [MyErr, Enum.OutOfBoundsError] -> {:known, e.__struct__}
      e in _ -> {:other, e.__struct__}
    end

  IO.inspect(result)
end
# expect: {:known, MyErr}
# expect: {:other, KeyError}
# expect: {:known, Enum.OutOfBoundsError}
# expect: {:other, ArgumentError}
