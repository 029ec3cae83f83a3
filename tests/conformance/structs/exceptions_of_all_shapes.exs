defmodule Plain do
  defexception message: "plain"
end

defmodule Fields do
  defexception [:a, b: 2]
  def message(error), do: "a is #{inspect(error.a)}, b is #{error.b}"
end

defmodule Made do
  defexception [:value]
  def exception(value), do: %Made{value: value}
  def message(error), do: "made of #{inspect(error.value)}"
end

defmodule Super do
  defexception [:message]
  def exception(options), do: super(message: "got #{inspect(options)}")
end

defmodule Own do
  defexception message: "m", code: 5
  @impl true
  def message(%{code: code}), do: "code #{code}"
end

defmodule Check do
  def run(fun) do
    fun.()
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{Exception.message(error)}")
  end
end

Check.run(fn -> raise Plain end) # expect: Plain: plain
Check.run(fn -> raise Plain, "given" end) # expect: Plain: given
Check.run(fn -> raise Plain, message: "by name" end) # expect: Plain: by name
Check.run(fn -> raise Plain, nope: 1 end) # expect: KeyError: key :nope not found
Check.run(fn -> raise Fields, a: 1 end) # expect: Fields: a is 1, b is 2
Check.run(fn -> raise Fields end) # expect: Fields: a is nil, b is 2
Check.run(fn -> raise Made, [1, 2] end) # expect: Made: made of [1, 2]
Check.run(fn -> raise Super, foo: 1 end) # expect: Super: got [foo: 1]
Check.run(fn -> raise Own, code: 6 end) # expect: Own: code 6
Check.run(fn -> raise struct(Own) end) # expect: Own: code 5
Check.run(fn -> raise struct(Plain, message: nil) end)
# expect: Plain: got nil while retrieving Exception.message/1 for %Plain{message: nil} (expected a string)
IO.inspect(Plain.__info__(:functions)) # expect: [__struct__: 0, __struct__: 1, exception: 1, message: 1]
IO.inspect(Fields.__info__(:functions)) # expect: [__struct__: 0, __struct__: 1, exception: 1, message: 1]
IO.inspect(Plain.__info__(:struct))
# expect: [%{default: true, field: :__exception__}, %{default: "plain", field: :message}]
IO.inspect(Plain.exception([])) # expect: %Plain{message: "plain"}
IO.inspect(is_exception(Plain.exception([]), Plain)) # expect: true
