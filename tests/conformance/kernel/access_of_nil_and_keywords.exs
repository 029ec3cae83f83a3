IO.inspect(nil[:a]) # expect: nil
IO.inspect([a: 1][:a]) # expect: 1
IO.inspect([a: 1, a: 2][:a]) # expect: 1
IO.inspect(%{"a" => %{b: [c: 3]}}["a"][:b][:c]) # expect: 3

try do
  Function.identity([1, 2])[0]
rescue
  e -> IO.puts(Exception.message(e))
end
# expect: the Access module does not support accessing lists by index, got: 0
# expect:
# expect: Accessing a list by index is typically discouraged in Elixir, instead we prefer to use the Enum module to manipulate lists as a whole. If you really must access a list element by index, you can use Enum.at/2 or the functions in the List module

try do
  Function.identity(5)[:a]
rescue
  e -> IO.inspect(e.__struct__) # expect: FunctionClauseError
end
