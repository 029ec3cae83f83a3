# Two senders: the order of their messages is anybody's guess.
parent = self()

for name <- [:a, :b, :c] do
  spawn(fn -> for number <- 1..6, do: send(parent, {name, number}) end)
end

order =
  for _ <- 1..18 do
    receive do
      {name, number} -> "#{name}#{number}"
    end
  end

IO.puts(Enum.join(order, " "))
