# Patterns, as the notes walk through them.

{name, age} = {"Bob", 25}
IO.puts("#{name} is #{age}")

{value, value, value} = {127, 127, 127}
IO.inspect(value)

expected = "Bob"
{^expected, _} = {"Bob", 25}

[first, second | rest] = [1, 2, 3, 4]
IO.inspect({first, second, rest})

[min | _] = Enum.sort([3, 2, 1])
IO.inspect(min)

%{age: age} = %{name: "Bob", age: 26}
IO.inspect(age)

binary = <<1, 2, 3>>
<<b1, rest::binary>> = binary
IO.inspect({b1, rest})

<<a::4, b::4>> = <<155>>
IO.inspect({a, b})

IO.inspect({<<257>>, <<257::16>>})

command = "ping www.site.com"
"ping " <> url = command
IO.puts(url)

[_, {name, _}, _] = [{"Bob", 25}, {"Alice", 30}, {"John", 35}]
IO.puts(name)

a = b = 1 + 3
IO.inspect({a, b})

{_, {hour, _, _}} = :calendar.local_time()
IO.inspect(hour in 0..23)

try do
  {_name, _age} = "can't match"
rescue
  error in MatchError -> IO.puts(Exception.message(error))
end
