# The types and operators the notes introduce, one after another.

IO.inspect({3 / 2, 6 / 3, div(5, 2), rem(5, 2), trunc(3.7), 1_000_000 == 1_000_000})
IO.inspect([:an_atom, :"an atom with spaces", AnAtom == :"Elixir.AnAtom", true == true])
IO.inspect({nil || false || 5 || true, true && :ok, nil && :never, not false})
IO.inspect({1 == 1.0, 1 === 1.0, 1 < :atom, "b" > "a"})

person = {"Bob", 25}
IO.inspect({elem(person, 1), put_elem(person, 1, 26), person})

prime_numbers = [2, 3, 5, 7]
IO.inspect({Enum.at(prime_numbers, 3), 5 in prime_numbers, length(prime_numbers)})
IO.inspect(List.replace_at(prime_numbers, 0, 11))
IO.inspect(List.insert_at(prime_numbers, -1, 11))
IO.inspect({hd(prime_numbers), tl(prime_numbers), [1 | [2 | []]]})

squares = %{1 => 1, 2 => 4}
IO.inspect({squares[2], squares[4], Map.get(squares, 3, :default), Map.fetch(squares, 1)})
IO.inspect(Map.new([{1, 1}, {2, 2}, {3, 3}]))

bob = %{:name => "Bob", :age => 25, "works" => :yes}
older = %{bob | age: 26, name: "Robert"}
IO.inspect({bob.age, older.age, older.name, older["works"]})

days = [monday: 1, tuesday: 2]

IO.inspect(
  {days[:monday], Keyword.get(days, :friday, :weekend), days == [{:monday, 1}, {:tuesday, 2}]}
)

IO.inspect({<<1, 2, 3>>, <<256>>, <<1, 2>> <> <<3, 4>>, "This" <> " is"})
IO.inspect({~c"ABC", [65, 66, 67], String.to_charlist("ABC"), to_string(~c"ABC")})
IO.puts(~s(This is "also" a string))
IO.puts(~S(no #{interpolation} and no \n escape))

IO.puts("""
A heredoc keeps
  its lines.
""")

square = fn x -> x * x end
outside_var = 5
closure = fn -> outside_var end
outside_var = 6
IO.inspect({square.(5), closure.(), outside_var})
IO.inspect({Enum.map([1, 2], &(&1 + 1)), (&String.length/1).("four")})

IO.inspect({2 in 1..10, Enum.to_list(1..3), Enum.map(1..3//2, & &1)})

iolist = [[[~c"He"], "llo,"], " worl", "d!"]
iolist = [iolist, " IO list."]
IO.puts(iolist)
IO.inspect(apply(Enum, :sum, [[1, 2, 3]]))
